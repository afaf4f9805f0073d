import type { Ranking } from '../../core/quotation/ranking/rank-candidates.ts';
import { candidateFeatures } from '../../core/quotation/reranking/candidate-features.ts';
import { type Reranker, shortlist } from '../../core/quotation/reranking/rerank.ts';
import { type BoostingOptions, boost } from '../learners/boosting.ts';
import { type ChoiceGroup, choice, squaredError } from '../learners/objectives.ts';
import { type CueExample, wantedChoice } from './cue-examples.ts';

const WORTH_OPTIONS: BoostingOptions = {
  trees: 200,
  depth: 6,
  rate: 0.08,
  sample: 0.5,
  columns: 0.6,
  leaf: 20,
  l2: 5,
};
const CHOICE_OPTIONS: BoostingOptions = {
  trees: 200,
  depth: 6,
  rate: 0.15,
  sample: 0.5,
  columns: 0.6,
  leaf: 3,
  l2: 2,
};
/** How much more a candidate of higher worth is wanted. */
const SHARPNESS = 8;

/** A cue's candidates, with the verdict of a ranker that hasn't seen the article. */
export interface RankedExample extends CueExample {
  readonly ranking: Ranking;
}

/** Learns what each candidate on a shortlist is worth, and which one of a shortlist is right. */
export function trainReranker(examples: readonly RankedExample[]): Reranker {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const groups: ChoiceGroup[] = [];
  for (const { reading, chances, set, worths, ranking, weight } of examples) {
    const judged = shortlist(ranking);
    const own = judged.map((c) => worths[c]!);
    rows.push(...candidateFeatures(reading, chances, set, ranking, judged));
    targets.push(...own);
    // Cues count the same, however many candidates they have.
    weights.push(...own.map(() => (10 * weight) / judged.length));
    groups.push({ wanted: wantedChoice(own, SHARPNESS).subarray(0, own.length), weight });
  }
  return {
    worth: boost(rows, squaredError(Float32Array.from(targets), Float32Array.from(weights)), WORTH_OPTIONS),
    choice: boost(rows, choice(groups), CHOICE_OPTIONS),
  };
}
