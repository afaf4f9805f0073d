import type { AttributionModel } from './attribution-chain.ts';
import type { Candidate } from './candidate.ts';
import { candidateFeatures } from './candidate-features.ts';
import { proposeCandidates } from './candidates.ts';
import { type CueChances, likelyCues } from './cue-classifier.ts';
import { type BoostedTrees, sumTrees } from './learned/boosted-trees.ts';
import type { Calibration } from './model.ts';
import type { Reading } from './reading.ts';

/** A cue's best candidate, and how good the reranker finds it: near 1 for a quotation with these very bounds, near 0 for none. */
export interface Attribution extends Candidate {
  readonly score: number;
}

/** For each likely cue, in text order, the candidate that the reranker puts first. */
export function attributeCues(
  attributions: AttributionModel,
  reranker: BoostedTrees,
  reading: Reading,
  chances: CueChances,
): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of likelyCues(reading.document, chances)) {
    const set = proposeCandidates(attributions, reading, chances, cue);
    let best: Attribution | undefined;
    candidateFeatures(reading, chances, set).forEach((row, c) => {
      const score = sumTrees(reranker, row);
      if (!best || score > best.score) best = { ...set.candidates[c]!, score };
    });
    if (best) found.push(best);
  }
  return found;
}

/** The chance that an attribution with this score is right. */
export function chanceOf({ scores, chances }: Calibration, score: number): number {
  const last = scores.length - 1;
  if (score <= scores[0]!) return chances[0]!;
  if (score >= scores[last]!) return chances[last]!;
  let i = 1;
  while (scores[i]! < score) i += 1;
  const share = (score - scores[i - 1]!) / (scores[i]! - scores[i - 1]!);
  return chances[i - 1]! + share * (chances[i]! - chances[i - 1]!);
}
