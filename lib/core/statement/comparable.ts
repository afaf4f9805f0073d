import { areOfOneTime, areReportedNear, type Dated, daysBetween, LINK_WINDOW_DAYS } from './link-window.ts';
import { areTwoPeople, speakerKeysOf } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readingOf, type StatementReading } from './statement-reading.ts';
import type { StatementWords } from './statement-words.ts';

/**
 * How likely a link must be, as log odds: even among so many statements; by {@link CHANCE} more for each time e as many, of
 * which more are alike by chance: a state's bodies say hundreds of things in a month. Only those are counted that are as near in
 * time, or within {@link NEAR_DAYS}. `npm run train:likeness` prints what more or less would give on events that weights were not
 * learned from.
 */
const EVEN_AMONG = 80;
const CHANCE = 0.6;
const NEAR_DAYS = 2;
/** Fewer are no surer. */
const FEWEST = 10;

/** And by so much more for each time e as many days in between: three in four repeats come within two days. */
const LATE = 0.6;

/** So many content words are hardly said again to the letter. */
const MANY_WORDS = 6;
const WEEK_DAYS = 7;
/** What quotation marks, commas and line breaks may add, in characters. */
const MOST_MARKS = 20;

/** What linking looks at. */
export type Linkable = Pick<Statement, 'id' | 'content'> & Partial<Pick<Statement, 'speaker' | 'kind' | 'cue'>> & Dated;

/** Those that may be one with the candidate whatever their words, and how likely a link to each must be at least, as log odds. */
export function comparableTo<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  words: StatementWords,
  known: readonly Known[],
): { readonly statement: Known; readonly reading: StatementReading; readonly least: number }[] {
  const comparable = known.filter(
    (statement) => isComparable(candidate, statement) || isPrintedAgain(candidate, words, statement),
  );
  const before = countByDay(
    comparable
      .filter((statement) => isBefore(statement, candidate))
      .map((statement) => daysBetween(statement, candidate)),
  );
  return comparable.map((statement) => ({
    statement,
    reading: readingOf(statement),
    least: leastAfter(daysBetween(statement, candidate), before),
  }));
}

/** How many of them are no more than so many whole days, from none to the window's. */
function countByDay(days: readonly number[]): number[] {
  const counts = Array.from({ length: LINK_WINDOW_DAYS + 1 }, () => 0);
  for (const each of days) counts[Math.min(Math.ceil(each), LINK_WINDOW_DAYS)]! += 1;
  for (let day = 1; day < counts.length; day++) counts[day]! += counts[day - 1]!;
  return counts;
}

/** How likely a link must be over so many days, as log odds. @param before how many statements were made so few days ago */
function leastAfter(days: number, before: readonly number[]): number {
  const among = before[Math.min(Math.ceil(Math.max(days, NEAR_DAYS)), LINK_WINDOW_DAYS)] ?? 0;
  return CHANCE * Math.log(Math.max(among, FEWEST) / EVEN_AMONG) + LATE * Math.log1p(days);
}

/** Whether one statement may report the other, whatever their words. */
export function isComparable(candidate: Omit<Linkable, 'id'>, known: Linkable): boolean {
  return areOfOneTime(candidate, known) && !isOthers(candidate, known);
}

/**
 * Whether one is the other to the letter, a week apart: an article that is dated anew moves its "on Friday". Few words
 * ("We will respond") may well be said again.
 */
function isPrintedAgain(candidate: Omit<Linkable, 'id'>, words: StatementWords, known: Linkable): boolean {
  const isMoved = areReportedNear(candidate, known) && daysBetween(candidate, known) === WEEK_DAYS;
  if (words.content.size < MANY_WORDS || !isMoved || isOthers(candidate, known)) return false;
  // Marks may differ, but not by much: to read all words of all that was said takes long.
  const marks = Math.abs(known.content.length - candidate.content.length);
  return marks <= MOST_MARKS && readingOf(known).whole.letters === words.letters;
}

/** What of a statement may be reported by itself: each of its sentences, and all of it where they aren't many. */
export function textsOf({ whole, parts }: StatementReading): StatementWords[] {
  const sentences = parts.filter(({ content }) => content.size > 1);
  return sentences.length > 2 ? sentences : [whole, ...sentences];
}

/** "The ministry" and its spokeswoman may say one thing; that two people say it is news of the second. */
function isOthers({ speaker: one }: Omit<Linkable, 'id'>, { speaker: other }: Linkable): boolean {
  return !!one && !!other && areTwoPeople(one, other);
}

/** Whether one speaker may have said both. */
export function shareSpeaker(
  { speaker: one = null }: Omit<Linkable, 'id'>,
  { speaker: other = null }: Linkable,
): boolean {
  const keys = speakerKeysOf({ speaker: one });
  return speakerKeysOf({ speaker: other }).some((key) => keys.includes(key));
}

/** As many as when a message is run again, which started some itself. */
function isBefore({ firstSeenAt: known = '' }: Linkable, { firstSeenAt = '~' }: Omit<Linkable, 'id'>): boolean {
  return known < firstSeenAt;
}
