import { mayHoldDate, readDates } from './expression.ts';

/** How much of an article is searched: a dateline that comes later isn't one. */
const openingLength = 1_000;
const longestDateline = 130;

/** "January", "JAN" */
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';

/**
 * A place, a date, an agency, and a mark that ends them: "BRUSSELS, Jan 12 (NRA) -", "OSTREL, February 19. /NRA/.",
 * "OSTREL, Velmaria—19 February 2022—".
 */
const dateline = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}\p{M} .,'’/()-]{2,60}?(?:[,.] ?| ?[–—] ?)(?<date>(?=\d|Sun|Mon|Tue|Wed|Thu|Fri|Sat|${months})[^–—\n]{4,40}?)(?: ?\([^)\n]{2,40}\))? ?(?:[-–—]|:(?!\d)|\.(?=\s+[^\s\d]))`,
  'u',
);

/** A line of its own: "Ostrel, 19 February 2022", or the day alone, with its year. */
const dateLine =
  /^(?:\p{Lu}[\p{L}\p{M} .'’()-]{2,60}?, (?<date>[\p{L}\d ,.]{4,40})|(?<day>[\p{L}\d ,.]{4,30} \d{4}))$/u;

/**
 * The day (`YYYY-MM-DD`) of the first dateline, never after the article's own. Undefined if there is none, or if it
 * lacks a year and the article a date.
 */
export function datelineDay(text: string, publishedDay: string | undefined): string | undefined {
  for (const line of text.slice(0, openingLength).split('\n')) {
    const start = line.slice(0, longestDateline);
    const read = isDated(start) ? (dateline.exec(start) ?? dateLine.exec(line)) : null;
    const date = (read?.groups?.date ?? read?.groups?.day)?.trim();
    if (date === undefined) continue;
    const [found] = readDates(
      date.replace(shoutedEnd, (end) => end.toLowerCase()),
      publishedDay,
    );
    if (found?.precision === 'day' && found.start === 0 && found.end === date.length) return found.day;
  }
  return undefined;
}

/** The length of a paragraph's dateline in code units; 0 if it has none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, longestDateline);
  return isDated(start) ? (dateline.exec(start)?.[0].length ?? 0) : 0;
}

/** Whether words may hold a date, in capitals, too: "HALVERN – JANUARY 5, 2026 –". */
function isDated(words: string): boolean {
  return mayHoldDate(words) || shouted.test(words);
}

/** "J | ANUARY" */
const shoutedEnd = /(?<=\b\p{Lu})\p{Lu}{2,}/gu;

const shouted = new RegExp(String.raw`\b${months}`);
