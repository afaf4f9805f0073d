import { type Honorific, honorifics } from '../../data/honorifics.ts';
import type { Word } from '../../reading/words.ts';

/**
 * The form of address at a word: "Dr", "Datuk", or two words as in "Tan Sri", since "Tan" or "Sri" alone is a name, as is
 * the "Don" of "Don Lind", unlike that of "Don Emilio Lind".
 */
export function honorificAt(words: readonly Word[], index: number): Honorific | undefined {
  const folded = words[index]?.folded ?? '';
  if (isSri(words, index) || (folded === 'tan' && isSri(words, index + 1))) return {};
  // "the | General | Staff"
  if (folded === 'general' && words[index + 1]?.folded === 'staff') return undefined;
  if (folded === 'don' && !words[index + 2]?.capital) return undefined;
  return honorifics.get(folded);
}

function isSri(words: readonly Word[], index: number): boolean {
  return words[index]?.folded === 'sri' && /^(?:dato|datuk|tan)$/.test(words[index - 1]?.folded ?? '');
}

/** Whether a word is such a style, which tells neither gender nor body: "H.E. | Mr", "HE | Sheikh", "HRH | Prince". */
export function isExcellency({ text }: Word): boolean {
  return /^(?:H(?:\.\s?)?E\.?|HH|HM|HRH)$/.test(text);
}
