import type { Quotation } from '../../quotation/quotation.ts';
import { type Word, wordIndexAt } from './words.ts';

/** The words as the quotations of their text show them: what is quoted, and which capitals are verbs'. */
export function markQuotations(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  return markCues(markQuoted(words, quotations), quotations);
}

/** Direct speech counts as quoted whatever its marks: ‘…’ are apostrophes to the reader of words. So do a transcript's questions. */
function markQuoted(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const marked = words.map((word) => (word.asked ? { ...word, quoted: true } : word));
  const fragments = quotations.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content);
  for (const { start, end } of fragments.sort((a, b) => a.start - b.start)) {
    for (let index = wordIndexAt(words, start); (words[index]?.start ?? end) < end; index += 1) {
      const word = words[index];
      if (word && !word.quoted) marked[index] = { ...word, quoted: true };
    }
  }
  return marked;
}

/** "Anna Lind | Says | Treaty Is Dead": a verb is no part of a name, though a headline writes it like one. */
function markCues(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const marked = [...words];
  for (const { start, end } of quotations.flatMap(({ cue }) => cue))
    for (let index = wordIndexAt(words, start); (words[index]?.start ?? end) < end; index += 1) {
      const word = words[index];
      if (word?.capital && /[^s]s$/.test(word.lower)) marked[index] = { ...word, capital: false };
    }
  return marked;
}
