import type { WordRange } from '../mention/owner.ts';
import { longestSentence } from './sentence-start.ts';
import type { Word } from './words.ts';

/** Where the word's sentence ends, exclusive, as a word index; so many words after it at most. */
export function sentenceEnd(words: readonly Word[], at: number, most = longestSentence): number {
  let end = at;
  while (end < Math.min(at + most, words.length) && words[end]?.sentence === words[at]?.sentence) end += 1;
  return end;
}

/** The sentences of a text, in its order. */
export function sentencesIn(words: readonly Word[]): WordRange[] {
  const sentences: WordRange[] = [];
  for (let start = 0, end: number; start < words.length; start = end) {
    end = sentenceEnd(words, start, words.length);
    sentences.push({ start, end });
  }
  return sentences;
}

/** The indices of a range's words, the first so many at most. */
export function indicesOf({ start, end }: WordRange, most = longestSentence): number[] {
  return Array.from({ length: Math.min(end - start, most) }, (_, index) => start + index);
}
