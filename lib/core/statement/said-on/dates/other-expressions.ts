import type { DatedWords } from './dated-words.ts';
import { dayOf, firstOfMonth, mondayOf } from './day.ts';

// Dates that chrono-node doesn't know.

/** "said on the 26th that", of this month or the last; but not "on the 49th floor". */
export function daysOfMonth(words: string, base: string | undefined, offset: number): DatedWords[] {
  if (base === undefined) return [];
  return [...words.matchAll(numbered)].flatMap(({ index, 0: text, 1: number }) => {
    const day = latestNumbered(base, Number(number));
    return day === undefined
      ? []
      : [{ start: offset + index, end: offset + index + text.length, day, precision: 'day' }];
  });
}

const numbered =
  /\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b(?=[\s]*(?:[.,;:”"’»)]|$)| (?:and|as|at|by|during|he|in|it|she|that|they|to)\b)/g;

/** "(04.05.2026)" and "on 04.05.2026" are of May; "(13.11.26)" too, where no month is meant by the first number. */
export function dottedDates(words: string, base: string | undefined, offset: number): DatedWords[] {
  return [...words.matchAll(dotted)].flatMap(({ index, 0: text, groups = {} }) => {
    const isShort = groups.year?.length === 2;
    if (isShort && Number(groups.day) <= 12) return [];
    const day = dayOf(Number(groups.year) + (isShort ? 2000 : 0), Number(groups.month), Number(groups.day));
    if (day === undefined || (base !== undefined && day > base)) return [];
    return [{ start: offset + index, end: offset + index + text.length, day, precision: 'day' }];
  });
}

const dotted = /(?<=\(|\b(?:dated|of|on) )(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d|\d\d)(?![\d.]*\d)/g;

/** "At the beginning of the month", "earlier in the week". */
export function stretchesBegun(words: string, base: string | undefined, offset: number): DatedWords[] {
  if (base === undefined) return [];
  return [...words.matchAll(begun)].map(({ index, 0: text }) => {
    const isWeek = /week$/i.test(text);
    return {
      start: offset + index,
      end: offset + index + text.length,
      day: isWeek ? mondayOf(base) : firstOfMonth(base),
      precision: isWeek ? 'week' : 'month',
    };
  });
}

const begun = /\b(?:(?:at |from )?the (?:beginning|start) of (?:the|this)|(?:earlier|early) in the) (?:month|week)\b/gi;

/** "From 6 to 9 July", "on September 22-23, 2026": the week, if all its days are of one. */
export function stretchesOfDays(words: string, base: string | undefined, offset: number): DatedWords[] {
  return [...words.matchAll(daysToDays)].flatMap(({ index, 0: text, groups = {} }) => {
    const month = months.indexOf((groups.before ?? groups.after ?? '').slice(0, 3)) + 1;
    const year = Number(groups.year ?? base?.slice(0, 4));
    const first = dayOf(year, month, Number(groups.first));
    const last = dayOf(year, month, Number(groups.last));
    if (first === undefined || last === undefined || last <= first || mondayOf(first) !== mondayOf(last)) return [];
    if (base !== undefined && last > base) return [];
    return [{ start: offset + index, end: offset + index + text.length, day: mondayOf(first), precision: 'week' }];
  });
}

const months: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const toDay = '(?:[-–—]| and | to )';
const daysToDays = new RegExp(
  `\\b(?:[Ff]rom |[Oo]n )?(?:(?<before>${month}) (?<first>\\d{1,2})${toDay}(?<last>\\d{1,2})|(?<first>\\d{1,2})${toDay}(?<last>\\d{1,2}) (?<after>${month}))(?:,? (?<year>\\d{4}))?\\b`,
  'gu',
);

/** The latest day of that number on or before the base, in its month or the one before. */
function latestNumbered(base: string, day: number): string | undefined {
  const [year = 0, month = 0] = base.split('-').map(Number);
  const thisMonth = dayOf(year, month, day);
  if (thisMonth !== undefined && thisMonth <= base) return thisMonth;
  return month === 1 ? dayOf(year - 1, 12, day) : dayOf(year, month - 1, day);
}
