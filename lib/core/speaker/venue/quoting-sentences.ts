import type { Quotation } from '../../quotation/quotation.ts';
import type { WordRange } from '../mention/owner.ts';
import { indicesOf } from '../reading/sentences.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

/** Tells whether a sentence holds any part of a quotation: its source, cue or content. */
export function sentencesThatQuote(
  quotations: readonly Quotation[],
  words: readonly Word[],
): (sentence: WordRange) => boolean {
  const quoting = new Set<number | undefined>();
  // A straight mark that opens a quotation counts among the sentence before.
  const note = (index: number): void => {
    if (words[index]?.kind !== 'mark') quoting.add(words[index]?.sentence);
  };
  for (const quotation of quotations)
    for (const { start, end } of [...quotation.source, ...quotation.cue, ...quotation.content])
      indicesOf({ start: wordIndexAt(words, start), end: wordIndexAt(words, end - 1) + 1 }, words.length).forEach(note);
  return ({ start }) => quoting.has(words[start]?.sentence);
}
