import { phraseEnds } from '../data/phrase-words.ts';
import { leanings } from '../data/roles.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from './words.ts';

/** Where brackets with its letters end within a party's name: "the Peace and Harvest | (PH) | Party". */
export function insertedInParty(words: readonly Word[], open: number): number | undefined {
  const [before, , letters, close, noun] = words.slice(open - 1, open + 4);
  const isNamed = before?.capital === true && /^\p{Lu}\p{Ll}?\p{Lu}{1,5}$/u.test(letters?.text ?? '');
  const isWithin = close?.text === ')' && noun?.lower === 'party' && noun.sentence === before?.sentence;
  return isNamed && isWithin ? open + 3 : undefined;
}

/** Where a party stands, after its name in brackets, as French papers put it: "Ola Kell (Harvest Party |, radical left|)". */
export function leaningAfterParty(words: readonly Word[], open: number): WordRange | undefined {
  let comma = open + 1;
  while (comma < open + longestName && words[comma]?.kind === 'word') comma += 1;
  if (words[comma]?.text !== ',' || !words[open + 1]?.capital) return undefined;
  let end = comma + 1;
  while (end <= comma + longestLeaning && isSmall(words[end])) end += 1;
  const isLeaning = end > comma + 1 && isDirection(words[end - 1]?.lower ?? '');
  return isLeaning && words[end]?.text === ')' ? { start: comma, end } : undefined;
}

function isSmall(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !phraseEnds.has(word.lower);
}

function isDirection(lower: string): boolean {
  return leanings.has(lower) || /^(?:left|right|cent(?:er|re))$/.test(lower);
}

/** In words, with the bracket. */
const longestName = 6;

/** In words. */
const longestLeaning = 3;
