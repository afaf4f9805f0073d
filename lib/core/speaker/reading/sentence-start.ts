import type { Word } from './words.ts';

/** In words: a longer one is looked through no further. */
export const longestSentence = 60;

/** Where the sentence begins that is `earlier` before the word's; before that which the word opens. As a word index. */
export function sentenceStart(words: readonly Word[], at: number, earlier: number): number {
  const sentence = (words[at]?.sentence ?? 0) - (words[at - 1]?.sentence === words[at]?.sentence ? earlier : 1);
  let start = at;
  while (start > at - longestSentence && (words[start - 1]?.sentence ?? -1) >= sentence) start -= 1;
  return start;
}

/** Where the word's own sentence begins, so many words before it at most. As a word index. */
export function ownSentenceStart(words: readonly Word[], at: number, most = longestSentence): number {
  let start = at;
  while (start > at - most && start > 0 && words[start - 1]?.sentence === words[at]?.sentence) start -= 1;
  return start;
}
