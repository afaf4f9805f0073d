import type { Stretch } from '../candidates/candidate.ts';
import { answerers, askers } from '../data/askers.ts';
import type { Document } from '../document.ts';
import { wordAt } from './word-at.ts';

/** "(00:41)": when a recording has it. */
const CLOCK = /^\d{1,2}(?::\d{2}){1,2}$/;
const CLOSES = new Map([
  ['(', ')'],
  ['[', ']'],
]);
/** In tokens. */
const LONGEST_NOTE = 10;

/**
 * The colon after a note in brackets that is no part of a name: "Ola Kell | (00:41):", "[interpreted]:", "(through an interpreter):",
 * "Question | (addressed to Ola Kell):". A seat or an office is: "Ola Kell (North Velm):".
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

/** "Ola Kell: (00:41) | It is late.", "Ola Kell: (Through interpreter) | It is late." */
export function afterNote(document: Document, start: number): number {
  if (wordAt(document, start) !== '(') return start;
  let end = start + 1;
  while (end < start + LONGEST_NOTE && wordAt(document, end) !== ')') end += 1;
  const isNote = CLOCK.test(wordAt(document, start + 1)) || /^(?:interpret|translat)/i.test(wordAt(document, end - 1));
  return isNote && wordAt(document, end) === ')' ? end + 1 : start;
}

/** "<Question> | How late?", "<Answer> (Envoy Kell) | Very.", as ministries put the records of their briefings into English. */
export function readBracketedLabel(
  document: Document,
  from: number,
  to: number,
): { name: Stretch; colon: number; start: number } | undefined {
  const label = wordAt(document, from + 1).toLowerCase();
  if (wordAt(document, from) !== '<' || wordAt(document, from + 2) !== '>') return undefined;
  if (!askers.has(label) && !answerers.has(label)) return undefined;
  let close = from + 3;
  if (wordAt(document, close) === '(') while (close < to && wordAt(document, close) !== ')') close += 1;
  const isNamed = close > from + 4 && close + 1 < to;
  const name = isNamed ? { start: from + 4, end: close } : { start: from + 1, end: from + 2 };
  return from + 3 < to ? { name, colon: name.start, start: isNamed ? close + 1 : from + 3 } : undefined;
}
