import { areOfOneTime, areReportedNear, type Dated, daysBetween, LINK_WINDOW_DAYS } from './link-window.ts';
import { areTwoPeople, speakerKeysOf } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readingOf, type StatementReading } from './statement-reading.ts';
import type { StatementWords } from './statement-words.ts';

/**
 * How likely a link must be, as log odds: 0 (even odds) among this many statements, and {@link CHANCE} more whenever their number
 * grows by a factor of e, since more of them are alike by chance: a state's bodies say hundreds of things in a month. Only statements
 * as near in time, or within {@link NEAR_DAYS}, are counted. `npm run train:likeness` prints what other values would give on events
 * that the weights were not learned from.
 */
const EVEN_AMONG = 80;
const CHANCE = 0.6;
const NEAR_DAYS = 2;
/** Fewer statements than this make a link no likelier. */
const FEWEST = 10;

/** How much more is needed whenever the days in between grow by a factor of e: three in four repeats come within two days. */
const LATE = 0.6;

/** This many content words are hardly ever said again to the letter. */
const MANY_WORDS = 6;
const WEEK_DAYS = 7;
/** How many characters quotation marks, commas and line breaks may add. */
const MOST_MARKS = 20;

/** What linking looks at in a statement. */
export type Linkable = Pick<Statement, 'id' | 'content'> & Partial<Pick<Statement, 'speaker' | 'kind' | 'cue'>> & Dated;

/** The known statements that the candidate may report, whatever their words, and how likely a link to each must at least be, as log odds. */
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

/** For each number of whole days, from none to the window's, how many of the given ones are no more than that. */
function countByDay(days: readonly number[]): number[] {
  const counts = Array.from({ length: LINK_WINDOW_DAYS + 1 }, () => 0);
  for (const each of days) counts[Math.min(Math.ceil(each), LINK_WINDOW_DAYS)]! += 1;
  for (let day = 1; day < counts.length; day++) counts[day]! += counts[day - 1]!;
  return counts;
}

/**
 * How likely a link over this many days must be, as log odds.
 *
 * @param before for each number of days, how many statements were made no longer ago than that
 */
function leastAfter(days: number, before: readonly number[]): number {
  const among = before[Math.min(Math.ceil(Math.max(days, NEAR_DAYS)), LINK_WINDOW_DAYS)] ?? 0;
  return CHANCE * Math.log(Math.max(among, FEWEST) / EVEN_AMONG) + LATE * Math.log1p(days);
}

/** Whether one statement may report the other, whatever their words. */
export function isComparable(candidate: Omit<Linkable, 'id'>, known: Linkable): boolean {
  return areOfOneTime(candidate, known) && !isOthers(candidate, known);
}

/**
 * Whether the two are the same to the letter, and a week apart: when an article gets a new date, its "on Friday" moves. A few words
 * ("We will respond") don't count, since they may well be said again.
 */
function isPrintedAgain(candidate: Omit<Linkable, 'id'>, words: StatementWords, known: Linkable): boolean {
  const isMoved = areReportedNear(candidate, known) && daysBetween(candidate, known) === WEEK_DAYS;
  if (words.content.size < MANY_WORDS || !isMoved || isOthers(candidate, known)) return false;
  // Marks may differ, but not by much. Checked first, since reading the words of everything that was said takes long.
  const marks = Math.abs(known.content.length - candidate.content.length);
  return marks <= MOST_MARKS && readingOf(known).whole.letters === words.letters;
}

/** The parts of a statement that may be reported by themselves: each of its sentences, and all of it if they are few. */
export function textsOf({ whole, parts }: StatementReading): StatementWords[] {
  const sentences = parts.filter(({ content }) => content.size > 1);
  return sentences.length > 2 ? sentences : [whole, ...sentences];
}

/** Whether two people said them: then the second is news. "The ministry" and its spokeswoman may say one thing. */
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

/** Whether a known statement is older, so that a message that is run again doesn't count what it started itself. */
function isBefore({ firstSeenAt: known = '' }: Linkable, { firstSeenAt = '~' }: Omit<Linkable, 'id'>): boolean {
  return known < firstSeenAt;
}
