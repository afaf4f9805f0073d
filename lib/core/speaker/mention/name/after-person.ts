import type { RoleReading } from '../../cast/cast.ts';
import { postNominals } from '../../data/name-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Apposition } from '../after-name/apposition.ts';
import { readAppositiveAfter } from '../after-name/appositive-after.ts';
import { isPartyInBracket } from '../after-name/parliamentary-style.ts';
import { readPredicateOf } from '../after-name/predicate-of-name.ts';
import type { TitleBefore } from '../before-name/title.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';

/** What is said of somebody after the name. */
export interface AfterPerson extends Apposition {
  /** Whether it is told by the sentence's verb, rather than beside the name: "Anna Lind | is a doctor". */
  readonly isPredicate: boolean;
  /** The role that letters after the name tell: "Anna Lind | KC". */
  readonly styled?: RoleReading;
  /** The delegation that a verb says somebody leads: "Anna Lind, the deputy director, | led the Velmarian delegation". */
  readonly led?: Owner;
}

/** Reads what follows a name that ends at `nameEnd`, in capitals that go on to `runEnd`. */
export function readAfterPerson(
  words: readonly Word[],
  nameEnd: number,
  runEnd: number,
  before: TitleBefore,
  registry: RegistryIndex,
): AfterPerson {
  const style = words[nameEnd]?.text ?? '';
  const letters = nameEnd < runEnd ? postNominals.get(style) : undefined;
  const tail = letters === undefined ? nameEnd : nameEnd + 1;
  const apposed =
    letters === 'expert' && isPleading(words, tail) ? { end: tail } : readApposed(words, tail, before, registry);
  // A predicate is asked only where the words beside the name tell at most a title.
  const isBare = apposed.end === tail && !before.owner && (before.role === undefined || before.role.bare);
  const predicate = isBare ? readPredicateOf(words, nameEnd, registry) : undefined;
  const after = predicate ?? apposed;
  const isUntold = !before.owner && !after.owner && apposed.end > tail && words[apposed.end]?.text === ',';
  return {
    end: after.end,
    role: after.role,
    owner: after.owner,
    isPredicate: predicate !== undefined,
    styled: letters ? { title: style, kind: letters, bare: true } : undefined,
    led: isUntold ? readPredicateOf(words, apposed.end + 1, registry)?.owner : undefined,
  };
}

/** "Anna Lind KC |, for the insurers": a barrister doesn't belong to her client. */
function isPleading(words: readonly Word[], tail: number): boolean {
  return words[tail]?.text === ',' && words[tail + 1]?.lower === 'for';
}

/** "Foreign Minister Anna Lind | at the Harbour Hotel": that is where she is, and nothing is said of her. */
function isThere(words: readonly Word[], tail: number, role: RoleReading | undefined): boolean {
  return words[tail]?.lower === 'at' && role !== undefined && isRulers(role);
}

/** Whether it is an office that only states have, held now. */
function isRulers({ kind, title }: RoleReading): boolean {
  return (kind === 'minister' && !/^Former /.test(title)) || title === 'President';
}

/** The apposition; of a minister, "Foreign Minister Anna Lind (GHP)", without her party: she speaks for a state. */
function readApposed(words: readonly Word[], tail: number, before: TitleBefore, registry: RegistryIndex): Apposition {
  if (isThere(words, tail, before.role)) return { end: tail };
  const apposed = readAppositiveAfter(words, tail, registry);
  if (before.role?.kind !== 'minister' || !isPartyInBracket(words, tail)) return apposed;
  const { owner, end } = apposed;
  const isKnown = owner !== undefined && bodyAt(words, owner.start, registry, owner.end) !== undefined;
  return isKnown ? apposed : { end };
}
