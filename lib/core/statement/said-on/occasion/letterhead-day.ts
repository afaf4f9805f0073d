import { isBylined, isIssued, letterheadLines, longestHead } from '../../../telling/letterhead.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';

/**
 * The day (`YYYY-MM-DD`) that a line above a speech or a transcript gives: "Moscow, 5 February 2026", "Briefing by the
 * spokeswoman, 5 February 2026 (excerpts)". Undefined if none does, two differ, or it is that of publication.
 */
export function letterheadDay(text: string, base: string | undefined): string | undefined {
  const told = deliveredDay(text, base);
  if (told !== undefined) return told;
  const lines = letterheadLines(text);
  if (isBylined(lines) || isIssued(lines)) return undefined;
  const days = new Set<string>();
  for (const line of lines) {
    const words = line.replace(numeric, '$3-$2-$1');
    if (ofPublication.test(words)) continue;
    if (!isDated.test(words) || !mayHoldDate(words)) continue;
    for (const { day, precision, start } of readDates(words, base))
      if (precision === 'day' && !ofOther.test(words.slice(0, start))) days.add(day);
  }
  const [day, ...others] = days;
  return others.length > 0 ? undefined : day;
}

/** The day (`YYYY-MM-DD`) on which, by a line near the top, a text was delivered. Undefined without one. */
export function deliveredDay(text: string, base: string | undefined): string | undefined {
  const [told] = readDates(deliveredOn.exec(text.slice(0, longestHead))?.groups?.day ?? '', base);
  return told?.precision === 'day' ? told.day : undefined;
}

/** "Delivered on: 18 February 2026", "Statement made on 18 February 2026", whatever summary precedes it. */
const deliveredOn =
  /^(?:Date delivered|Delivered on|(?:Speech|Statement) (?:delivered|made) on):?\s+(?<day>[^\n(]{6,40})/m;

/** "By Anna Lind | January 29, 2026", "Published 19 February 2026": that is when the text came out. */
const ofPublication = /^By \p{Lu}|^(?:First published|Last updated|Posted|Published|Updated)\b/u;

/** A year, "(13.11.26)", or a weekday and a number. */
const isDated = /\d{4}|\(\d{1,2}\.\d|day,? \d/;

/** "30.04.2026" */
const numeric = /\b(\d{2})\.(\d{2})\.(\d{4})\b/g;

/** "the anniversary of | 6 August 1945" is the day of something else, unlike "Press conference of | 7 October 2026". */
const ofOther =
  /(?<!\b(?:address|briefing|conference|debate|hearing|interview|meeting|remarks|session|sitting|speech|statement|transcript) )\b(?:after|before|by|for|from|of|since|until)(?: the)? $/i;
