import { type Support, supportOf } from '../candidates/candidate-support.ts';
import type { CandidateSet, ScoredCandidate } from '../candidates/candidates.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import type { FeatureList } from '../learned/feature-list.ts';
import type { Reading } from '../reading.ts';
import { addEndFeatures, addStartFeatures } from './bound-features.ts';
import { CandidateView } from './candidate-view.ts';
import { addNeighbourFeatures, type Neighbours } from './neighbour-features.ts';
import { addShapeFeatures } from './shape-features.ts';
import { addSourceFeatures } from './source-features.ts';

/** More than any candidate has. */
export const RANKING_FEATURES = 256;

/** What the ranker sees of a candidate: its words and their grammar, what it leaves to others, and how sure the chain is. */
export function addRankingFeatures(
  reading: Reading,
  set: CandidateSet,
  candidate: ScoredCandidate,
  neighbours: Neighbours,
  features: FeatureList,
): void {
  const view = new CandidateView(reading, set.window, candidate);
  addStartFeatures(view, features);
  addEndFeatures(view, features);
  addShapeFeatures(view, features);
  addSourceFeatures(view, features);
  addNeighbourFeatures(view, neighbours, features);
  addSupportFeatures(set, candidate, supportOf(set, candidate), features);
}

function addSupportFeatures(
  set: CandidateSet,
  { score }: ScoredCandidate,
  support: Support,
  features: FeatureList,
): void {
  features.add(701, halves(score));
  features.add(702, halves(score - set.nothing));
  features.add(703, twentieths(support.overlap));
  features.add(704, twentieths(support.ends));
  features.add(705, twentieths(support.source));
  features.add(706, twentieths(support.begins));
  features.add(707, twentieths(support.leastContent));
}

/** What the ranker sees of the cue alone: whether it is one at all. */
export function addNothingFeatures({ any, speech }: CueChances, set: CandidateSet, features: FeatureList): void {
  const { cue } = set.window;
  features.add(711, halves(set.nothing));
  features.add(712, twentieths(any[cue]!));
  features.add(713, twentieths(speech[cue]!));
  features.add(714, 0);
}

function halves(score: number): number {
  return Math.max(-30, Math.min(30, Math.round(score * 2)));
}

function twentieths(chance: number): number {
  return Math.round(chance * 20);
}
