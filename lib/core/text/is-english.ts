import { ENGLISH_WORDS } from './english-words.ts';

/** So much of a text tells its language, in UTF-16 code units. */
const ENOUGH = 50_000;

/** Of fewer words nothing is told; against what a page or its feed says of itself, of fewer than the second. */
const FEWEST_WORDS = 20;
const FEWEST_AGAINST_TAG = 60;

/**
 * Of the words of English articles, 15 in 100 at least are small ones of English (2,345 in test/golden, summaries too); of other
 * languages, 6 at most.
 */
const LEAST_SHARE = 0.08;

/**
 * Whether a text is English as far as its words tell: also where it quotes other languages, and where it is too short to tell.
 * Names tell nothing, so a list of those who signed changes nothing.
 *
 * @param isTagged whether its page or feed calls it English
 */
export function isEnglish(text: string, isTagged = false): boolean {
  // Of writing without spaces, four letters are about a word.
  const words = text.slice(0, ENOUGH).match(/\p{Lo}{1,4}|\p{L}+/gu) ?? [];
  const fewest = isTagged ? FEWEST_AGAINST_TAG : FEWEST_WORDS;
  const telling = [words.filter(beginsSmall), words.filter(isInCapitals)].find(({ length }) => length >= fewest);
  if (telling === undefined) return true;
  const english = telling.filter((word) => ENGLISH_WORDS.has(word.toLowerCase()));
  // One fewer, since in so few words it may be chance.
  return english.length >= telling.length * LEAST_SHARE - 1;
}

function beginsSmall(word: string): boolean {
  return !/^\p{Lu}/u.test(word);
}

function isInCapitals(word: string): boolean {
  return !/\p{Ll}/u.test(word);
}
