import { stateBodyNouns } from '../../data/offices.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';
import { type Complement, readComplement } from './complement.ts';
import { complementRules, type RoleSoFar, type Taking } from './complement-rules.ts';
import { officeKept } from './office-kept.ts';
import type { RoleHead } from './role-head.ts';

export interface RoleComplements {
  /** Word index, exclusive. */
  readonly end: number;
  /** The words that stay in the role. */
  readonly kept: readonly Word[];
  readonly owner?: Owner;
}

/** No role has more complements. */
const most = 3;

/** Reads what follows a noun: "of State", "of the Arms Control Association", "for arms control at the White House". */
export function readRoleComplements(
  words: readonly Word[],
  head: RoleHead,
  registry: RegistryIndex,
  limit: number,
): RoleComplements {
  const kept: Word[] = [];
  let owner = head.owner;
  let end = head.end;
  // Where the owner's complement begins in the text, and in `kept`.
  let ownerAt = end;
  let keptBefore = 0;
  for (let count = 0; count < most && end < limit; count += 1) {
    const isNow = isNowOf(words, end);
    if (isNow) end += 1;
    const complement = readComplement(words, end, limit, registry);
    if (!complement) break;
    const { preposition, first, last } = complement;
    // "director of the Gates Department | of the Foreign Ministry": the office is whole of that part.
    const isWhole =
      preposition === 'of' &&
      owner !== undefined &&
      owner !== head.owner &&
      stateBodyNouns.has(words[last - 1]?.folded ?? '');
    const whose = complement.whose ?? (isWhole ? { start: first, end: last, inRole: false } : undefined);
    // Whom somebody is of now replaces whom he was of.
    const ownerBefore = isNow && whose ? undefined : owner;
    const taking = takingOf({
      words,
      registry,
      head,
      at: end,
      complement: { ...complement, whose },
      owner: ownerBefore,
    });
    if (taking === 'site') {
      owner ??= siteOf(words, complement, registry);
      end = endOfSite(words, complement) ?? end;
    }
    if (taking === 'site' || taking === 'ends') break;
    if (taking === 'kept') kept.push(...words.slice(end, last));
    if (taking === 'first party') owner ??= { start: first, end: last, inRole: false };
    if (taking === 'first owner') owner ??= whose;
    if (taking === 'other owner') owner = whose;
    if (taking === 'owner' && whose) {
      // "director of the Prevention Centre of the Organisation", "of the Missile Project at the Velm Institute": the
      // larger body is the owner, and the smaller one is part of the role.
      if (ownerBefore) kept.splice(keptBefore, kept.length, ...words.slice(ownerAt, end));
      keptBefore = kept.length;
      ownerAt = end;
      owner = whose;
      // The employer is no part of the role: "deputy director at the Ministry of Defence".
      if (preposition === 'of' || preposition === 'for') kept.push(...officeKept(words, { end, first, last }, whose));
    }
    end = last;
  }
  return { end, kept, owner };
}

function takingOf(role: RoleSoFar): Taking {
  return complementRules.find(({ holds }) => holds(role))?.taking ?? 'kept';
}

/** "a former inspector | now with the Velm Institute" */
function isNowOf(words: readonly Word[], index: number): boolean {
  const isNow = /^(?:currently|now|today)$/.test(words[index]?.lower ?? '');
  return isNow && /^(?:at|from|of|with)$/.test(words[index + 1]?.lower ?? '');
}

/** "a senator from | Vermont", unless it is the seat of a registered body. */
function siteOf(words: readonly Word[], { whose }: Complement, registry: RegistryIndex): Owner | undefined {
  const isSite = whose && bodyAt(words, whose.start, registry, whose.end) === undefined;
  return isSite ? { ...whose, isSite } : undefined;
}

/** "the mayor in Velm |, Anna Lind": a comma shows that the place goes with the role. */
function endOfSite(words: readonly Word[], { preposition, last, whose }: Complement): number | undefined {
  return preposition === 'in' && last === whose?.end && words[last]?.text === ',' ? last : undefined;
}
