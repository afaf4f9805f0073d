import { notInNames } from '../data/name-words.ts';
import type { Word } from '../reading/words.ts';
import type { Owner } from './owner.ts';
import { isRoleNoun } from './role-title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** "Velm" in "Velm Harbour director": a capital that may name whose somebody is. */
function isOwnerWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !notInNames.has(word.folded) && !isRoleNoun(word);
}

/** Where the words begin that may name whose somebody is, up to the word, in its sentence. */
export function ownerWordsStart(words: readonly Word[], start: number, floor: number, within = start): number {
  let first = start;
  while (first > floor && isOwnerWord(words[first - 1]) && words[first - 1]?.sentence === words[within]?.sentence)
    first -= 1;
  return first;
}

/** The words before a possessive that name whose it is: "Russia", "the country", "the Federation of Velmarian Growers". */
export function possessorBefore(words: readonly Word[], possessive: number, floor: number): Owner {
  let start = possessive - 1;
  if (words[start]?.capital) start = ownerWordsStart(words, start, floor);
  const whole = /^(?:for|of)$/.test(words[start - 1]?.lower ?? '') ? ownerWordsStart(words, start - 1, floor) : start;
  if (whole < start - 1 && unregisteredBodyEnd(words, whole) === possessive) start = whole;
  return { start: Math.max(start, floor), end: possessive, inRole: false };
}
