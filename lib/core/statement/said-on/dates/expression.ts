import { en, type ParsedResult } from 'chrono-node';
import type { DatePrecision } from '../../../article/attributed-quotation.ts';
import { occasions } from '../attachment/words.ts';
import type { DatedWords } from './dated-words.ts';
import { addDays, dayOf, firstOfMonth, latestWeekday, mondayOf, weekdayOf } from './day.ts';
import { daysOfMonth, dottedDates, stretchesBegun, stretchesOfDays } from './other-expressions.ts';
import { plainDates } from './plain-date.ts';

/** Whether words may hold a date: most sentences hold none, and chrono-node is slow. */
export function mayHoldDate(words: string): boolean {
  return dateWord.test(words);
}

const dateWord =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}-\d|\d\.\d{1,2}\.\d|\b[Oo]n the \d|day\b|days\b|week|month|morning|afternoon|evening|night/;

/**
 * Every date in the words on or before the base day (`YYYY-MM-DD`), in text order; offsets have `offset` added. Without
 * a base only dates with a year count. chrono-node finds and parses them; a weekday, or a date without a year, is then
 * the latest on or before the base, since news looks back.
 */
export function readDates(words: string, base: string | undefined, offset = 0): DatedWords[] {
  const stretches = stretchesOfDays(words, base, offset);
  const isWithin = ({ start, end }: DatedWords) => stretches.some((each) => start < each.end && each.start < end);
  const found = [
    ...namedDates(words, base, offset).filter(
      (date) => !isWithin(date) && !isOfNextEdition(words.slice(date.end - offset), date, base),
    ),
    ...stretches,
    ...stretchesBegun(words, base, offset),
    ...daysOfMonth(words, base, offset),
    ...dottedDates(words, base, offset),
  ];
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a newspaper's day is still to come: "told the Herald (Thursday | edition)", on a Wednesday. */
function isOfNextEdition(after: string, { day, precision }: DatedWords, base: string | undefined): boolean {
  if (base === undefined || precision !== 'day') return false;
  return /^(?:[’']s)? (?:edition|issue)\b/.test(after) && day === addDays(base, -6);
}

function namedDates(words: string, base: string | undefined, offset: number): DatedWords[] {
  const plain = plainDates(words, base);
  if (plain)
    return plain.flatMap(({ index, text, day }) => {
      if (day === undefined || isName({ text, index }, words)) return [];
      return [{ start: offset + index, end: offset + index + text.length, day, precision: 'day' }];
    });
  // At noon, "last night" is of the day before, and "tonight" of the same.
  const reference = { instant: new Date(`${base ?? '2000-01-01'}T12:00:00Z`), timezone: 0 };
  return en.casual
    .parse(words.replace(numberAfterMonth, '$1;').replace(hoursOf, blank).replace(bracketed, ' '), reference)
    .flatMap((found) => {
      const resolved = isDate(found, words) ? resolve(found, base) : undefined;
      if (!resolved || (base !== undefined && resolved.day > base)) return [];
      const start = offset + found.index;
      return [{ start, end: start + found.text.length, ...resolved }];
    });
}

/** "In a poll in May, 61 percent" has no year; the mark is changed so that offsets stay. */
const numberAfterMonth =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December),(?= \d\d (?:of|per ?cent|people)\b)/g;

/** "on the | evening of | January 4", in which chrono-node reads no date. Blanked, so that offsets stay. */
const hoursOf =
  /\b(?:afternoon|evening|morning|night) of (?=(?:the )?\d{1,2}\b|\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec))/gu;

/** "on Tuesday | (12 May)": one date, of which the brackets tell the day. Blanked, so that offsets stay. */
const bracketed =
  /(?<=\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )\((?=(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?\))/g;

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/**
 * Whether news means a date by what chrono-node reads as one: not "sat", "may" and "march" in lower case, the Las Vegas
 * Sun, Minister Sun, Theresa May, USA Today, hours ("at 5 pm") or spans ("for three days"). A short weekday, and a month alone, need
 * a preposition, an occasion or a clause of their own ("since May, when Ostra demanded").
 */
function isDate({ text, index, end, start }: ParsedResult, words: string): boolean {
  if (end !== undefined && end !== null) return false;
  if (/^(?:for|in|within|over)\b.*\b(?:days?|weeks?|months?|hours?|minutes?|years?)\b/i.test(text)) return false;
  // chrono-node reads "lasts" as the last second.
  if (/\b(?:next|coming|hours?|lasts|minutes?|seconds?|years?|now)\b/i.test(text) || lowerCaseName.test(text))
    return false;
  const before = words.slice(Math.max(0, index - 12), index);
  const introduced =
    /^(?:on|in|last|this|late|early|mid)\b/i.test(text) ||
    /\b(?:on|in|last|this|late|early|mid)[\s-]*$/i.test(before) ||
    isOfOccasion(words.slice(index + text.length, index + text.length + 20)) ||
    /^,? when\b/.test(words.slice(index + text.length, index + text.length + 8));
  if (/^[\s,]*(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)[.,]?$/.test(text) && !introduced) return false;
  const after = words.slice(index + text.length, index + text.length + 12);
  // "two days before the talks"
  if (/\bbefore$/i.test(text) && /^\s+\p{L}/u.test(after)) return false;
  if (isName({ text, index }, words)) return false;
  if (hasDay(start)) return true;
  if (/\b(?:week|weekend|month)s?\b/i.test(text) || isToday(text)) return true;
  return start.isCertain('month') && (introduced || start.isCertain('year'));
}

/** Whether an occasion follows: "in his March | address", "a December | poll". */
function isOfOccasion(after: string): boolean {
  return occasions.has(/^ (\p{Ll}+)\b/u.exec(after)?.[1] ?? '');
}

/** The Sunday Times, USA Today, Radio 5’s Today programme, Sunday Morning With Anna Lind, the March 3 Liberation Movement. */
function isName({ text, index }: { readonly text: string; readonly index: number }, words: string): boolean {
  const before = words.slice(Math.max(0, index - 12), index);
  const after = words.slice(index + text.length, index + text.length + longestName);
  if (/\b[Tt]he\s+$/.test(before) && /day$/.test(text) && /^\s+\p{Lu}/u.test(after)) return true;
  if (/Today$/.test(text)) return ofProgramme.test(after) || /(?:\p{Lu}[\p{L}.]+|\d)(?:[’']s)?\s+$/u.test(before);
  if (/^\d|\d$/.test(text)) return ofMovement.test(after);
  return /day$/.test(text) && !/\b[Oo]n\s*$/.test(before) && ofShow.test(after);
}

/** In UTF-16 code units. */
const longestName = 48;

/** What is named after a day. */
const ofMovement =
  /^ (?:\p{Lu}\p{Ll}+ ){0,2}(?:Alliance|Brigades?|Coalition|Foundation|Front|Memorial|Movement|Party|Revolution|Square|Youth)\b/u;

const ofProgramme = /^ (?:podcast|program(?:me)?|show)\b/;
const ofShow = /^ (?:Live|Morning|Night|Politics|Show)\b/;

const lowerCaseName =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/;

function hasDay(start: ParsedResult['start']): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

function isToday(text: string): boolean {
  return /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(text);
}

type Resolved = Pick<DatedWords, 'day' | 'precision'>;

function resolve(found: ParsedResult, base: string | undefined): Resolved | undefined {
  const { start, text } = found;
  const certain = { year: start.isCertain('year'), month: start.isCertain('month'), day: start.isCertain('day') };
  const year = start.get('year') ?? 0;
  const month = start.get('month') ?? 0;
  const absolute = certain.month && !found.tags().has('result/relativeDate') && !isRelative(text);
  if (absolute && certain.day) {
    const day = start.get('day') ?? 0;
    return at(certain.year ? dayOf(year, month, day) : latestWithoutYear(base, month, day), 'day');
  }
  if (absolute) return at(certain.year ? dayOf(year, month, 1) : latestWithoutYear(base, month, 1), 'month');
  if (base === undefined) return undefined;
  const parsed = dayOf(year, month, start.get('day') ?? 0);
  if (/weekend/i.test(text)) return at(mondayOf(latestWeekday(base, 6)), 'week');
  const weekday = start.isCertain('weekday') && !certain.day ? (start.get('weekday') ?? undefined) : undefined;
  if (weekday !== undefined) return at(weekdayBefore(text, base, weekday), 'day');
  if (/\bthis week\b/i.test(text)) return at(mondayOf(base), 'week');
  if (parsed === undefined) return undefined;
  // On a Sunday, the week that ends is the last one.
  const isOver = weekdayOf(base) === 0 && /\blast week\b/i.test(text);
  if (/week/i.test(text)) return at(mondayOf(isOver ? base : parsed), 'week');
  // chrono-node takes the 31st of November for the first of December.
  if (/\blast month\b/i.test(text)) return at(firstOfMonth(addDays(firstOfMonth(base), -1)), 'month');
  if (/month/i.test(text)) return at(firstOfMonth(parsed), 'month');
  return at(parsed, 'day');
}

function isRelative(text: string): boolean {
  return /\b(?:this|last|past|ago|earlier|before|yesterday|today|tonight)\b/i.test(text);
}

function at(day: string | undefined, precision: DatePrecision): Resolved | undefined {
  return day === undefined ? undefined : { day, precision };
}

function weekdayBefore(text: string, base: string, weekday: number): string {
  if (/\blast week\b/i.test(text)) return addDays(mondayOf(base), -7 + ((weekday + 6) % 7));
  const today = weekdayOf(base) === weekday;
  return latestWeekday(today && /^last\b/i.test(text) ? addDays(base, -1) : base, weekday);
}

/** The latest such date on or before the base: on 12 January, "December 31" is last year's. */
function latestWithoutYear(base: string | undefined, month: number, day: number): string | undefined {
  if (base === undefined) return undefined;
  const year = Number(base.slice(0, 4));
  const thisYear = dayOf(year, month, day);
  return thisYear !== undefined && thisYear <= base ? thisYear : dayOf(year - 1, month, day);
}
