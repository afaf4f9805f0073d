import { type LikenessWeights, learnedWeights, likenessOf } from './likeness.ts';
import { areTwoPeople } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readStatement, type StatementReading } from './statement-reading.ts';
import type { StatementWords } from './statement-words.ts';

/** The same words after so long are said again, and are news again. */
export const LINK_WINDOW_DAYS = 30;

/**
 * How much likelier than not a link must be, as log odds: news that is taken for a repeat is never told, which is worse than a
 * repeat told again. `npm run train:likeness` prints what each choice would give on events that weights were not learned from.
 */
export const RESERVE = 0.5;

/** What linking looks at. */
export type Linkable = Pick<Statement, 'id' | 'content' | 'saidOn' | 'saidOnPrecision'> &
  Partial<Pick<Statement, 'speaker'>>;

/** Otherwise than by default only while weights are tried. */
export interface LinkOptions {
  readonly weights?: LikenessWeights;
  readonly reserve?: number;
}

/**
 * Story link detection: the known statements that the candidate may report again, the most alike first; equally alike
 * ones in the order given. Each of them shares a speaker key with it. Outlets reword, shorten and lengthen what they report,
 * carry a single sentence of a statement, or join several.
 */
export function linkStatement<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  known: readonly Known[],
  { weights = learnedWeights, reserve = RESERVE }: LinkOptions = {},
): Known[] {
  const words = readStatement(candidate);
  const readings = known
    .filter((statement) => isComparable(candidate, statement))
    .map((statement) => ({ statement, reading: readStatement(statement) }));
  const alike = (part: StatementWords) =>
    readings
      .map(({ statement, reading }) => ({ statement, likeness: likenessTo(reading, part, weights) }))
      .filter(({ likeness }) => likeness > reserve);
  const whole = alike(words.whole);
  return (whole.length > 0 ? whole : ofParts(words.parts.map(alike)))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ statement }) => statement);
}

/** Whether one statement may report the other, whatever their words. */
export function isComparable(candidate: Omit<Linkable, 'id'>, known: Linkable): boolean {
  return !saidOnOtherDays(candidate, known) && !isOthers(candidate, known);
}

interface Likeness<Known> {
  readonly statement: Known;
  readonly likeness: number;
}

/** The statements that report something of a candidate all of whose parts are reported: else it says something new. */
function ofParts<Known>(parts: readonly (readonly Likeness<Known>[])[]): Likeness<Known>[] {
  if (!parts.every((part) => part.length > 0)) return [];
  const sums = new Map<Known, number>();
  for (const { statement, likeness } of parts.flat()) sums.set(statement, (sums.get(statement) ?? 0) + likeness);
  return [...sums].map(([statement, likeness]) => ({ statement, likeness }));
}

/** How likely the candidate is to report the statement, or one sentence of it; as log odds. */
function likenessTo({ whole, parts }: StatementReading, candidate: StatementWords, weights: LikenessWeights): number {
  const sentences = parts.filter(({ content }) => content.size > 1);
  const likenesses = [...(sentences.length > 2 ? [] : [whole]), ...sentences].map((known) =>
    likenessOf(candidate, known, weights),
  );
  return Math.max(...likenesses.map((likeness = Number.NEGATIVE_INFINITY) => likeness));
}

/** "The ministry" and its spokeswoman may say one thing; that two people say it is news of the second. */
function isOthers({ speaker: one }: Omit<Linkable, 'id'>, { speaker: other }: Linkable): boolean {
  return !!one && !!other && areTwoPeople(one, other);
}

/** Both dated to the day, and more than a day apart (time zones, the next morning's paper). */
function saidOnOtherDays(a: Omit<Linkable, 'id'>, b: Linkable): boolean {
  if (a.saidOn === undefined || b.saidOn === undefined) return false;
  if (a.saidOnPrecision !== 'day' || b.saidOnPrecision !== 'day') return false;
  return Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn)) > 86_400_000;
}
