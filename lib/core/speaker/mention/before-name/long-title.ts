import { phraseEnds } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import { startsTime } from '../../reading/starts-time.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Owner } from '../owner.ts';
import { type RolePhrase, readRolePhrase } from '../role/role-phrase.ts';
import { isRoleNoun, roleKey, roleOf } from '../role/role-title.ts';
import { isOfOfficeOf } from '../role/rulers-office.ts';
import { ownerBefore } from './owner-before.ts';

/** In words: no title before a name is longer. */
const longest = 20;

/** Lower-case words that may stand within a title. */
const links: ReadonlySet<string> = new Set(['and', 'at', 'for', 'from', 'in', 'its', 'of', 'on', 'the', 'to']);

/**
 * Where a title begins that runs up to the word at `end`: "First Deputy Chairman of the Federation Council Committee on
 * Defense | X". Undefined if no role with "of" or the like leads there.
 */
export function longTitleStart(words: readonly Word[], end: number): number | undefined {
  const sentence = words[end]?.sentence;
  for (let index = end - 1; index > end - longest && index >= 0; index -= 1) {
    const word = words[index];
    if (!word || word.kind === 'mark' || word.sentence !== sentence) return undefined;
    // "the Secretary-General on Monday appealed to States parties to | X"
    if (isRoleNoun(word) && startsTime(words, index + 1)) return undefined;
    // "Minister of Defence of Velmaria Anna Lind stated in | X"
    if (isPastVerb(words[index - 1], word)) return undefined;
    const next = words[index + 1]?.lower ?? '';
    // "MP from the Harvest party | X"
    const isOfParty = next === 'from' && roleNouns.get(roleKey(word.lower)) === 'legislator';
    const isTitle = isRoleNoun(word) && (isOfParty || /^(?:at|for|in|of|on|to)$/.test(next));
    if (isTitle && !isOfOfficeOf(words, index)) return roleStart(words, index);
    if (!word.capital && phraseEnds.has(word.lower) && !links.has(word.lower)) return undefined;
  }
  return undefined;
}

function roleStart(words: readonly Word[], noun: number): number {
  let start = noun;
  while (isOfTitle(words, start - 1) && words[start - 1]?.sentence === words[noun]?.sentence) start -= 1;
  return start;
}

/** Whether a word belongs to the title that goes on after it: "First Deputy", or an owner's capital ("Velmarian"). */
function isOfTitle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word') return false;
  if (roleModifiers.has(word.lower) || isRoleNoun(word)) return true;
  return word.capital && words[index - 1]?.sentence === word.sentence && !phraseEnds.has(word.lower);
}

/** Reads such a title before a name; undefined if its words don't run up to the name. */
export function readLongTitle(
  words: readonly Word[],
  nameStart: number,
  registry: RegistryIndex,
): (RolePhrase & { readonly start: number }) | undefined {
  const start = longTitleStart(words, nameStart);
  // "the secretary of state mocked | X"
  const isMet = /^\p{Ll}+[^e]ed$/u.test(words[nameStart - 1]?.text ?? '');
  // "Secretary of State Anna Lind and | former | Velm governor X": another title begins there.
  const isOther = start !== undefined && words.slice(start + 1, nameStart).some(({ lower }) => lower === 'former');
  if (start === undefined || isMet || isOther) return undefined;
  const phrase = readRolePhrase(words, start, registry, nameStart);
  if (phrase?.role && phrase.end === nameStart) return { ...phrase, start };
  return readWholeTitle(words, start, nameStart, registry);
}

/**
 * "head of the Velmarian Foreign Ministry's Department for Arms Control | X", as agencies translate it: every word up
 * to the name is the title, and the first body named in it is the owner.
 */
function readWholeTitle(
  words: readonly Word[],
  start: number,
  nameStart: number,
  registry: RegistryIndex,
): (RolePhrase & { readonly start: number }) | undefined {
  let noun = start;
  while (noun < nameStart && !isRoleNoun(words[noun])) noun += 1;
  while (isRoleNoun(words[noun + 1])) noun += 1;
  const last = words[nameStart - 1];
  // "an aide to | Anna Lind"
  if (noun >= nameStart - 2 || !last || links.has(last.lower) || last.kind !== 'word') return undefined;
  const possessive = words[start - 1]?.kind === 'possessive' ? start - 1 : undefined;
  const sender = possessive === undefined ? undefined : possessorBefore(words, possessive);
  const owner = sender ?? ownerBefore(words, noun + 1, nameStart, registry);
  const isWithin = owner !== undefined && owner.start > noun && !owner.inRole;
  const rest = isWithin ? withoutOwner(words, noun + 1, nameStart, owner) : words.slice(noun + 1, nameStart);
  const role = roleOf([...words.slice(start, noun + 1), ...rest]);
  return role && { start: sender?.start ?? start, end: nameStart, role, ...(owner && { owner }), isGuess: false };
}

/** The words without the owner's: "of the Velmarian | Foreign Ministry's | Department". */
function withoutOwner(words: readonly Word[], from: number, to: number, { start, end }: Owner): Word[] {
  const after = words[end]?.kind === 'possessive' ? end + 1 : end;
  const goesOn = after < to && !links.has(words[after]?.lower ?? '');
  // "Minister | in the | Presidency": what leads to nothing else goes with it.
  let before = start;
  while (!goesOn && before > from && links.has(words[before - 1]?.lower ?? '')) before -= 1;
  return [...words.slice(from, before), ...words.slice(after, to)];
}

function possessorBefore(words: readonly Word[], possessive: number): Owner {
  let start = possessive - 1;
  while (words[start]?.capital && words[start - 1]?.capital && words[start - 1]?.sentence === words[start]?.sentence)
    start -= 1;
  return { start, end: possessive, inRole: false };
}
