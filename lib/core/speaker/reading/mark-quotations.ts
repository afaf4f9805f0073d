import type { Quotation } from '../../quotation/quotation.ts';
import { type Word, wordIndexAt } from './words.ts';

/** The words, with those of direct speech marked as quoted, and those of cues taken as no capitals. */
export function markQuotations(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  return markCues(markQuoted(words, quotations), quotations);
}

/** Direct speech is quoted whatever its marks, as ‘…’ may be read as apostrophes; so are a transcript's questions. */
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

/** "Anna Lind | Says | Treaty Is Dead": a verb is part of no name, though headlines capitalise it. */
function markCues(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  const marked = [...words];
  for (const { start, end } of quotations.flatMap(({ cue }) => cue))
    for (let index = wordIndexAt(words, start); (words[index]?.start ?? end) < end; index += 1) {
      const word = words[index];
      if (word?.capital && /[^s]s$/.test(word.lower)) marked[index] = { ...word, capital: false };
    }
  return marked;
}
