import type { RoleReading } from '../cast/cast.ts';
import { determiners } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt, unregisteredBodyEnd } from './bodies.ts';
import type { Owner } from './role-complement.ts';
import { readRolePhrase } from './role-phrase.ts';

/** What stands after a name: "Sergei Ryabkov, | Russia's deputy foreign minister,". */
export interface AppositiveAfter {
  /** Word index, exclusive; where the name ends when nothing belongs to it. */
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
}

const opens: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);
const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);
const leads: ReadonlySet<string> = new Set(['chairs', 'chaired', 'directs', 'heads', 'headed', 'leads', 'led', 'runs']);

/** Reads what the words after a name say of its bearer. */
export function readAppositiveAfter(words: readonly Word[], nameEnd: number, registry: RegistryIndex): AppositiveAfter {
  const next = words[nameEnd];
  if (!next || next.sentence !== words[nameEnd - 1]?.sentence) return { end: nameEnd };
  if (belongs.has(next.lower)) return readBelonging(words, nameEnd, registry) ?? { end: nameEnd };
  if (!opens.has(next.text)) return { end: nameEnd };
  let start = nameEnd + 1;
  // "Anna Lind, 45, a teacher": the age.
  if (/^\d{1,3}$/.test(words[start]?.text ?? '') && words[start + 1]?.text === ',') start += 2;
  const word = words[start];
  if (!word || word.sentence !== next.sentence) return { end: nameEnd };
  if (belongs.has(word.lower)) return readBelonging(words, start, registry) ?? { end: nameEnd };
  if (word.lower === 'who') return readWho(words, start, registry) ?? { end: nameEnd };
  const phrase = readRolePhrase(words, start, registry);
  if (!phrase || !endsApposition(words, phrase.end)) return { end: nameEnd };
  return { end: phrase.end, role: phrase.role, owner: phrase.owner };
}

/** An apposition is followed by a mark, or a clause on its bearer. */
function endsApposition(words: readonly Word[], end: number): boolean {
  const word = words[end];
  return !word || word.kind === 'mark' || word.lower === 'who' || word.lower === 'and' || word.lower === 'in' ||
    word.sentence !== words[end - 1]?.sentence;
}

/** "of the Arms Control Association": only what is surely a body, for a person can also be "of" a place. */
function readBelonging(words: readonly Word[], start: number, registry: RegistryIndex): AppositiveAfter | undefined {
  const first = determiners.has(words[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const end = bodyAt(words, first, registry)?.end ?? unregisteredBodyEnd(words, first);
  return end === undefined ? undefined : { end, owner: { start: first, end, inRole: false } };
}

/** "who heads the agency", "who is the alliance's envoy". */
function readWho(words: readonly Word[], who: number, registry: RegistryIndex): AppositiveAfter | undefined {
  const verb = words[who + 1]?.lower ?? '';
  if (verb === 'is' || verb === 'was') {
    const phrase = readRolePhrase(words, who + 2, registry);
    return phrase && { end: phrase.end, role: phrase.role, owner: phrase.owner };
  }
  if (!leads.has(verb)) return undefined;
  const first = determiners.has(words[who + 2]?.lower ?? '') ? who + 3 : who + 2;
  const end = bodyAt(words, first, registry)?.end ?? unregisteredBodyEnd(words, first);
  if (end === undefined) return undefined;
  return { end, role: { title: 'Head', kind: 'leader', bare: true }, owner: { start: first, end, inRole: false } };
}
