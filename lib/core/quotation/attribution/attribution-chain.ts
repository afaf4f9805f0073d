import type { CueChances } from '../cues/cue-classifier.ts';
import type { WeightTable } from '../learned/weight-table.ts';
import type { Reading } from '../reading.ts';
import { ATTRIBUTION_FEATURES, attributionFeatures } from './attribution-features.ts';
import { CUE, LABELS, MAY_BEGIN, MAY_END, PREDECESSORS } from './attribution-labels.ts';
import type { AttributionWindow } from './attribution-window.ts';

export interface AttributionModel {
  readonly weights: WeightTable;
  /** Side of the cue × label before × label. */
  readonly transitions: Float32Array;
}

/** One way to label a window (see attribution-labels.ts), and its log score, comparable within the window only. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** The scores of every label at every place of a window: `place × LABELS + label`. */
export function scoreLabels(
  model: AttributionModel,
  reading: Reading,
  chances: CueChances,
  window: AttributionWindow,
): Float32Array {
  const length = window.to - window.from;
  const emissions = new Float32Array(length * LABELS);
  const features = new Int32Array(ATTRIBUTION_FEATURES);
  const scores = new Int32Array(LABELS);
  const { scale } = model.weights;
  for (let t = 0; t < length; t++) {
    const n = attributionFeatures(reading, chances, window, window.from + t, features);
    scores.fill(0);
    model.weights.accumulate(features, n, scores);
    for (let y = 0; y < LABELS; y++) emissions[t * LABELS + y] = scores[y]! * scale;
  }
  return emissions;
}

/** A label this much below the best of its place is not followed: it cuts most of the search and loses nothing measurable. */
const HOPELESS = 9;

/** Reused from cue to cue: allocating it took as long as the search. */
let scratch = { scores: new Float32Array(0), origins: new Int16Array(0) };

/** The `k` best labellings of a window, best first, in which the cue's head is a cue. */
export function bestLabellings(model: AttributionModel, emissions: Float32Array, cue: number, k: number): Labelling[] {
  const length = emissions.length / LABELS;
  // For each place, label and rank: the score so far, and the label and rank it came from (packed), -1 where none.
  const size = length * LABELS * k;
  if (scratch.scores.length < size) scratch = { scores: new Float32Array(size), origins: new Int16Array(size) };
  const { scores, origins } = scratch;
  const { transitions } = model;
  scores.fill(-Infinity, 0, size);
  for (let y = 0; y < LABELS; y++) if (MAY_BEGIN[y] && (cue !== 0 || y === CUE)) scores[y * k] = emissions[y]!;
  for (let t = 1; t < length; t++) {
    const side = t <= cue ? 0 : LABELS * LABELS;
    let top = -Infinity;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, emissions[t * LABELS + y]!);
    for (let y = 0; y < LABELS; y++) {
      if (t === cue ? y !== CUE : emissions[t * LABELS + y]! < top - HOPELESS) continue;
      const at = (t * LABELS + y) * k;
      const own = emissions[t * LABELS + y]!;
      const before = PREDECESSORS[y]!;
      for (let p = 0; p < before.length; p++) {
        const x = before[p]!;
        const from = ((t - 1) * LABELS + x) * k;
        if (scores[from] === -Infinity) continue;
        const step = own + transitions[side + x * LABELS + y]!;
        for (let rank = 0; rank < k; rank++) {
          const score = scores[from + rank]! + step;
          if (score <= scores[at + k - 1]!) break;
          insert(scores, origins, at, k, score, x * k + rank);
        }
      }
    }
  }
  return trace(scores, origins, length, k);
}

/** Keeps the `k` scores from `at` on in falling order. */
function insert(scores: Float32Array, origins: Int16Array, at: number, k: number, score: number, origin: number): void {
  let place = at + k - 1;
  while (place > at && scores[place - 1]! < score) {
    scores[place] = scores[place - 1]!;
    origins[place] = origins[place - 1]!;
    place -= 1;
  }
  scores[place] = score;
  origins[place] = origin;
}

function trace(scores: Float32Array, origins: Int16Array, length: number, k: number): Labelling[] {
  const last = (length - 1) * LABELS * k;
  const ends: number[] = [];
  for (let y = 0; y < LABELS; y++)
    if (MAY_END[y])
      for (let rank = 0; rank < k; rank++) if (scores[last + y * k + rank]! > -1e30) ends.push(y * k + rank);
  ends.sort((a, b) => scores[last + b]! - scores[last + a]!);
  return ends.slice(0, k).map((end) => {
    const labels = new Uint8Array(length);
    let at = end;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = Math.floor(at / k);
      at = origins[t * LABELS * k + at]!;
    }
    return { labels, score: scores[last + end]! };
  });
}
