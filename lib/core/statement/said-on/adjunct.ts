import type { Span } from '../../text/span.ts';
import { mayHoldDate, readDates } from './expression.ts';

/** What stands between a verb of saying and "that" belongs to the saying: "said [in a report last month] that". */
const beforeThat = /^(?:at|during|early|earlier|from|in|last|late|on|over|this)\b[^“”"«»;:.\n]{0,80}?(?=\sthat\s)/;
/** A date that opens the content is looked for no further: "said [on Wednesday] it was willing". */
const opening = 40;

/**
 * The content without an adjunct of the verb that its first span begins with. Extractors that cut content from its cue
 * can't always tell the two apart; a quotation mark at the start can.
 */
export function withoutAdjunct(text: string, content: readonly Span[]): readonly Span[] {
  const [first, ...others] = content;
  if (!first) return content;
  const words = text.slice(first.start, Math.min(first.end, first.start + 120));
  const length = beforeThat.exec(words)?.[0].length ?? openingDate(words.slice(0, opening));
  return length === 0 ? content : [{ start: first.start + length, end: first.end }, ...others];
}

/** The length of a date that the words open with, its preposition included; 0 without one. */
function openingDate(words: string): number {
  if (!mayHoldDate(words)) return 0;
  const lead = /^(?:(?:on|late|early|earlier|in)\s)*/.exec(words)?.[0].length ?? 0;
  // Any base will do, for only where the date stands is asked.
  const found = readDates(words, '2000-12-31').find((date) => date.start <= lead);
  return found === undefined || /^[’']/.test(words.slice(found.end)) ? 0 : found.end;
}
