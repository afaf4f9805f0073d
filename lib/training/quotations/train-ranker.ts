import { FeatureList } from '../../core/quotation/learned/feature-list.ts';
import type { PackedWeights } from '../../core/quotation/learned/weight-table.ts';
import { visitRankingFeatures } from '../../core/quotation/ranking/rank-candidates.ts';
import { RANKING_FEATURES } from '../../core/quotation/ranking/ranking-features.ts';
import { dropFeatures, FtrlWeights } from '../learners/ftrl.ts';
import { packWeights } from '../learners/growing-table.ts';
import { seededRandom, shuffle } from '../learners/random.ts';
import { softmax } from '../learners/softmax.ts';
import { type CueExample, wantedChoice } from './cue-examples.ts';

/** `sharpness`: how much more a candidate of higher worth is wanted. */
const RANKER_OPTIONS = {
  alpha: 0.1,
  beta: 1,
  l1: 1,
  l2: 0.1,
  dropout: 0.4,
  epochs: 5,
  sharpness: 6,
  rows: 150_000,
};

/** The features of a cue's choices (its candidates, then none), end to end, and how much each is wanted (sum 1). */
interface Choice {
  readonly features: Int32Array;
  readonly starts: readonly number[];
  readonly wanted: Float32Array;
}

/** Learns which candidate of a cue to put first: a linear model over the choices of each cue, by their likelihood. */
export function trainRanker(examples: readonly CueExample[]): PackedWeights {
  const random = seededRandom(9);
  const weights = new FtrlWeights(1, RANKER_OPTIONS);
  const choices = examples.flatMap((example) => {
    const choice = choiceOf(example, RANKER_OPTIONS.sharpness);
    return new Array<Choice>(example.weight).fill(choice);
  });
  const kept = new Int32Array(64 * RANKING_FEATURES);
  for (let epoch = 0; epoch < RANKER_OPTIONS.epochs; epoch++)
    for (const { features, starts, wanted } of shuffle(choices, random)) {
      const ends = [0];
      const scores = new Float32Array(wanted.length);
      for (let c = 0; c < wanted.length; c++) {
        const from = ends[c]!;
        const size = starts[c + 1]! - starts[c]!;
        const count = dropFeatures(features, starts[c]!, size, RANKER_OPTIONS.dropout, random, kept, from);
        ends.push(from + count);
        weights.score(kept, from, count, scores, c);
      }
      softmax(scores);
      for (let c = 0; c < wanted.length; c++) {
        scores[c]! -= wanted[c]!;
        weights.update(kept, ends[c]!, ends[c + 1]! - ends[c]!, scores, c);
      }
    }
  const packed = packWeights(weights.rows(), 1, RANKER_OPTIONS.rows, 0.9995);
  return { ...packed, scale: packed.scale * (1 - RANKER_OPTIONS.dropout) };
}

function choiceOf({ reading, chances, set, worths }: CueExample, sharpness: number): Choice {
  const parts: Int32Array[] = [];
  const starts = [0];
  visitRankingFeatures(reading, chances, set, new FeatureList(RANKING_FEATURES), ({ hashes, count }) => {
    parts.push(hashes.slice(0, count));
    starts.push(starts[starts.length - 1]! + count);
  });
  const features = new Int32Array(starts[starts.length - 1]!);
  for (const [c, part] of parts.entries()) features.set(part, starts[c]!);
  return { features, starts, wanted: wantedChoice(worths, sharpness) };
}
