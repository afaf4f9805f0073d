import { mayHoldDate, readDates } from './expression.ts';
import type { ToldQuotation } from './told-quotation.ts';

/** Lines above a text, of which one may date it. */
const mostLines = 8;
/** In code units: a line of more is a paragraph of the text. */
const longestLine = 160;

/**
 * The day (`YYYY-MM-DD`) that a line above a speech or a transcript tells: "Moscow, 5 February 2026", "Briefing by the
 * spokeswoman, 5 February 2026 (excerpts)". Undefined where none does, or two tell different days.
 */
export function letterheadDay(text: string, base: string | undefined): string | undefined {
  const days = new Set<string>();
  for (const line of letterheadLines(text)) {
    const words = line.replace(numeric, '$3-$2-$1');
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
    .slice(0, mostLines * longestLine)
    .split('\n\n', mostLines)
    .map((line) => line.trim());
  const end = lines.findIndex((line) => line.length > longestLine || /[\p{Ll}\d][.!?…]["”’]?$/u.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

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
