import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';

/** A recording's time: "(00:41)". */
const CLOCK = /^\d{1,2}(?::\d{2}){1,2}$/;
const CLOSES = new Map([
  ['(', ')'],
  ['[', ']'],
]);
/** In tokens. */
const LONGEST_NOTE = 10;

/**
 * The colon after a bracketed note in a label: "Ola Kell | (00:41):", "[interpreted]:", "(through an interpreter):",
 * "Question | (addressed to Ola Kell):". Undefined for a part of the name, such as a seat or an office: "Ola Kell
 * (North Velm):".
 */
export function noteEnd(document: Document, open: number): number | undefined {
  const close = CLOSES.get(wordAt(document, open));
  if (close === undefined) return undefined;
  let end = open + 1;
  while (end < open + LONGEST_NOTE && wordAt(document, end) !== close) end += 1;
  if (wordAt(document, end) !== close || wordAt(document, end + 1) !== ':') return undefined;
  const first = wordAt(document, open + 1);
  const isNote = CLOCK.test(first) || /^\p{Ll}/u.test(first) || /^interpret/i.test(wordAt(document, end - 1));
  return isNote ? end + 1 : undefined;
}

/** The token after a note: "Ola Kell: (00:41) | It is late.", "Ola Kell: (Through interpreter) | It is late." */
export function afterNote(document: Document, start: number): number {
  if (wordAt(document, start) !== '(') return start;
  let end = start + 1;
  while (end < start + LONGEST_NOTE && wordAt(document, end) !== ')') end += 1;
  const isNote = CLOCK.test(wordAt(document, start + 1)) || /^(?:interpret|translat)/i.test(wordAt(document, end - 1));
  return isNote && wordAt(document, end) === ')' ? end + 1 : start;
}

/** A recording's time, in brackets or not, and the token after it: "[00:00:15]", "0:15". */
export function secondsAt(
  document: Document,
  i: number,
): { readonly seconds: number; readonly end: number } | undefined {
  const close = CLOSES.get(wordAt(document, i));
  const at = close === undefined ? i : i + 1;
  const clock = wordAt(document, at);
  if (!CLOCK.test(clock) || (close !== undefined && wordAt(document, at + 1) !== close)) return undefined;
  const seconds = clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
  return { seconds, end: close === undefined ? at + 1 : at + 2 };
}
