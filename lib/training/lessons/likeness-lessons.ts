import { isComparable, shareSpeaker } from '../../core/statement/comparable.ts';
import { mayBeOne, readLikeness } from '../../core/statement/likeness.ts';

import { readStatement } from '../../core/statement/statement-reading.ts';
import type { StatementWords } from '../../core/statement/statement-words.ts';
import { crowd } from './crowd.ts';
import type { PointedStatement, ReadEvent } from './read-event.ts';

/** Two statements of an event, and whether the later one reports nothing but what the earlier one says. */
export interface LikenessLesson {
  /** In the order of `likenessFeatures`. */
  readonly features: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

/** How many other statements are learned from, and their weight: together they count like 120 of the speaker's. */
const CROWD = 400;
const CROWD_WEIGHT = 0.3;

const others = crowd('taught', CROWD).map(readStatement);

/** All pairs of an event's statements that linking would compare, and each with those of other events. */
export function likenessLessons({ statements }: ReadEvent): LikenessLesson[] {
  return statements.flatMap((candidate, place) => [
    ...statements
      .slice(0, place)
      .filter((known) => shareSpeaker(candidate, known) && isComparable(candidate, known))
      .flatMap((known) => lessonsOf(candidate, known)),
    ...lessonsOfOthers(candidate),
  ]);
}

function lessonsOfOthers(candidate: PointedStatement): LikenessLesson[] {
  const { whole } = readStatement(candidate);
  return others
    .flatMap((other) => [other.whole, ...other.parts])
    .flatMap((part) => {
      const features = featuresOf(whole, part);
      return features ? [{ features, isSame: false, weight: CROWD_WEIGHT }] : [];
    });
}

function lessonsOf(candidate: PointedStatement, known: PointedStatement): LikenessLesson[] {
  const isSame = candidate.points.every((point) => known.points.includes(point));
  const isPartly = candidate.points.some((point) => known.points.includes(point));
  // A third statement has said what the candidate adds to the known one.
  if (isPartly && !isSame && candidate.isRepeat) return [];
  const { whole } = readStatement(candidate);
  const reading = readStatement(known);
  const read = [reading.whole, ...reading.parts].flatMap((part) => {
    const features = featuresOf(whole, part);
    return features ? [features] : [];
  });
  // Labels don't say which of the known statement's sentences it reports.
  const telling = isSame ? read.toSorted((a, b) => sharesOf(b) - sharesOf(a)).slice(0, 1) : read;
  return telling.map((features) => ({ features, isSame, weight: 1 / Math.sqrt(telling.length) }));
}

/** Undefined if the candidate couldn't be taken for the known one anyway. */
function featuresOf(candidate: StatementWords, known: StatementWords): readonly number[] | undefined {
  return mayBeOne(candidate, known) ? readLikeness(candidate, known) : undefined;
}

/** How much of each is in the other. */
function sharesOf([, ofCandidate = 0, ofKnown = 0]: readonly number[]): number {
  return ofCandidate + ofKnown;
}
