import type { Word } from './words.ts';

/** A word, and where the words that it replaces end, as a word index (exclusive). */
export interface Rewriting {
  readonly word: Word;
  readonly end: number;
}

/** The words with some replaced; the same array if none is. */
export function rewritten(
  words: readonly Word[],
  rewritingAt: (words: readonly Word[], index: number) => Rewriting | undefined,
): readonly Word[] {
  let written: Word[] | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const rewriting = rewritingAt(words, index);
    if (rewriting) {
      written ??= words.slice(0, index);
      written.push(rewriting.word);
      index = rewriting.end - 1;
    } else written?.push(words[index]!);
  }
  return written ?? words;
}
