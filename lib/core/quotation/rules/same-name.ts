import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';
import { wordAt } from './word-at.ts';

/** Whether two name the same, by their last words or their initials: "Minister Kell" and "Ola Kell", "the European Union" and "EU". */
export function isSameName(document: Document, { start, end }: Stretch, other: Stretch): boolean {
  const name = wordAt(document, other.end - 1);
  let initials = '';
  for (let i = start; i < end; i++)
    if (isCapitalised(document.lexemes.shapes[i]!) && wordAt(document, i) !== 'The')
      initials += wordAt(document, i).charAt(0);
  return wordAt(document, end - 1) === name || initials === name;
}
