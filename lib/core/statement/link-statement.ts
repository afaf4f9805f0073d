import { comparableTo, type Linkable, shareSpeaker, textsOf } from './comparable.ts';
import { type LikenessWeights, learnedWeights, likenessOf, mayBeOne } from './likeness.ts';
import { isPerson } from './speaker-keys.ts';
import { readStatement } from './statement-reading.ts';
import type { StatementWords } from './statement-words.ts';

/**
 * How likely a link must be, as log odds, if the two share no key of their speakers'. Articles may differ in whose words they are, or
 * one may have been misread; but that somebody else says the same would be news.
 */
const RESERVE_AMONG_OTHERS = 1.5;

/** For trying weights in training; linking itself uses the defaults. */
export interface LinkOptions {
  readonly weights?: LikenessWeights;
  /** How much more is asked of a link, as log odds. */
  readonly reserve?: number;
}

/**
 * Story link detection: the known statements that the candidate reports again, the most alike first, equally alike ones in the
 * order given. Outlets reword, shorten and lengthen what they report, carry a single sentence of a statement, or join several.
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
      const texts = textsOf(reading).filter((text) => mayBeOne(part, text));
      const likeness = Math.max(...texts.map((text) => likenessOf(part, text, weights) ?? Number.NEGATIVE_INFINITY));
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

interface Link<Known> {
  readonly statement: Known;
  readonly likeness: number;
}

/** The statements that the parts of a candidate report; none unless each part reports one, since otherwise it says something new. */
function ofParts<Known>(parts: readonly (readonly Link<Known>[])[]): Link<Known>[] {
  if (!parts.every((part) => part.length > 0)) return [];
  const sums = new Map<Known, number>();
  for (const { statement, likeness } of parts.flat()) sums.set(statement, (sums.get(statement) ?? 0) + likeness);
  return [...sums].map(([statement, likeness]) => ({ statement, likeness }));
}

/**
 * Whether nearly the same words of another speaker may be the same statement, misread. Not if the candidate's speaker is a person with
 * a name: that he says it, too, is news. Nor if the words are about whoever says them: "It will leave the convention".
 */
function mayBeMisread(candidate: Omit<Linkable, 'id'>, known: Linkable, likeness: number): boolean {
  if (likeness <= RESERVE_AMONG_OTHERS || (candidate.speaker && isPerson(candidate.speaker))) return false;
  const areOfTwo = candidate.speaker?.affiliation !== undefined && known.speaker?.affiliation !== undefined;
  return !areOfTwo || !(ON_SPEAKER.test(candidate.content) || ON_SPEAKER.test(known.content));
}

const ON_SPEAKER = /\b(?:it|its|itself|our|ours|ourselves|their|theirs|they|us|we)\b/i;
