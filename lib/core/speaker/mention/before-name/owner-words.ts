import { notInNames } from '../../data/name-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner, WordRange } from '../owner.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { isExcellency } from './honorific-at.ts';

/** Whether a word may be part of an owner's name: "Velm" in "Velm Harbour director". */
function isOwnerWord(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || !word.capital || isExcellency(word)) return false;
  return !notInNames.has(word.folded) && !isRoleNoun(word);
}

/** The first of the words before `start` that may name an owner, in the sentence of the word at `within`. */
export function ownerWordsStart(words: readonly Word[], start: number, floor: number, within = start): number {
  let first = start;
  while (first > floor && isOwnerWord(words[first - 1]) && words[first - 1]?.sentence === words[within]?.sentence)
    first -= 1;
  return first;
}

/** The words before a possessive that name an owner: "Russia", "the country", "the Federation of Velmarian Growers". */
export function possessorBefore(words: readonly Word[], possessive: number, floor: number): Owner {
  const last = possessive - 1;
  const start = words[last]?.capital ? ownerWordsStart(words, last, floor) : last;
  return { start: Math.max(start, floor), end: possessive, inRole: false };
}

/** The start of a whole name whose last words the owner is: "the | Institute for Trade and | Sound Peace". */
export function linkedStart(
  words: readonly Word[],
  { start, end }: WordRange,
  floor: number,
  registry: RegistryIndex,
): number | undefined {
  if (words[start - 1]?.capital || words[start - 1]?.sentence !== words[start]?.sentence) return undefined;
  for (let first = Math.max(floor, start - longestName); first < start - 1; first += 1)
    if (words[first]?.sentence === words[start]?.sentence && wholeNameEnd(words, first, registry) === end) return first;
  return undefined;
}

/** In words. */
const longestName = 6;

/** The end of a body's or state's name: "Republic of Velmaria |", "Institute for Trade and Sound Peace |". */
export function wholeNameEnd(words: readonly Word[], start: number, registry: RegistryIndex): number | undefined {
  const match = bodyAt(words, start, registry);
  return match?.how === 'name' ? match.end : unregisteredBodyEnd(words, start);
}
