import type { BoostedTrees } from '../core/quotation/learned/boosted-trees.ts';
import type { Ranking } from '../core/quotation/ranking/rank-candidates.ts';
import { candidateFeatures } from '../core/quotation/reranking/candidate-features.ts';
import { shortlist } from '../core/quotation/reranking/rerank.ts';
import { boost } from './boosting.ts';
import type { CueExample } from './cue-examples.ts';

export const RERANKER_OPTIONS = { trees: 200, depth: 6, rate: 0.08, sample: 0.5, leaf: 20, l2: 5 };

/** A cue's candidates with the verdict of a ranker that has not seen the article. */
export interface RankedExample extends CueExample {
  readonly ranking: Ranking;
}

/** Learns how much each candidate on the shortlist is worth: boosted trees, by squared error. */
export function trainReranker(examples: readonly RankedExample[], options = RERANKER_OPTIONS): BoostedTrees {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const { reading, chances, set, worths, ranking, weight } of examples) {
    const judged = shortlist(ranking);
    for (const [place, row] of candidateFeatures(reading, chances, set, ranking, judged).entries()) {
      rows.push(row);
      targets.push(worths[judged[place]!]!);
      // A cue counts the same however many candidates it has.
      weights.push((10 * weight) / judged.length);
    }
  }
  return boost(rows, Float32Array.from(targets), Float32Array.from(weights), options);
}
