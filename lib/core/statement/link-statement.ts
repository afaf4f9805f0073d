import { CALENDAR, OPPOSITES } from './link-words.ts';
import type { Statement } from './statement.ts';
import { partsOf, type StatementWords, statementWords, stemOf } from './statement-words.ts';

/** The same words after so long are said again, and are news again. */
export const LINK_WINDOW_DAYS = 30;

/** Two reports of one statement share most of their content words: this share of the shorter one's, at least … */
const SHARED_OF_SHORTER = 0.7;
/** … and this share of the longer one's: a word in common with a long quotation says nothing. */
const SHARED_OF_LONGER = 0.4;
/** Fewer content words than this must agree to the letter: "I disagree" is said every day. */
const MIN_WORDS = 4;
/** A quotation of more sentences is a speech; its later ones are not compared one by one. */
const MOST_PARTS = 100;

const calendarStems = CALENDAR.map((words) => new Set(words.map(stemOf)));
const oppositeStems = OPPOSITES.map(([one, other]) => [stemOf(one), stemOf(other)] as const);

/** What linking looks at. */
export type Linkable = Pick<Statement, 'id' | 'content' | 'saidOn' | 'saidOnPrecision'>;

/**
 * Story link detection: the known statements that the candidate may report again, the most alike first; equally alike
 * ones in the order given. All of them are by the same speaker. Outlets reword, shorten and lengthen what they report, so
 * words are compared as sets of stems in some order, and a report may carry a single sentence of a known statement.
 */
export function linkStatement<Known extends Linkable>(
  candidate: Pick<Statement, 'content' | 'saidOn' | 'saidOnPrecision'>,
  known: readonly Known[],
): Known[] {
  const words = statementWords(candidate.content);
  return known
    .filter((statement) => !saidOnOtherDays(candidate, statement))
    .map((statement) => ({ statement, likeness: likenessTo(statement.content, words) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ statement }) => statement);
}

/** 0 for different statements, else up to 1. */
function likenessTo(knownContent: string, candidate: StatementWords): number {
  const whole = likenessOf(candidate, statementWords(knownContent));
  if (whole > 0) return whole;
  const parts = partsOf(knownContent);
  if (parts.length < 2) return 0;
  return Math.max(...parts.slice(0, MOST_PARTS).map((part) => likenessOf(candidate, statementWords(part))));
}

function likenessOf(a: StatementWords, b: StatementWords): number {
  const [shorter, longer] = a.content.size <= b.content.size ? [a, b] : [b, a];
  if (shorter.content.size < MIN_WORDS) return a.letters === b.letters ? 1 : 0;
  if (contradict(a, b)) return 0;
  const shared = shorter.content.intersection(longer.content);
  if (!areInOrder(shared, shorter, longer)) return 0;
  const ofShorter = shared.size / shorter.content.size;
  const ofLonger = shared.size / longer.content.size;
  return ofShorter >= SHARED_OF_SHORTER && ofLonger >= SHARED_OF_LONGER ? (ofShorter + ofLonger) / 2 : 0;
}

/** Whether more than a third of the shared words have the same shared word after them: by chance, few have. */
function areInOrder(shared: ReadonlySet<string>, a: StatementWords, b: StatementWords): boolean {
  const inA = [...a.content].filter((word) => shared.has(word));
  const inB = [...b.content].filter((word) => shared.has(word));
  const nextInB = new Map(inB.map((word, place) => [word, inB[place + 1]]));
  const kept = inA.filter((word, place) => place + 1 < inA.length && nextInB.get(word) === inA[place + 1]);
  return kept.length > (shared.size - 1) / 3;
}

/** Some differences make another statement of it, however much else is shared. */
function contradict(a: StatementWords, b: StatementWords): boolean {
  return (
    negates(a, b) ||
    negates(b, a) ||
    // "10 warheads" and "12 warheads"; but a number that only one report gives is a detail.
    differ(a.numbers, b.numbers, b, a) ||
    // "Karelvia will withdraw" and "Tamaria will withdraw".
    differ(a.names, b.names, b, a) ||
    calendarStems.some((kind) => differ(a.content.intersection(kind), b.content.intersection(kind), b, a)) ||
    oppositeStems.some(([one, other]) => isInstead(a, b, one, other) || isInstead(b, a, one, other))
  );
}

/** Whether `a` denies what `b` affirms: "not ready" and "ready". */
function negates(a: StatementWords, b: StatementWords): boolean {
  for (const word of a.negated) if (!a.plain.has(word) && b.plain.has(word) && !b.nearNegation.has(word)) return true;
  return false;
}

/** Whether each has some that the other text has nowhere: the one stands in the other's place. */
function differ(
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
  { content: inB }: StatementWords,
  { content: inA }: StatementWords,
): boolean {
  return !ofA.isSubsetOf(inB) && !ofB.isSubsetOf(inA);
}

function isInstead(
  { content: a }: StatementWords,
  { content: b }: StatementWords,
  one: string,
  other: string,
): boolean {
  return a.has(one) && !a.has(other) && b.has(other) && !b.has(one);
}

/** Both dated to the day, and more than a day apart (time zones, the next morning's paper). */
function saidOnOtherDays(
  a: Pick<Statement, 'saidOn' | 'saidOnPrecision'>,
  b: Pick<Statement, 'saidOn' | 'saidOnPrecision'>,
): boolean {
  if (a.saidOn === undefined || b.saidOn === undefined) return false;
  if (a.saidOnPrecision !== 'day' || b.saidOnPrecision !== 'day') return false;
  return Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn)) > 86_400_000;
}
