import type { Word } from './words.ts';

/** How far sentences are followed, in words. */
export const longestSentence = 60;

/** Where the sentence begins that is `earlier` before the word's; if the word opens its own, the one before. */
export function sentenceStart(words: readonly Word[], at: number, earlier: number): number {
  const sentence = (words[at]?.sentence ?? 0) - (words[at - 1]?.sentence === words[at]?.sentence ? earlier : 1);
  let start = at;
  while (start > at - longestSentence && (words[start - 1]?.sentence ?? -1) >= sentence) start -= 1;
  return start;
}

/** The first word index of the word's own sentence, at most `most` words back. */
export function ownSentenceStart(words: readonly Word[], at: number, most = longestSentence): number {
  let start = at;
  while (start > at - most && start > 0 && words[start - 1]?.sentence === words[at]?.sentence) start -= 1;
  return start;
}

/** The word after a dateline, or `start` without one: "VELM, May 3 (VW) -- | The", "Velm, VNA – | The". */
export function afterDateline(words: readonly Word[], start: number): number {
  if ((words[start]?.paragraph ?? 0) > lastDateline || !words[start]?.capital) return start;
  for (let index = start + 1; index < start + longestDateline; index += 1) {
    const word = words[index];
    if (!word || word.paragraph !== words[start]?.paragraph) return start;
    if (/^[–—-]$/.test(word.text)) {
      const isDouble = words[index + 1]?.text === word.text;
      return isDouble ? index + 2 : index + 1;
    }
    const isOfDateline = word.kind === 'mark' || word.capital || /^\d/.test(word.text);
    if (!isOfDateline || word.quoted) return start;
  }
  return start;
}

/** The last paragraph that may have one, counted from 0. */
const lastDateline = 6;

/** In words. */
const longestDateline = 12;
