import { CUE_CLASSES, type CueModel, SPEECH } from '../../core/quotation/cues/cue-classifier.ts';
import { CUE_FEATURES, cueFeatures, mayBeCue } from '../../core/quotation/cues/cue-features.ts';
import { HashMap } from '../../core/quotation/learned/hash-map.ts';
import { type PackedWeights, WeightTable } from '../../core/quotation/learned/weight-table.ts';
import type { Reading } from '../../core/quotation/reading.ts';
import { dropFeatures, FtrlWeights } from '../learners/ftrl.ts';
import { packWeights } from '../learners/growing-table.ts';
import { seededRandom, shuffle } from '../learners/random.ts';
import { softmax } from '../learners/softmax.ts';
import type { CueCounts, GoldTokens } from './gold-tokens.ts';

export interface TrainedCues {
  readonly weights: PackedWeights;
  readonly lexicon: ReadonlyMap<number, number>;
}

export interface CueExample {
  readonly reading: Reading;
  readonly golds: readonly GoldTokens[];
}

const CUE_OPTIONS = { alpha: 0.15, beta: 1, l1: 1.0, l2: 0.1, dropout: 0.5, epochs: 6, rows: 40_000 };

export function trainCues(examples: readonly CueExample[], counts: CueCounts): TrainedCues {
  const random = seededRandom(3);
  const entries = cueLexicon(counts);
  const lexicon = HashMap.from(entries);
  const weights = new FtrlWeights(CUE_CLASSES, CUE_OPTIONS);
  const { features, starts, labels } = collect(examples, lexicon);
  const order = shuffle([...labels.keys()], random);
  const kept = new Int32Array(CUE_FEATURES);
  const scores = new Float32Array(CUE_CLASSES);
  for (let epoch = 0; epoch < CUE_OPTIONS.epochs; epoch++)
    for (const example of shuffle(order, random)) {
      const first = starts[example]!;
      const n = dropFeatures(features, first, starts[example + 1]! - first, CUE_OPTIONS.dropout, random, kept);
      scores.fill(0);
      weights.score(kept, 0, n, scores);
      softmax(scores);
      scores[labels[example]!]! -= 1;
      weights.update(kept, 0, n, scores);
    }
  const packed = packWeights(weights.rows(), CUE_CLASSES, CUE_OPTIONS.rows, 0.9995);
  return { weights: { ...packed, scale: packed.scale * (1 - CUE_OPTIONS.dropout) }, lexicon: entries };
}

export function cueModel({ weights, lexicon }: TrainedCues): CueModel {
  return { weights: new WeightTable(weights), lexicon: HashMap.from(lexicon) };
}

function collect(examples: readonly CueExample[], lexicon: HashMap) {
  const labels: number[] = [];
  const starts = [0];
  let features = new Int32Array(1 << 22);
  const one = new Int32Array(CUE_FEATURES);
  for (const { reading, golds } of examples) {
    const classes = new Map(golds.map(({ head, isSpeech }) => [head, isSpeech ? SPEECH : 1]));
    for (let i = 0; i < reading.document.tokens.count; i++) {
      if (!mayBeCue(reading, lexicon, i)) continue;
      const n = cueFeatures(reading, lexicon, i, one);
      const at = starts[starts.length - 1]!;
      if (at + n > features.length) {
        const larger = new Int32Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      features.set(one.subarray(0, n), at);
      starts.push(at + n);
      labels.push(classes.get(i) ?? 0);
    }
  }
  return { features, starts, labels };
}

/** Words seen three times or more within cues: 3 if they mostly are cues, 2 if often, 1 if seldom. */
function cueLexicon({ within, all }: CueCounts): Map<number, number> {
  const lexicon = new Map<number, number>();
  for (const [word, count] of within) {
    if (count < 3) continue;
    const share = count / (all.get(word) ?? count);
    if (share < 0.01) continue;
    lexicon.set(word, share >= 0.4 && count >= 5 ? 3 : share >= 0.1 ? 2 : 1);
  }
  return lexicon;
}
