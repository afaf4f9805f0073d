import type { Word } from '../../../reading/words.ts';

/** How far a body's name has been read: it begins at `start`, and may go on with the word at `index`. */
export interface NameSoFar {
  readonly words: readonly Word[];
  readonly start: number;
  readonly first: Word;
  readonly index: number;
  readonly word: Word;
  /** The word after it. */
  readonly next: Word | undefined;
  /** Where the name ends (exclusive) if it goes no further: after the last word that didn't merely join others. */
  readonly end: number;
  /** Where the last noun for bodies stands, if one has been read. */
  readonly nounAt: number | undefined;
}

/**
 * What becomes of a name at a word:
 *
 * - `joins`: it is in the name, which can't end with it: "Ministry | of | Defence"
 * - `joins a body`: and it shows that the name is a body's, as a noun does: "Doctors | Without | Borders"
 * - `closes`: it is the last word of the name
 * - `ends`: the name has ended, where it could
 * - `ends here`: the name has ended right before it, even if with a word that only joins
 * - `names none`: the words before it are no body's name at all
 */
export type Step = 'joins' | 'joins a body' | 'closes' | 'ends' | 'ends here' | 'names none';

/** A rule on a word within the name of a body. */
export interface NameRule {
  readonly name: string;
  /** The name begins at the first capital; the bar is before the word in question, or after one that closes the name. */
  readonly example: string;
  readonly step: Step;
  readonly holds: (name: NameSoFar) => boolean;
}

/** Whether the word before is a noun for bodies: "the Committee |", "the Harbour Committee |". */
export function followsNoun({ nounAt, index }: NameSoFar): boolean {
  return nounAt === index - 1;
}

/** Whether there are words before that noun, so that this may be a whole name: "the Harbour Committee |". */
export function followsName({ nounAt, index, start, end }: NameSoFar): boolean {
  return nounAt === index - 1 && end - start > 1;
}

/** Whether the word is the second of the name. */
export function isSecond({ start, index }: NameSoFar): boolean {
  return index === start + 1;
}
