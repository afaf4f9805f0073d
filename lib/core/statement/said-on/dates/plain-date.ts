import { addDays, latestWeekday } from './day.ts';

/** A date in plain words, with its place in the words that were read, in UTF-16 code units. */
export interface PlainDate {
  readonly index: number;
  readonly text: string;
  /** `YYYY-MM-DD`; undefined without a base. */
  readonly day: string | undefined;
}

const weekdays: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const plain =
  /\b(?:[Oo]n )?(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|afternoon|evening|night))?|[Yy]esterday|[Tt]oday)\b/g;
/** Other expressions, which must be read by chrono-node, or change what a weekday means. */
const otherwise =
  /\d{4}-\d|\d\/\d|\d(?:st|nd|rd|th)\b|\b(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\b|\b(?:weeks?|weekend|months?|days?|[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|ago|before|[Ee]arlier|[Ll]ater|[Tt]onight|noon|midnight|night|morning|afternoon|evening)\b/;

/**
 * Weekdays in full, "today" and "yesterday", which are most dates of news. Undefined if the words may hold others: then
 * chrono-node must read them, at fifty times the cost.
 */
export function plainDates(words: string, base: string | undefined): readonly PlainDate[] | undefined {
  if (otherwise.test(words.replace(plain, ' '))) return undefined;
  return [...words.matchAll(plain)].map(({ index, 0: text, 1: weekday }) => ({
    index,
    text,
    day: base === undefined ? undefined : dayOf(text, weekday, base),
  }));
}

function dayOf(text: string, weekday: string | undefined, base: string): string {
  if (weekday === undefined) return /today$/i.test(text) ? base : addDays(base, -1);
  return latestWeekday(base, weekdays.indexOf(`${weekday}day`));
}
