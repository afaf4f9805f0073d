import type { AttributionModel } from '../core/quotation/attribution-chain.ts';
import type { Candidate, Stretch } from '../core/quotation/candidate.ts';
import { candidateFeatures, tokenOverlap } from '../core/quotation/candidate-features.ts';
import { proposeCandidates } from '../core/quotation/candidates.ts';
import { type CueChances, likelyCues } from '../core/quotation/cue-classifier.ts';
import type { BoostedTrees } from '../core/quotation/learned/boosted-trees.ts';
import type { Reading } from '../core/quotation/reading.ts';
import { boost } from './boosting.ts';
import type { GoldTokens } from './gold-tokens.ts';

export interface RerankerExamples {
  readonly rows: Float32Array[];
  readonly targets: number[];
  readonly weights: number[];
}

export const RERANKER_OPTIONS = { trees: 200, depth: 6, rate: 0.08, sample: 0.5, leaf: 20, l2: 5 };

export function trainReranker({ rows, targets, weights }: RerankerExamples, options = RERANKER_OPTIONS): BoostedTrees {
  return boost(rows, Float32Array.from(targets), Float32Array.from(weights), options);
}

/** The candidates of one article, each with how good it is; `model` must not have seen the article. */
export function rerankerExamples(
  model: AttributionModel,
  reading: Reading,
  chances: CueChances,
  golds: readonly GoldTokens[],
  into: RerankerExamples,
): void {
  for (const cue of likelyCues(reading.document, chances)) {
    const own = golds.find((gold) => gold.cue.includes(cue));
    // A thought is neither right nor wrong to propose.
    if (own && !own.isSpeech) continue;
    const set = proposeCandidates(model, reading, chances, cue);
    const rows = candidateFeatures(reading, chances, set);
    set.candidates.forEach((candidate, c) => {
      const target = golds.reduce((best, gold) => Math.max(best, worth(reading, candidate, gold)), 0);
      into.rows.push(rows[c]!);
      into.targets.push(target);
      // A cue counts the same however many candidates it has.
      into.weights.push(10 / set.candidates.length);
    });
  }
}

/** 0 to 1. Soft, so that of two that match, the one with the better bounds is worth more. */
export function worth({ document }: Reading, { content, source }: Candidate, gold: GoldTokens): number {
  const wanted = runs(gold.content);
  const overlap = tokenOverlap(content, wanted);
  if (overlap < 0.5) return 0;
  const hasSource = gold.source.length === 0 || tokenOverlap(source, runs(gold.source)) > 0;
  if (!hasSource) return 0.1 * overlap;
  const exact = bare(document.tokens, content) === bare(document.tokens, wanted) ? 1 : 0;
  return 0.55 + 0.2 * overlap + 0.25 * exact;
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

/** The words alone: bounds that differ by a mark or by "that" are the same. */
function bare({ text, starts, ends }: Reading['document']['tokens'], stretches: readonly Stretch[]): string {
  const said = stretches.map(({ start, end }) => text.slice(starts[start]!, ends[end - 1]!)).join(' ');
  return said
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^that /i, '');
}
