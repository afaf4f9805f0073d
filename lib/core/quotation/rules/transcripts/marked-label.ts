import { answerers, askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/** Of a name with an office, in tokens. */
const LONGEST_NAME = 24;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['[', ']'],
]);

/** "<Question> | Is it late?", "[Answer] (Col. Kell, director of gates) | It is.": how ministries mark who asks and who answers. */
export function readMarked(document: Document, paragraph: number): Turn | undefined {
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  if (!isMark(document, from + 1) || wordAt(document, from + 2) !== CLOSES.get(wordAt(document, from)))
    return undefined;
  const name = nameAfter(document, from + 2, to);
  const end = name ? name.end + 1 : from + 3;
  const start = wordAt(document, end) === ':' ? end + 1 : end;
  const kind = { isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
  return start < to
    ? { paragraph, name: name ?? { start: from + 1, end: from + 2 }, colon: from, start, ...kind }
    : undefined;
}

/** "Answer (| Col. Kell, director of gates |):": whoever answers, where his label names him. */
export function nameAfter(document: Document, label: number, to: number): Turn['name'] | undefined {
  if (wordAt(document, label + 1) !== '(') return undefined;
  let end = label + 2;
  while (end < Math.min(to, label + LONGEST_NAME) && wordAt(document, end) !== ')') end += 1;
  return wordAt(document, end) === ')' && end > label + 2 ? { start: label + 2, end } : undefined;
}

function isMark(document: Document, i: number): boolean {
  const word = wordAt(document, i).toLowerCase();
  return askers.has(word) || answerers.has(word);
}
