import { mayHoldDate, readDates } from './expression.ts';

/** How much of an article is searched: a dateline that comes later isn't one. */
const openingLength = 1_000;
const longestDateline = 130;

/** A place, a date, an agency, and a mark that ends them: "BRUSSELS, Jan 12 (NRA) -", "OSTREL, February 19. /NRA/." */
const dateline =
  /^\s*\p{Lu}[\p{L}\p{M} .,'’/()-]{2,60}?[,.] ?(?<date>[^–—\n]{4,40}?)(?: ?\([^)\n]{2,40}\))? ?(?:[-–—]|:(?!\d)|\.(?=\s+[^\s\d]))/u;

/** A line of its own: "Ostrel, 19 February 2022" */
const dateLine = /^\p{Lu}[\p{L}\p{M} .'’()-]{2,60}?, (?<date>[\p{L}\d ,.]{4,40})$/u;

/**
 * The day (`YYYY-MM-DD`) of the first dateline, never after the article's own. Undefined if there is none, or if it
 * lacks a year and the article a date.
 */
export function datelineDay(text: string, publishedDay: string | undefined): string | undefined {
  for (const line of text.slice(0, openingLength).split('\n')) {
    const start = line.slice(0, longestDateline);
    const read = mayHoldDate(start) ? (dateline.exec(start) ?? dateLine.exec(line)) : null;
    const date = read?.groups?.date?.trim();
    if (date === undefined) continue;
    const [found] = readDates(date, publishedDay);
    if (found?.precision === 'day' && found.start === 0 && found.end === date.length) return found.day;
  }
  return undefined;
}

/** The length of a paragraph's dateline in code units; 0 if it has none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, longestDateline);
  return mayHoldDate(start) ? (dateline.exec(start)?.[0].length ?? 0) : 0;
}
