import { type Honorific, honorifics } from '../data/honorifics.ts';
import type { Word } from '../reading/words.ts';

/** The form of address that a word is: "Dr", "Datuk", and what only two words are, "Tan Sri", where "Tan" or "Sri" alone is a name. */
export function honorificAt(words: readonly Word[], index: number): Honorific | undefined {
  const isSri = (at: number): boolean =>
    words[at]?.folded === 'sri' && /^(?:dato|datuk|tan)$/.test(words[at - 1]?.folded ?? '');
  if (isSri(index) || (words[index]?.folded === 'tan' && isSri(index + 1))) return {};
  // "the | General | Staff"
  if (words[index]?.folded === 'general' && words[index + 1]?.folded === 'staff') return undefined;
  return honorifics.get(words[index]?.folded ?? '');
}
