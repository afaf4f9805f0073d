import { notInNames } from '../data/name-words.ts';
import type { Word } from '../reading/words.ts';
import type { Owner } from './owner.ts';
import { isRoleNoun } from './role-title.ts';

/** A capital that can name whose a role is. */
export function isOwnerWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !notInNames.has(word.folded) && !isRoleNoun(word);
}

/** The words before a possessive that name whose it is: "Russia", "the country". */
export function possessorBefore(words: readonly Word[], possessive: number, floor: number): Owner {
  let start = possessive - 1;
  if (words[start]?.capital) while (start > floor && isOwnerWord(words[start - 1])) start -= 1;
  return { start: Math.max(start, floor), end: possessive, inRole: false };
}
