import type { Cast } from '../../cast/gather-cast.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun, roleNounOfMany } from '../../mention/role/role-title.ts';
import { singularOf } from '../noun-phrase.ts';
import { apposedName } from '../pronoun/apposed-name.ts';

/** In words: a list of states after the noun. */
const longestList = 14;
/** In words, with the possessive. */
const longestOwner = 6;
/** In words before the noun. */
const longestQualifier = 4;

/**
 * Those whom a common noun before a relative pronoun is for, rather than a name earlier in the sentence: "She met
 * officials from Velm, Ostra and Sund, | who | warned", "beside Anna Lind, two in ten voters | who | said", "praise from
 * the envoy | who | said".
 */
export function nounBeforeWho({ end }: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const who = end - 1;
  if (words[who]?.lower !== 'who') return undefined;
  const last = words[who - 1]?.text === ',' ? who - 1 : who;
  const told = accordingTo(last, words);
  if (told !== undefined && apposedName(who, cast) === undefined) return { start: told, end: last };
  let list = last;
  while (list > last - longestList && isOfList(words[list - 1], words[who]?.sentence)) list -= 1;
  // "envoys | from Velm", "many | Velmarian envoys"
  const after = words.slice(list, last).findIndex(({ lower }) => /^(?:from|of)$/.test(lower));
  const noun = (after < 0 ? last : list + after) - 1;
  const head = words[noun];
  if (head === undefined || head.sentence !== words[who]?.sentence) return undefined;
  const areOfRole = roleNounOfMany(head) !== undefined;
  if (head.capital && (areOfRole || !isRoleNoun(head))) return undefined;
  // Other nouns stand right before the pronoun.
  const isBeside = noun === last - 1;
  if (!areOfRole && !isRoleNoun(head) && !(isBeside && areMany(head.lower))) return undefined;
  let first = noun;
  while (first > noun - longestQualifier && isQualifier(words[first - 1], head.sentence)) first -= 1;
  if (isRoleNoun(head)) first = ownerStart(first, words);
  if (determiners.has(words[first - 1]?.lower ?? '')) first -= 1;
  // "joined the call, echoing | engineers who"
  if (first < noun && /^\p{Ll}+ing$/u.test(words[first]?.text ?? '') && words[first - 1]?.text === ',') first += 1;
  const before = words[first - 1]?.lower ?? '';
  // "one of the officials who"
  if (before === 'of' && !(areMany(head.lower) && isCounted(words[first - 2]?.lower ?? ''))) return undefined;
  // "Anna Lind, an adviser to two banks, who", "Anna Lind, a banker who"
  const isAdded =
    last < who && (rolePrepositions.has(before) || words[first - 1]?.kind === 'possessive') && !isRoleNoun(head);
  return !areOfRole && (isAdded || apposedName(who, cast) !== undefined) ? undefined : { start: first, end: last };
}

/** Where an unnamed source begins: "according to | a person with knowledge of the talks, who". */
function accordingTo(end: number, words: Cast['setting']['words']): number | undefined {
  for (let index = end - 1; index > end - longestList; index -= 1) {
    const { lower = '', kind, sentence } = words[index] ?? {};
    if (kind === 'mark' || sentence !== words[end - 1]?.sentence) return undefined;
    if (lower !== 'to' || words[index - 1]?.lower !== 'according') continue;
    return /^an?$/.test(words[index + 1]?.lower ?? '') ? index + 1 : undefined;
  }
  return undefined;
}

/** Where an owner begins: "the | agency's director", "Anna Lind's aide". */
function ownerStart(noun: number, words: Cast['setting']['words']): number {
  if (words[noun - 1]?.kind !== 'possessive') return noun;
  let start = noun - 2;
  while (start > noun - longestOwner && words[start]?.capital && words[start - 1]?.capital) start -= 1;
  return start;
}

/** Whether a noun that isn't for a role is for several people, as it must be before "who": "voters", "percent". */
function areMany(lower: string): boolean {
  return lower === 'percent' || singularOf(lower) !== undefined;
}

/** Whether a word tells how many of them: "30 percent of | voters". */
function isCounted(lower: string): boolean {
  return /^(?:half|majority|most|percent|quarter|third)$/.test(lower);
}

function isOfList(word: Cast['setting']['words'][number] | undefined, sentence: number | undefined): boolean {
  return word?.sentence === sentence && (word?.capital === true || /^(?:,|and|from|of|the)$/.test(word?.lower ?? ''));
}

function isQualifier(word: Cast['setting']['words'][number] | undefined, sentence: number): boolean {
  if (word?.kind !== 'word' || word.sentence !== sentence) return false;
  return !phraseEnds.has(word.lower) && !determiners.has(word.lower) && !/(?:ed|met|to)$/.test(word.lower);
}
