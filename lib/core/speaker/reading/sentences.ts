import type { WordRange } from '../mention/owner.ts';
import { longestSentence } from './sentence-start.ts';
import type { Word } from './words.ts';

/** The word index at which the word's sentence ends (exclusive), at most `most` words on. */
export function sentenceEnd(words: readonly Word[], at: number, most = longestSentence): number {
  let end = at;
  while (end < Math.min(at + most, words.length) && words[end]?.sentence === words[at]?.sentence) end += 1;
  return end;
}

/** The sentences of a text, in order, as word indices. */
export function sentencesIn(words: readonly Word[]): WordRange[] {
  const sentences: WordRange[] = [];
  for (let start = 0, end: number; start < words.length; start = end) {
    end = sentenceEnd(words, start, words.length);
    sentences.push({ start, end });
  }
  return sentences;
}

/** The indices of a range's words, of the first `most`. */
export function indicesOf({ start, end }: WordRange, most = longestSentence): number[] {
  return Array.from({ length: Math.min(end - start, most) }, (_, index) => start + index);
}
