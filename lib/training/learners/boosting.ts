import type { BoostedTrees } from '../../core/learned/boosted-trees.ts';
import type { Objective } from './objectives.ts';
import { seededRandom } from './random.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the examples that each tree is grown on. */
  readonly sample: number;
  /** Share of the features that each tree may ask about. */
  readonly columns: number;
  /** The least curvature in a leaf: for squared error, the examples' weight. */
  readonly leaf: number;
  /** Draws leaves towards 0. */
  readonly l2: number;
}

/** How many bins the values of a feature are sorted into. */
const BINS = 64;

/**
 * Gradient boosting of trees by histograms.
 *
 * @param rows one for each example, all of the same length
 */
export function boost(
  rows: readonly Float32Array[],
  { base, pull }: Objective,
  options: BoostingOptions,
): BoostedTrees {
  const { trees, depth, rate, sample, columns, leaf, l2 } = options;
  const random = seededRandom(5);
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => cutPoints(rows, f));
  // By example, then by feature, so that the bins of an example lie together.
  const bins = new Uint8Array(count * width);
  rows.forEach((row, i) => {
    for (let f = 0; f < width; f++) bins[i * width + f] = binOf(cuts[f]!, row[f]!);
  });
  const inner = (1 << depth) - 1;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float32Array(trees * inner).fill(Infinity);
  const leaves = new Float32Array(trees * (inner + 1));
  const predicted = new Float32Array(count).fill(base);
  const slopes = new Float32Array(count);
  const curvatures = new Float32Array(count);
  const node = new Uint16Array(count);
  const drawn = new Uint32Array(count);
  for (let tree = 0; tree < trees; tree++) {
    pull(predicted, slopes, curvatures);
    let size = 0;
    for (let i = 0; i < count; i++) if (random() < sample) drawn[size++] = i;
    const seen = Array.from({ length: width }, (_, f) => f).filter(() => random() < columns);
    const splitFeature = new Int32Array(inner).fill(-1);
    const splitBin = new Uint8Array(inner).fill(255);
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1;
      const nodes = 1 << level;
      const gradients = new Float64Array(nodes * width * BINS);
      const totals = new Float64Array(nodes * width * BINS);
      for (let d = 0; d < size; d++) {
        const i = drawn[d]!;
        const slope = slopes[i]!;
        const curvature = curvatures[i]!;
        const at = (node[i]! - first) * width * BINS;
        const row = i * width;
        for (const f of seen) {
          const slot = at + f * BINS + bins[row + f]!;
          gradients[slot]! += slope;
          totals[slot]! += curvature;
        }
      }
      for (let n = 0; n < nodes; n++) {
        const split = bestSplit(gradients, totals, n * width * BINS, seen, leaf, l2);
        splitFeature[first + n] = split.feature;
        splitBin[first + n] = split.bin;
      }
      for (let i = 0; i < count; i++) {
        const n = node[i]!;
        const f = splitFeature[n]!;
        node[i] = 2 * n + (f >= 0 && bins[i * width + f]! > splitBin[n]! ? 2 : 1);
      }
    }
    const gradients = new Float64Array(inner + 1);
    const totals = new Float64Array(inner + 1);
    for (let d = 0; d < size; d++) {
      const i = drawn[d]!;
      gradients[node[i]! - inner]! += slopes[i]!;
      totals[node[i]! - inner]! += curvatures[i]!;
    }
    for (let n = 0; n <= inner; n++) leaves[tree * (inner + 1) + n] = (rate * gradients[n]!) / (totals[n]! + l2);
    for (let i = 0; i < count; i++) predicted[i]! += leaves[tree * (inner + 1) + node[i]! - inner]!;
    for (let n = 0; n < inner; n++) {
      const f = splitFeature[n]!;
      if (f < 0) continue;
      features[tree * inner + n] = f;
      thresholds[tree * inner + n] = cuts[f]![splitBin[n]!]!;
    }
  }
  return { depth, base, features, thresholds, leaves };
}

function bestSplit(
  gradients: Float64Array,
  totals: Float64Array,
  at: number,
  seen: readonly number[],
  leaf: number,
  l2: number,
) {
  let best = { feature: -1, bin: 255, gain: 1e-6 };
  for (const f of seen) {
    const first = at + f * BINS;
    let gradient = 0;
    let total = 0;
    for (let b = 0; b < BINS; b++) {
      gradient += gradients[first + b]!;
      total += totals[first + b]!;
    }
    const parent = (gradient * gradient) / (total + l2);
    let left = 0;
    let leftTotal = 0;
    for (let b = 0; b < BINS - 1; b++) {
      left += gradients[first + b]!;
      leftTotal += totals[first + b]!;
      if (leftTotal < leaf) continue;
      const rightTotal = total - leftTotal;
      if (rightTotal < leaf) break;
      const right = gradient - left;
      const gain = (left * left) / (leftTotal + l2) + (right * right) / (rightTotal + l2) - parent;
      if (gain > best.gain) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}

/** Ascending values between at most BINS bins; a value is in the bin of the first cut that it doesn't exceed. */
function cutPoints(rows: readonly Float32Array[], f: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![f]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return Float32Array.from(distinct.slice(0, -1));
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b * values.length) / BINS)]!);
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
