import { readLikeness } from '../core/statement/likeness.ts';
import { isComparable } from '../core/statement/link-statement.ts';
import { readStatement } from '../core/statement/statement-reading.ts';
import { type PointedStatement, type ReadEvent, shareKey } from './read-event.ts';

/** Two statements of an event, and whether the later one reports nothing but what the earlier one says. */
export interface LikenessLesson {
  /** In the order of `likenessFeatures`. */
  readonly features: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
}

/** Of all pairs of an event's statements that linking would compare. */
export function likenessLessons({ statements }: ReadEvent): LikenessLesson[] {
  return statements.flatMap((candidate, place) =>
    statements
      .slice(0, place)
      .filter((known) => shareKey(candidate, known) && isComparable(candidate, known))
      .flatMap((known) => lessonsOf(candidate, known)),
  );
}

function lessonsOf(candidate: PointedStatement, known: PointedStatement): LikenessLesson[] {
  const isSame = candidate.points.every((point) => known.points.includes(point));
  const isPartly = candidate.points.some((point) => known.points.includes(point));
  // What the candidate adds to the known statement, a third one has said.
  if (isPartly && !isSame && candidate.isRepeat) return [];
  const { whole } = readStatement(candidate);
  const reading = readStatement(known);
  const read = [reading.whole, ...reading.parts].flatMap((part) => {
    const features = readLikeness(whole, part);
    return features ? [features] : [];
  });
  // Which of the known statement's sentences it reports isn't labelled.
  const telling = isSame ? read.toSorted((a, b) => sharesOf(b) - sharesOf(a)).slice(0, 1) : read;
  return telling.map((features) => ({ features, isSame, weight: 1 / Math.sqrt(telling.length) }));
}

/** How much of either is in the other. */
function sharesOf([, ofCandidate = 0, ofKnown = 0]: readonly number[]): number {
  return ofCandidate + ofKnown;
}
