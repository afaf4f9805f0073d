import { ENGLISH_WORDS } from './english-words.ts';

/** How much of a text is looked at, in UTF-16 code units. */
const ENOUGH = 50_000;

/** Fewer words than this tell nothing; against the word of a page or its feed, fewer than the second number. */
const FEWEST_WORDS = 20;
const FEWEST_AGAINST_TAG = 60;

/**
 * In English articles at least 15 of 100 words are small English ones (in all 2,345 of test/golden, summaries included); in other
 * languages at most 6.
 */
const LEAST_SHARE = 0.08;

/**
 * Whether a text is English, judging by its words; also true if it quotes other languages, or is too short to tell. Names aren't
 * counted, so that a list of signatories makes no difference.
 *
 * @param isTagged whether its page or feed calls it English
 */
export function isEnglish(text: string, isTagged = false): boolean {
  // In scripts without spaces, four letters are about a word.
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
