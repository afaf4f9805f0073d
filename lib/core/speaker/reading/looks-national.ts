import type { Word } from './words.ts';

/** Whether a word ends as the adjectives of states and peoples do: "Velmarian", "Velmese", "Velmish", "Velmi". */
export function looksNational(word: Word | undefined): boolean {
  return /(?:[aeiou]n|ese|ish|i)$/.test(word?.folded ?? '');
}
