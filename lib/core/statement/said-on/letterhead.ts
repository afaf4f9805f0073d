import { mayHoldDate, readDates } from './expression.ts';
import type { ToldQuotation } from './told-quotation.ts';

/** Lines above a text, of which one may date it: its headline, whose it is, where, when. */
export const mostLinesAbove = 8;
/** In code units: a line of more is a paragraph of the text. */
const longestLine = 160;
const longestHead = mostLinesAbove * longestLine;

/** A headline ends without a full stop, and so do "Vienna, 8 June 2026" and "For immediate release". */
export function isLineAbove(line: string): boolean {
  return line.length <= longestLine && !/[\p{Ll}\d][.!?…]["”’]?$/u.test(line);
}

/**
 * The day (`YYYY-MM-DD`) that a line above a speech or a transcript tells: "Moscow, 5 February 2026", "Briefing by the
 * spokeswoman, 5 February 2026 (excerpts)". Undefined where none does, or two tell different days.
 */
export function letterheadDay(text: string, base: string | undefined): string | undefined {
  const [told] = readDates(deliveredOn.exec(text.slice(0, longestHead))?.groups?.day ?? '', base);
  if (told?.precision === 'day') return told.day;
  const days = new Set<string>();
  for (const line of letterheadLines(text)) {
    const words = line.replace(numeric, '$3-$2-$1');
    if (ofPublication.test(words)) continue;
    if (!isDated.test(words) || !mayHoldDate(words)) continue;
    for (const { day, precision, start } of readDates(words, base))
      if (precision === 'day' && !ofOther.test(words.slice(0, start))) days.add(day);
  }
  const [day, ...others] = days;
  return others.length > 0 ? undefined : day;
}

/** The headline and what stands below it that is no sentence: a place, a day, who speaks. */
export function letterheadLines(text: string): string[] {
  const lines = text
    .slice(0, longestHead)
    .split('\n\n', mostLinesAbove)
    .map((line) => line.trim());
  const end = lines.findIndex((line) => !isLineAbove(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** "Delivered on: 18 February 2026", whatever summary stands above it. */
const deliveredOn = /^(?:Date delivered|Delivered on):?\s+(?<day>[^\n(]{6,40})/m;
/** "By Anna Lind | January 29, 2026", "Published 19 February 2026": when the text came out. */
const ofPublication = /^By \p{Lu}|^(?:First published|Last updated|Posted|Published|Updated)\b/u;
/** With its year, or its weekday. */
const isDated = /\d{4}|day,? \d/;
/** "30.04.2026" */
const numeric = /\b(\d{2})\.(\d{2})\.(\d{4})\b/g;
/** "the anniversary of | 6 August 1945": the day is another's. */
const ofOther = /\b(?:after|before|by|for|from|of|since|until)(?: the)? $/i;

/** Whether a quotation is part of a speech, or a turn of a transcript: no word tells that it was said, and no mark. */
export function isDelivered(text: string, { quotation: { kind, cue, content } }: ToldQuotation): boolean {
  const isUntold = cue.every(({ start, end }) => text.slice(start, end) === ':');
  return kind === 'direct' && isUntold && content.every(({ start }) => !/["“‘«]/.test(text.charAt(start)));
}
