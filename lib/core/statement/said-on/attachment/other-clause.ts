import type { CueInSentence } from '../../../telling/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DatedWords } from '../dates/dated-words.ts';
import { addDays } from '../dates/day.ts';
import { withoutQuotations } from '../dates/echo.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';
import { occasions } from './words.ts';

/** How far before its sentence an event's date is looked for, in code units. */
const reach = 1_200;

/**
 * The date of the main clause that a quotation's clause depends on: "voted on Monday, while the envoy said", "fired on
 * Friday, a day after the envoy warned", "a hearing on Monday at which senators asked".
 */
export function dateOfOtherClause(
  text: string,
  { cue, content, stretches }: CueInSentence,
  source: readonly Span[],
  base: string | undefined,
): DatedWords | undefined {
  const who = source[0] ?? cue;
  const start = stretches[0]?.start ?? cue.start;
  if (who.start > cue.start || who.start <= start || (content[0]?.start ?? who.start) < who.start) return undefined;
  const own = daysAfterAtStart.exec(text.slice(who.start, cue.start))?.[0].length ?? 0;
  const lead = withoutQuotations(text.slice(start, who.start + own)).replace(office, '');
  const days = numbers[daysAfter.exec(lead)?.groups?.count?.toLowerCase() ?? ''];
  if (days !== undefined) return daysBefore(text, start, lead.replace(daysAfter, ''), days, base);
  if (!hangsOn.test(lead) || !mayHoldDate(lead)) return undefined;
  const dates = readDates(lead, base, start);
  const date = dates.at(-1);
  if (!date || /^[’']/.test(text.slice(date.end))) return undefined;
  const isOwn = isAtOccasion(lead) || thatTime.test(lead.slice(date.end - start));
  const isMeanwhile = sameTime.test(lead) || (/ing$/.test(text.slice(cue.start, cue.end)) && /\bwith\s+$/.test(lead));
  const isSince = sinceThen.test(lead.slice(0, date.start - start));
  return isOwn || (isMeanwhile && !isSince && dates.length === 1) ? date : undefined;
}

/** The last word before a dependent clause, by any of the rules below. */
const hangsOn = /\b(?:although|as|though|when|where|which|while|with)\s+$/;
/** "Since a truce in | November |, all talks have failed, while" */
const sinceThen = /\b[Ss]ince [^,;]*$/;
/** Also "ended on Monday with several members | urging |", without the comma. */
const sameTime = /,\s+(?:although|even as|though|while|with)\s+$/;
/** "an incident in May, when the envoy warned" */
const thatTime = /^,?\s+when\s+$/;

/** "when | the deputy head, | Anna Lind": whoever speaks, before the name. */
const office = /(?<=\swhen\s)(?:her|his|its|the|their) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+,\s+$/u;

const daysAfter = /\b(?<count>a|one|two|three|four|five|six) days? after\s+$/i;
/** Extractors may include it in the source. */
const daysAfterAtStart = /^(?:a|one|two|three|four|five|six) days? after\s+/i;
const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** Whether it depends on an occasion of speech: "a briefing on Monday in which", "a briefing on Monday, where". */
function isAtOccasion(lead: string): boolean {
  const end = /(?:\b(?:at|during|in) which|,\s+where)\s+$/.exec(lead)?.index;
  if (end === undefined) return false;
  const words =
    lead
      .slice(0, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(-4).some((word) => occasions.has(word));
}

/** Counted back from the date of the main clause, or else from the last date before. */
function daysBefore(text: string, start: number, lead: string, days: number, base: string | undefined) {
  const from = Math.max(0, start - reach);
  const event =
    readDates(lead, base, start).at(-1) ?? readDates(withoutQuotations(text.slice(from, start)), base, from).at(-1);
  return event?.precision === 'day' ? { ...event, day: addDays(event.day, -days) } : undefined;
}
