import type { AttributionModel } from '../../core/quotation/attribution/attribution-chain.ts';
import type { Candidate, Stretch } from '../../core/quotation/candidates/candidate.ts';
import { type CandidateSet, proposeCandidates } from '../../core/quotation/candidates/candidates.ts';
import { type CueChances, likelyCues } from '../../core/quotation/cues/cue-classifier.ts';
import type { Reading } from '../../core/quotation/reading.ts';
import { worthOf } from '../../core/quotation/reranking/expected-worth.ts';
import { tokenOverlap } from '../../core/quotation/reranking/token-overlap.ts';
import type { GoldTokens } from './gold-tokens.ts';

/** What the chain proposes for a likely cue of an article that it hasn't seen, and how good each candidate is. */
export interface CueExample {
  readonly reading: Reading;
  readonly chances: CueChances;
  readonly set: CandidateSet;
  /** One for each candidate, see `worth`. */
  readonly worths: readonly number[];
  /** How much it counts; 1 for an article of the corpus. */
  readonly weight: number;
}

export interface ReadArticle {
  readonly reading: Reading;
  readonly chances: CueChances;
  readonly golds: readonly GoldTokens[];
  readonly weight: number;
}

/** The likely cues of an article, in text order, but for those of thoughts, which are neither right nor wrong. */
export function cueExamples(model: AttributionModel, article: ReadArticle): CueExample[] {
  const { reading, chances, golds, weight } = article;
  return likelyCues(reading.document, chances).flatMap((cue) => {
    const own = golds.find((gold) => gold.cue.includes(cue));
    if (own && !own.isSpeech) return [];
    const set = proposeCandidates(model, reading, chances, cue);
    if (set.candidates.length === 0) return [];
    const worths = set.candidates.map((candidate) =>
      golds.reduce((best, gold) => Math.max(best, worth(reading, candidate, gold)), 0),
    );
    return [{ reading, chances, set, worths, weight }];
  });
}

/** The worth from which a candidate is right: its content overlaps by half or more, and its source is right. */
export const RIGHT = 0.5;

/** How close a candidate is to the gold, from 0 to 1. */
export function worth({ document }: Reading, { content, source }: Candidate, gold: GoldTokens): number {
  const wanted = runs(gold.content);
  const overlap = tokenOverlap(content, wanted);
  const named = gold.source.length === 0 ? 1 : tokenOverlap(source, runs(gold.source));
  return worthOf(overlap, bare(document.tokens, content) === bare(document.tokens, wanted), named);
}

/**
 * How much of the choice should fall on each candidate and, last, on none; the sum is 1. None is wanted if no candidate
 * is right; otherwise those that are, the more the better they are.
 */
export function wantedChoice(worths: readonly number[], sharpness: number): Float32Array {
  const wanted = new Float32Array(worths.length + 1);
  if (worths.every((worth) => worth < RIGHT)) wanted[worths.length] = 1;
  else for (const [c, worth] of worths.entries()) if (worth >= RIGHT) wanted[c] = Math.exp(sharpness * (worth - 1));
  const all = wanted.reduce((sum, share) => sum + share, 0);
  return wanted.map((share) => share / all);
}

function runs(tokens: readonly number[]): Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const token of tokens) {
    const last = found[found.length - 1];
    if (last?.end === token) last.end += 1;
    else found.push({ start: token, end: token + 1 });
  }
  return found;
}

/** The words only: bounds that differ by a mark or by "that" are the same. */
function bare({ text, starts, ends }: Reading['document']['tokens'], stretches: readonly Stretch[]): string {
  const said = stretches.map(({ start, end }) => text.slice(starts[start]!, ends[end - 1]!)).join(' ');
  return said
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^that /i, '');
}
