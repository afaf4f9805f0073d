import { type BoostedTrees, sumTrees } from '../../learned/boosted-trees.ts';
import type { AttributionModel } from '../attribution/attribution-chain.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type CandidateSet, proposeCandidates } from '../candidates/candidates.ts';
import { type CueChances, likelyCues } from '../cues/cue-classifier.ts';
import type { RankCandidates, Ranking } from '../ranking/rank-candidates.ts';
import type { Reading } from '../reading.ts';
import { candidateFeatures } from './candidate-features.ts';
import { expectedWorths } from './expected-worth.ts';

/** A cue's best candidate, and how good the reranker finds it: near 1 for a quotation with these very bounds, near 0 for none. */
export interface Attribution extends Candidate {
  readonly score: number;
}

/** Two ways to judge the candidates on a shortlist. */
export interface Reranker {
  /** What a candidate is worth, each by itself. */
  readonly worth: BoostedTrees;
  /** Which of them it is: log chances, those of none being 0. */
  readonly choice: BoostedTrees;
}

/** So many candidates of a cue, the ranker's first, are judged by the reranker. */
const JUDGED = 12;

/** The places of the candidates that the reranker judges, the ranker's first one first. */
export function shortlist({ scores }: Ranking): number[] {
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, JUDGED);
}

/** For each likely cue, in text order, the candidate that the reranker puts first. */
export function attributeCues(
  attributions: AttributionModel,
  rank: RankCandidates,
  reranker: Reranker,
  reading: Reading,
  chances: CueChances,
): Attribution[] {
  return likelyCues(reading.document, chances).flatMap((cue) => {
    const set = proposeCandidates(attributions, reading, chances, cue);
    const ranking = rank(reading, chances, set);
    const judged = shortlist(ranking);
    return bestOf(set, judged, candidateFeatures(reading, chances, set, ranking, judged), reranker) ?? [];
  });
}

/** Of the judged candidates the one whose row the reranker scores highest, the earlier one of two. */
function bestOf(
  { candidates }: CandidateSet,
  judged: readonly number[],
  rows: readonly Float32Array[],
  { worth, choice }: Reranker,
): Attribution | undefined {
  const expected = expectedWorths(
    judged.map((c) => candidates[c]!),
    rows.map((row) => sumTrees(choice, row)),
  );
  let best: Attribution | undefined;
  for (const [place, c] of judged.entries()) {
    // Each alone is as good; their mistakes differ.
    const score = (sumTrees(worth, rows[place]!) + expected[place]!) / 2;
    if (!best || score > best.score) best = { ...candidates[c]!, score };
  }
  return best;
}
