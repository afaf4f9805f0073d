import { type Likeness, type LikenessWeights, learnedWeights, likenessOf } from './likeness.ts';
import { areOfOneTime, areReportedNear, type Dated, daysBetween, LINK_WINDOW_DAYS } from './link-window.ts';
import { areTwoPeople, isPerson, speakerKeysOf } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readingOf, readStatement, type StatementReading } from './statement-reading.ts';
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

/**
 * And how likely at least where they have no speaker key in common. Articles differ in whose words they are, or one was misread;
 * but that somebody else says it too would be news.
 */
const RESERVE_AMONG_OTHERS = 1.5;

/** By so much a link may be less likely for a statement to be in doubt. */
const DOUBT = 2;

/** So many content words are hardly said again to the letter. */
const MANY_WORDS = 6;
const WEEK_DAYS = 7;
/** What quotation marks, commas and line breaks may add, in characters. */
const MOST_MARKS = 20;

/** What linking looks at. */
export type Linkable = Pick<Statement, 'id' | 'content'> & Partial<Pick<Statement, 'speaker' | 'kind' | 'cue'>> & Dated;

/** Otherwise than by default only while weights are tried. */
export interface LinkOptions {
  readonly weights?: LikenessWeights;
  /** Asked besides, as log odds. */
  readonly reserve?: number;
}

/**
 * Story link detection: the known statements that the candidate reports again, the most alike first; equally alike
 * ones in the order given. Outlets reword, shorten and lengthen what they report, carry a single sentence of a statement, or
 * join several.
 */
export function linkStatement<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  known: readonly Known[],
  { weights = learnedWeights, reserve = 0 }: LinkOptions = {},
): Known[] {
  const { whole, parts } = readStatement(candidate);
  const comparable = comparableTo(candidate, whole, known);
  const alike = (part: StatementWords) =>
    comparable.flatMap(({ statement, reading, least }) => {
      const ofOne = likenessesTo(reading, part, weights).filter(({ isOne }) => isOne);
      const likeness = greatest(ofOne);
      const isLink =
        likeness > reserve + least &&
        (shareSpeaker(candidate, statement) || mayBeMisread(candidate, statement, likeness));
      return isLink ? [{ statement, likeness }] : [];
    });
  const links = alike(whole);
  return (links.length > 0 ? links : ofParts(parts.map(alike)))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ statement }) => statement);
}

/**
 * The known statement of the candidate's speaker that it may report again, though it isn't surely one: the likeliest. For
 * candidates that aren't linked, among what other articles tell: an article seldom says a thing twice in other words.
 */
export function statementItMayRepeat<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  known: readonly Known[],
  weights: LikenessWeights = learnedWeights,
): Known | undefined {
  const { whole } = readStatement(candidate);
  const others = known.filter((statement) => shareSpeaker(candidate, statement));
  let likeliest: Known | undefined;
  let most = -DOUBT;
  for (const { statement, reading, least } of comparableTo(candidate, whole, others)) {
    const margin = greatest(likenessesTo(reading, whole, weights).filter(({ isOther }) => !isOther)) - least;
    if (margin <= most) continue;
    most = margin;
    likeliest = statement;
  }
  return likeliest;
}

/** Those that may be one with the candidate whatever their words, and how likely a link to each must be. */
function comparableTo<Known extends Linkable>(
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

interface Link<Known> {
  readonly statement: Known;
  readonly likeness: number;
}

/** The statements that report something of a candidate all of whose parts are reported: else it says something new. */
function ofParts<Known>(parts: readonly (readonly Link<Known>[])[]): Link<Known>[] {
  if (!parts.every((part) => part.length > 0)) return [];
  const sums = new Map<Known, number>();
  for (const { statement, likeness } of parts.flat()) sums.set(statement, (sums.get(statement) ?? 0) + likeness);
  return [...sums].map(([statement, likeness]) => ({ statement, likeness }));
}

/** How likely the candidate is to report the statement, or one sentence of it. */
function likenessesTo(
  { whole, parts }: StatementReading,
  candidate: StatementWords,
  weights: LikenessWeights,
): Likeness[] {
  const sentences = parts.filter(({ content }) => content.size > 1);
  return [...(sentences.length > 2 ? [] : [whole]), ...sentences].flatMap(
    (known) => likenessOf(candidate, known, weights) ?? [],
  );
}

function greatest(likenesses: readonly Likeness[]): number {
  return Math.max(...likenesses.map(({ logOdds }) => logOdds));
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

/**
 * Nearly the same words under no name of a person's: whoever has one is told of, though somebody else said it before. "It will
 * leave the convention" says another thing of each who says it.
 */
function mayBeMisread(candidate: Omit<Linkable, 'id'>, known: Linkable, likeness: number): boolean {
  if (likeness <= RESERVE_AMONG_OTHERS || (candidate.speaker && isPerson(candidate.speaker))) return false;
  const areOfTwo = candidate.speaker?.affiliation !== undefined && known.speaker?.affiliation !== undefined;
  return !areOfTwo || !(ON_SPEAKER.test(candidate.content) || ON_SPEAKER.test(known.content));
}

const ON_SPEAKER = /\b(?:it|its|itself|our|ours|ourselves|their|theirs|they|us|we)\b/i;

/** As many as when a message is run again, which started some itself. */
function isBefore({ firstSeenAt: known = '' }: Linkable, { firstSeenAt = '~' }: Omit<Linkable, 'id'>): boolean {
  return known < firstSeenAt;
}
