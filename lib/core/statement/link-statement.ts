import { contradict } from './contradiction.ts';
import { areTwoPeople } from './speaker-key.ts';
import type { Statement } from './statement.ts';
import { partsOf } from './statement-parts.ts';
import { type StatementWords, statementWords } from './statement-words.ts';

/** The same words after so long are said again, and are news again. */
export const LINK_WINDOW_DAYS = 30;

/** Two reports of one statement share most of their content words: this share of the shorter one's, at least … */
const SHARED_OF_SHORTER = 0.7;
/** … and this share of the longer one's: a word in common with a long quotation says nothing. */
const SHARED_OF_LONGER = 0.5;
/** With fewer content words in common, two statements must agree to the letter: "I disagree" is said every day. */
const MIN_SHARED = 3;
/** With fewer, all that the candidate says must be known. */
const FEW_SHARED = 4;
/** A quotation of more sentences is a speech; its later ones are not compared one by one. */
const MOST_PARTS = 100;

/** What linking looks at. */
export type Linkable = Pick<Statement, 'id' | 'content' | 'saidOn' | 'saidOnPrecision'> &
  Partial<Pick<Statement, 'speaker'>>;

/** A statement's words: of all of it, and of each of its sentences. */
interface Reading {
  readonly whole: StatementWords;
  /** None where the whole is the only one. */
  readonly parts: readonly StatementWords[];
}

/**
 * Story link detection: the known statements that the candidate may report again, the most alike first; equally alike
 * ones in the order given. All of them are under one speaker's key. Outlets reword, shorten and lengthen what they report, so
 * meanings are compared as sets in some order; a report may carry a single sentence of a known statement, or join several.
 */
export function linkStatement<Known extends Linkable>(
  candidate: Omit<Linkable, 'id'>,
  known: readonly Known[],
): Known[] {
  const words = readStatement(candidate);
  const readings = known
    .filter((statement) => !saidOnOtherDays(candidate, statement) && !isOthers(candidate, statement))
    .map((statement) => ({ statement, reading: readStatement(statement) }));
  const alike = (part: StatementWords) =>
    readings.map(({ statement, reading }) => ({ statement, likeness: likenessTo(reading, part) }));
  const whole = alike(words.whole).filter(({ likeness }) => likeness > 0);
  return (whole.length > 0 ? whole : ofParts(words.parts.map(alike)))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ statement }) => statement);
}

interface Likeness<Known> {
  readonly statement: Known;
  readonly likeness: number;
}

/** The statements that report something of a candidate all of whose parts are reported: else it says something new. */
function ofParts<Known>(parts: readonly (readonly Likeness<Known>[])[]): Likeness<Known>[] {
  if (parts.length === 0 || !parts.every((part) => part.some(({ likeness }) => likeness > 0))) return [];
  const sums = new Map<Known, number>();
  for (const { statement, likeness } of parts.flat()) sums.set(statement, (sums.get(statement) ?? 0) + likeness);
  return [...sums].map(([statement, likeness]) => ({ statement, likeness })).filter(({ likeness }) => likeness > 0);
}

function readStatement({ content, speaker }: Omit<Linkable, 'id'>): Reading {
  const own = speaker?.affiliation;
  const parts = partsOf(content).slice(0, MOST_PARTS);
  return {
    whole: statementWords(content, own),
    parts: parts.length < 2 ? [] : parts.map((part) => statementWords(part, own)),
  };
}

/** 0 for different statements, else up to 1. */
function likenessTo({ whole, parts }: Reading, candidate: StatementWords): number {
  const likeness = likenessOf(candidate, whole);
  if (likeness > 0) return likeness;
  return Math.max(0, ...parts.filter(({ content }) => content.size > 1).map((part) => likenessOf(candidate, part)));
}

function likenessOf(candidate: StatementWords, known: StatementWords): number {
  if (candidate.letters === known.letters) return 1;
  const shared = candidate.content.intersection(known.content);
  if (shared.size < MIN_SHARED || contradict(candidate, known)) return 0;
  const ofCandidate = shared.size / sizeBeside(candidate, shared);
  const ofKnown = shared.size / sizeBeside(known, shared);
  const [ofShorter, ofLonger] = ofCandidate > ofKnown ? [ofCandidate, ofKnown] : [ofKnown, ofCandidate];
  if (ofShorter < SHARED_OF_SHORTER || ofLonger < SHARED_OF_LONGER) return 0;
  // Few words say something only in a statement that says it all.
  if (shared.size < FEW_SHARED && ofCandidate < 1) return 0;
  return ofShorter === 1 || areInOrder(shared, candidate, known) ? (ofShorter + ofLonger) / 2 : 0;
}

/** How many words it has, less its speaker's own name where the other statement does without. */
function sizeBeside({ content, own }: StatementWords, shared: ReadonlySet<string>): number {
  return content.difference(own.difference(shared)).size;
}

/** Whether more than a third of the shared words have the same shared word after them: by chance, few have. */
function areInOrder(shared: ReadonlySet<string>, a: StatementWords, b: StatementWords): boolean {
  const inA = [...a.content].filter((word) => shared.has(word));
  const inB = [...b.content].filter((word) => shared.has(word));
  const nextInB = new Map(inB.map((word, place) => [word, inB[place + 1]]));
  const kept = inA.filter((word, place) => place + 1 < inA.length && nextInB.get(word) === inA[place + 1]);
  return kept.length > (shared.size - 1) / 3;
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
