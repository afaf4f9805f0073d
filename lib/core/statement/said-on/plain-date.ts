import type { DatePrecision } from '../../article/attributed-quotation.ts';
import { addDays, dayOf, firstOfMonth, latestWeekday, latestWithoutYear, mondayOf } from './day.ts';
import { occasions } from './words.ts';

/** A date in plain words, where it stands in the words that were read. */
export interface PlainDate {
  readonly index: number;
  readonly text: string;
  /** `YYYY-MM-DD`; undefined without a base. */
  readonly day: string | undefined;
  readonly precision: DatePrecision;
}

const weekdays: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const plain =
  /\b(?:[Oo]n )?(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|afternoon|evening|night))?|[Yy]esterday|[Tt]oday)\b/g;
/** Plain where nothing else stands beside it: "last week", "in May", "Nov. 8, 2016". What follows a month is taken as chrono-node does. */
const lone =
  /\b(?:(?<!\bafter\s{0,3})(?<stretch>(?:[Ll]ast|[Pp]ast|[Tt]his) (?<unit>week|month))\b|(?<!(?:first|second|third|th)\s{1,3}(?:of\s{1,3})?)(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?: (?<day>[1-9]|1\d|2[0-8])(?:,? (?<yearOfDay>(?:19|20)\d\d)(?!:\d)|\s*)(?=\W|$)| (?<year>(?:19|20)\d\d)(?=[^\s\w]|\s+[^0-9]|\s*$)|\s*(?:,|of)?\s*(?=[^\s\w]|\s+[^0-9]|\s+$|$)))/g;
/** What may make something else of it: another expression nearby, or a word that belongs to it. */
const otherwise =
  /\d{4}-\d|\d\/\d|\d(?:st|nd|rd|th)\b|\b(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\b|\b(?:weekend|[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming|[Tt]onight|end of)\b/;
/** What counts from it, or leads up to it. */
const relation = /\b(?:ago|before|[Ee]arlier|[Ll]ater)\b/;
/** What is no date by itself, beside one it may be. */
const units = /\b(?:weeks?|months?|days?|noon|midnight|night|morning|afternoon|evening)\b/;
/** What may make a date of units all the same: "- two weeks", "tomorrow evening". */
const ofUnits = /(?:^|\W)[+-]|\btomorrow\b/i;
/** What may belong to a date that stands alone: an hour, a year, "– eleven years after". */
const ofLone = /\d|\b(?:hours?|minutes?|quarters?|seconds?|years?)\b/;

/**
 * Weekdays in full, "today" and "yesterday", and a month, its day or "last week" where that stands alone: most dates of news.
 * Undefined where the words hold, or may hold, any other: then chrono-node reads them, which costs fifty times as much.
 */
export function plainDates(words: string, base: string | undefined): readonly PlainDate[] | undefined {
  const rest = words.replace(plain, ' ');
  if (otherwise.test(rest) || relation.test(rest)) return loneDate(words, base);
  const found = [...words.matchAll(plain)];
  if (units.test(rest) && (found.length > 0 || ofUnits.test(rest))) return undefined;
  return found.map(({ index, 0: text, 1: weekday }) => ({
    index,
    text,
    day: base === undefined ? undefined : plainDay(text, weekday, base),
    precision: 'day',
  }));
}

function plainDay(text: string, weekday: string | undefined, base: string): string {
  if (weekday === undefined) return /today$/i.test(text) ? base : addDays(base, -1);
  return latestWeekday(base, weekdays.indexOf(`${weekday}day`));
}

function loneDate(words: string, base: string | undefined): readonly PlainDate[] | undefined {
  const [found, ...others] = words.matchAll(lone);
  if (!found || others.length > 0) return undefined;
  const { index, 0: text, groups = {} } = found;
  const rest = `${words.slice(0, index)} ${words.slice(index + text.length)}`;
  if ([ofLone, otherwise, units, ofUnits].some((each) => each.test(rest)) || rest.search(plain) >= 0) return undefined;
  const { stretch, unit, month, day, yearOfDay, year = yearOfDay } = groups;
  // Mostly it is what may be.
  if (text === 'May') return undefined;
  if (month !== undefined && (day ?? year) === undefined && !isIntroduced({ text, index }, words)) return [];
  const precision = day !== undefined ? 'day' : unit === 'week' ? 'week' : 'month';
  const read =
    stretch !== undefined
      ? startOfStretch(stretch, base)
      : dayOfMonth(year, months.indexOf((month ?? '').slice(0, 3)) + 1, Number(day ?? 1), base);
  return [{ index, text, day: read !== undefined && base !== undefined && read > base ? undefined : read, precision }];
}

function startOfStretch(stretch: string, base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const isBack = !/^this/i.test(stretch);
  if (stretch.endsWith('week')) return mondayOf(isBack ? addDays(base, -7) : base);
  const first = firstOfMonth(base);
  return isBack ? firstOfMonth(addDays(first, -1)) : first;
}

function dayOfMonth(
  year: string | undefined,
  month: number,
  day: number,
  base: string | undefined,
): string | undefined {
  if (year !== undefined) return dayOf(Number(year), month, day);
  return base === undefined ? undefined : latestWithoutYear(base, month, day);
}

/** Whether a short weekday or a month alone is meant as a date: "in May", "his March | address". */
export function isIntroduced(
  { text, index }: { readonly text: string; readonly index: number },
  words: string,
): boolean {
  return (
    /^(?:on|in|last|this|late|early|mid)\b/i.test(text) ||
    /\b(?:on|in|last|this|late|early|mid)[\s-]*$/i.test(words.slice(Math.max(0, index - 12), index)) ||
    isOfOccasion(words.slice(index + text.length, index + text.length + 20))
  );
}

/** "in his March | address", "a December | poll" */
function isOfOccasion(after: string): boolean {
  return occasions.has(/^ (\p{Ll}+)\b/u.exec(after)?.[1] ?? '');
}
