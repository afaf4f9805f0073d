import { readDates } from './said-on-expression.ts';

/** An article's opening is read no further: a dateline that comes later isn't one. */
const openingLength = 1_000;

/**
 * The day of the first dateline ("BRUSSELS, Jan 12 (NRA) -"), never after the article's own.
 * Undefined where there is none, or where it lacks a year and the article a date.
 */
export function datelineDay(text: string, publishedDay: string | undefined): string | undefined {
  for (const line of text.slice(0, openingLength).split('\n')) {
    const dateline =
      /^\s*\p{Lu}[\p{Lu}\p{M} .,'’/()-]{2,60}?[,.] ?(?<date>[^–—\n]{4,40}?)(?: ?\([^)\n]{2,40}\))? ?(?:[-–—:]|\.(?=\s))/u.exec(
        line,
      );
    const date = dateline?.groups?.date;
    if (date === undefined) continue;
    const day = readDates(date, publishedDay).find(({ precision }) => precision === 'day');
    if (day) return day.day;
  }
  return undefined;
}
