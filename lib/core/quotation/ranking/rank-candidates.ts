import type { CandidateSet } from '../candidates/candidates.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import { FeatureList } from '../learned/feature-list.ts';
import type { WeightTable } from '../learned/weight-table.ts';
import type { Reading } from '../reading.ts';
import { neighboursOf } from './neighbour-features.ts';
import { addNothingFeatures, addRankingFeatures, RANKING_FEATURES } from './ranking-features.ts';

/** The ranker's verdict on the candidates of a cue. */
export interface Ranking {
  /** A candidate's log score, comparable within the cue only. */
  readonly scores: Float32Array;
  /** The log score of finding nothing. */
  readonly nothing: number;
}

/** Features of a cue's candidates, and of finding nothing, for the ranker; `visit` must not keep the list. */
export function visitRankingFeatures(
  reading: Reading,
  chances: CueChances,
  set: CandidateSet,
  list: FeatureList,
  visit: (features: FeatureList, candidate: number | 'nothing') => void,
): void {
  const neighbours = neighboursOf(reading, chances, set.window);
  for (const [c, candidate] of set.candidates.entries()) {
    list.clear();
    addRankingFeatures(reading, set, candidate, neighbours, list);
    visit(list, c);
  }
  list.clear();
  addNothingFeatures(chances, set, list);
  visit(list, 'nothing');
}

export type RankCandidates = (reading: Reading, chances: CueChances, set: CandidateSet) => Ranking;

/** A linear model over the candidates of a cue and "nothing": which is the likeliest? */
export function createRanker(weights: WeightTable): RankCandidates {
  const list = new FeatureList(RANKING_FEATURES);
  const sum = new Int32Array(1);
  return (reading, chances, set) => {
    const scores = new Float32Array(set.candidates.length);
    let nothing = 0;
    visitRankingFeatures(reading, chances, set, list, (features, candidate) => {
      sum[0] = 0;
      weights.accumulate(features.hashes, features.count, sum);
      const score = sum[0] * weights.scale;
      if (candidate === 'nothing') nothing = score;
      else scores[candidate] = score;
    });
    return { scores, nothing };
  };
}
