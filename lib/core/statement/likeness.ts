import { contradict } from './contradiction.ts';
import { EVERYDAY } from './data/link-words.ts';
import weights from './likeness-weights.json' with { type: 'json' };
import type { StatementWords } from './statement-words.ts';
import { meaningOf } from './stem.ts';
import { subjectWords } from './subject-words.ts';

/** What is measured between a candidate and a known statement: each a number, 0 if there is nothing of the kind. */
export const likenessFeatures = [
  /** Always 1. */
  'always',
  /** The shared content words' share of the candidate's, of the known statement's, and of the longer one's. */
  'ofCandidate',
  'ofKnown',
  'ofLonger',
  /** How many content words are shared: its logarithm. */
  'shared',
  /** How many of them say something of the subject, and don't just name it: the logarithm. */
  'sharedBesides',
  /** The share of the shared words that have the same one after them: by chance, few have. */
  'inOrder',
  /** The longest run of words in common: of ten words at most, in tens, and as a share of the shorter text. */
  'run',
  'ofShorterRun',
  /** Numbers and names that both have, and that only the candidate has: up to two of each, of the names that both have three. */
  'sharedNumbers',
  'newNumbers',
  'sharedNames',
  'newNames',
  /** The logarithm of how many content words each has. */
  'candidateSize',
  'knownSize',
  /** Whether each is direct speech, 1 or 0: what one was quoted with is reworded by the next, rarely the other way round. */
  'candidateIsDirect',
  'knownIsDirect',
] as const;
export type LikenessFeature = (typeof likenessFeatures)[number];

/** How much each feature says. */
export type LikenessWeights = Readonly<Partial<Record<LikenessFeature, number>>>;

/** Learned by `lib/training/train-likeness.ts`. */
export const learnedWeights: LikenessWeights = weights;

/** The least share of what the candidate says that must be known to take it for a repeat: the rest would be news. */
const LEAST_KNOWN = 0.5;
/** The least share that makes it worth computing a likelihood at all. */
const LEAST_ALIKE = 0.2;
/** If only words that name a subject are shared, they must be this share of what the candidate says, or this many. */
const LEAST_OF_SUBJECT = 0.75;
const MANY_OF_SUBJECT = 5;
/** A longer run says no more. */
const LONGEST_RUN = 10;
/** Runs are looked for among this many first words, which bounds the time that a speech takes. */
const RUN_REACH = 150;

/** Whether a text may be taken for a known one: they don't contradict each other, and they share enough, and more than a subject. */
export function mayBeOne(candidate: StatementWords, known: StatementWords): boolean {
  if (candidate.letters === known.letters) return true;
  const shared = candidate.content.intersection(known.content);
  const size = sizeBeside(candidate, shared);
  if (saysNothing(shared) || shared.size < LEAST_KNOWN * size) return false;
  const isOfSubject =
    shared.size < Math.min(MANY_OF_SUBJECT, LEAST_OF_SUBJECT * size) && shared.isSubsetOf(subjectWords);
  return !isOfSubject && !contradict(candidate, known);
}

/**
 * How likely it is that a text reports what a known one says, as log odds: infinite if they agree to the letter, undefined if
 * they have next to nothing in common.
 */
export function likenessOf(
  candidate: StatementWords,
  known: StatementWords,
  weights: LikenessWeights,
): number | undefined {
  if (candidate.letters === known.letters) return Number.POSITIVE_INFINITY;
  const features = readLikeness(candidate, known);
  return features?.reduce((sum, value, place) => sum + (weights[likenessFeatures[place]!] ?? 0) * value, 0);
}

/** In the order of {@link likenessFeatures}; undefined for texts that have next to nothing in common. */
export function readLikeness(candidate: StatementWords, known: StatementWords): readonly number[] | undefined {
  const shared = candidate.content.intersection(known.content);
  const candidateSize = sizeBeside(candidate, shared);
  if (saysNothing(shared) || shared.size < LEAST_ALIKE * candidateSize) return undefined;
  const besides = shared.difference(subjectWords);
  const knownSize = sizeBeside(known, shared);
  const run = longestRun(candidate.letters, known.letters);
  const read: Record<LikenessFeature, number> = {
    always: 1,
    ofCandidate: shared.size / candidateSize,
    ofKnown: shared.size / knownSize,
    ofLonger: shared.size / Math.max(candidateSize, knownSize),
    shared: Math.log1p(shared.size),
    sharedBesides: Math.log1p(besides.size),
    inOrder: inOrder(shared, candidate, known),
    run: Math.min(run.words, LONGEST_RUN) / LONGEST_RUN,
    ofShorterRun: run.share,
    sharedNumbers: Math.min(candidate.numbers.intersection(known.numbers).size, 2),
    newNumbers: Math.min(candidate.numbers.difference(known.mentions).size, 2),
    sharedNames: Math.min(candidate.names.intersection(known.names).size, 3),
    newNames: Math.min(candidate.names.difference(known.mentions).size, 2),
    candidateSize: Math.log1p(candidateSize),
    knownSize: Math.log1p(knownSize),
    candidateIsDirect: Number(candidate.isDirect),
    knownIsDirect: Number(known.isDirect),
  };
  return likenessFeatures.map((feature) => read[feature]);
}

/** "We agree" is said every day. */
function saysNothing(shared: ReadonlySet<string>): boolean {
  const [word] = shared;
  return word === undefined || (shared.size === 1 && everyday.has(word));
}

const everyday: ReadonlySet<string> = new Set(EVERYDAY.map(meaningOf));

/** How many content words it has, leaving out the name of its speaker's state or body if the other statement does without it. */
function sizeBeside({ content, own }: StatementWords, shared: ReadonlySet<string>): number {
  return content.difference(own.difference(shared)).size;
}

function inOrder(shared: ReadonlySet<string>, { content: a }: StatementWords, { content: b }: StatementWords): number {
  const inA = [...a].filter((word) => shared.has(word));
  const inB = [...b].filter((word) => shared.has(word));
  const nextInB = new Map(inB.map((word, place) => [word, inB[place + 1]]));
  const kept = inA.filter((word, place) => place + 1 < inA.length && nextInB.get(word) === inA[place + 1]);
  return shared.size < 2 ? 0 : kept.length / (shared.size - 1);
}

/** The longest run of words that two texts have in common, and its share of the shorter one. */
function longestRun(one: string, other: string): { words: number; share: number } {
  const a = one.split(' ', RUN_REACH);
  const b = other.split(' ', RUN_REACH);
  let longest = 0;
  /** For each word of b, how long a run ends there with the word of a before. */
  let before = new Uint8Array(b.length + 1);
  for (const word of a) {
    const here = new Uint8Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) {
      if (b[at] !== word) continue;
      const run = (before[at] ?? 0) + 1;
      here[at + 1] = run;
      if (run > longest) longest = run;
    }
    before = here;
  }
  return { words: longest, share: longest / Math.min(a.length, b.length) };
}
