import { ATTRIBUTION_FEATURES, attributionFeatures } from '../../core/quotation/attribution/attribution-features.ts';
import * as label from '../../core/quotation/attribution/attribution-labels.ts';
import { openWindow } from '../../core/quotation/attribution/attribution-window.ts';
import { type CueChances, isWorthProposing } from '../../core/quotation/cues/cue-classifier.ts';
import type { PackedWeights } from '../../core/quotation/learned/weight-table.ts';
import type { Reading } from '../../core/quotation/reading.ts';
import { dropFeatures, FtrlWeights } from '../learners/ftrl.ts';
import { packWeights } from '../learners/growing-table.ts';
import { seededRandom, shuffle } from '../learners/random.ts';
import type { GoldTokens } from './gold-tokens.ts';

export interface TrainedAttributions {
  readonly weights: PackedWeights;
  /** By side of the cue, then label before, then label. */
  readonly transitions: Float32Array;
}

export interface AttributionExample {
  readonly reading: Reading;
  readonly chances: CueChances;
  readonly golds: readonly GoldTokens[];
}

const ATTRIBUTION_OPTIONS = { alpha: 0.08, beta: 1, l1: 3, l2: 0.1, dropout: 0.5, epochs: 4, rows: 120_000 };

/** A window to learn from: its features end to end, and its gold labels. */
interface Sequence {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** The cue's index. */
  readonly cue: number;
}

const { LABELS, PREDECESSORS, MAY_BEGIN, MAY_END, CUE } = label;

/** Learns the chain that labels source and content around a cue: a conditional random field, by its likelihood. */
export function trainAttributions(
  examples: readonly AttributionExample[],
  log: (line: string) => void,
): TrainedAttributions {
  const random = seededRandom(4);
  const sequences = examples.flatMap(({ reading, chances, golds }) =>
    [...golds, ...falseCues(reading, chances, golds)].map((gold) => sequenceOf(reading, chances, gold)),
  );
  const weights = new FtrlWeights(LABELS, ATTRIBUTION_OPTIONS);
  const chain = new Chain(400);
  const kept = new Int32Array(400 * ATTRIBUTION_FEATURES);
  for (let epoch = 0; epoch < ATTRIBUTION_OPTIONS.epochs; epoch++) {
    let loss = 0;
    for (const sequence of shuffle(sequences, random)) {
      const { features, starts, labels } = sequence;
      const ends = [0];
      for (let t = 0; t < labels.length; t++) {
        const n = dropFeatures(
          features,
          starts[t]!,
          starts[t + 1]! - starts[t]!,
          ATTRIBUTION_OPTIONS.dropout,
          random,
          kept,
          ends[t]!,
        );
        ends.push(ends[t]! + n);
      }
      chain.begin(labels.length, sequence.cue);
      for (let t = 0; t < labels.length; t++)
        weights.score(kept, ends[t]!, ends[t + 1]! - ends[t]!, chain.emissions, t * LABELS);
      loss += chain.learn(labels);
      for (let t = 0; t < labels.length; t++)
        weights.update(kept, ends[t]!, ends[t + 1]! - ends[t]!, chain.gradient, t * LABELS);
    }
    log(`attributions epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(3)} a cue`);
  }
  const packed = packWeights(weights.rows(), LABELS, ATTRIBUTION_OPTIONS.rows, 0.9995);
  return {
    weights: { ...packed, scale: packed.scale * (1 - ATTRIBUTION_OPTIONS.dropout) },
    transitions: chain.transitions,
  };
}

/** Likely cues that are none, from which the chain learns to find nothing. */
function falseCues({ document }: Reading, chances: CueChances, golds: readonly GoldTokens[]): GoldTokens[] {
  const real = new Set(golds.flatMap(({ cue }) => cue));
  const found: GoldTokens[] = [];
  for (let i = 0; i < document.tokens.count; i++)
    if (isWorthProposing(chances, i) && !real.has(i))
      found.push({ head: i, isSpeech: false, source: [], cue: [i], content: [] });
  return found;
}

/** The gold labels of a window. */
function goldLabels(from: number, to: number, { source, cue, content, head }: GoldTokens): Uint8Array {
  const labels = new Uint8Array(to - from);
  const mark = (tokens: readonly number[], begin: number) => {
    const inside = new Set(tokens.filter((i) => i >= from && i < to && i !== head));
    for (const i of inside) {
      const opens = !inside.has(i - 1);
      const closes = !inside.has(i + 1);
      labels[i - from] = begin + (opens && closes ? 3 : opens ? 0 : closes ? 2 : 1);
    }
  };
  mark(content, label.CONTENT_BEGIN);
  mark(
    source.filter((i) => !content.includes(i)),
    label.SOURCE_BEGIN,
  );
  const taken = new Set([...source, ...content]);
  for (const i of cue) if (i >= from && i < to && !taken.has(i)) labels[i - from] = CUE;
  labels[head - from] = CUE;
  return labels;
}

function sequenceOf(reading: Reading, chances: CueChances, gold: GoldTokens): Sequence {
  const window = openWindow(reading, chances, gold.head);
  const length = window.to - window.from;
  const features = new Int32Array(length * ATTRIBUTION_FEATURES);
  const starts = new Int32Array(length + 1);
  for (let t = 0; t < length; t++)
    starts[t + 1] = starts[t]! + attributionFeatures(reading, chances, window, window.from + t, features, starts[t]!);
  return {
    features: features.slice(0, starts[length]!),
    starts,
    labels: repair(goldLabels(window.from, window.to, gold)),
    cue: gold.head - window.from,
  };
}

/** Overlapping gold stretches can cut each other short: restores a legal chain of labels. */
function repair(labels: Uint8Array): Uint8Array {
  const kind = (t: number) =>
    label.isSource(labels[t] ?? 0) ? label.SOURCE_BEGIN : label.isContent(labels[t] ?? 0) ? label.CONTENT_BEGIN : 0;
  return labels.map((own, t) => {
    const begin = kind(t);
    if (begin === 0) return own;
    // A legal neighbour of the same kind that begins anew keeps its beginning.
    const opens = t === 0 || kind(t - 1) !== begin;
    const closes = t + 1 >= labels.length || kind(t + 1) !== begin;
    return begin + (opens && closes ? 3 : opens ? 0 : closes ? 2 : 1);
  });
}

class Chain {
  readonly transitions = new Float32Array(2 * LABELS * LABELS);
  readonly emissions: Float32Array;
  readonly gradient: Float32Array;
  private readonly alphas: Float64Array;
  private readonly betas: Float64Array;
  private readonly squares = new Float32Array(2 * LABELS * LABELS).fill(1);
  private length = 0;
  private cue = 0;

  constructor(capacity: number) {
    this.emissions = new Float32Array(capacity * LABELS);
    this.gradient = new Float32Array(capacity * LABELS);
    this.alphas = new Float64Array(capacity * LABELS);
    this.betas = new Float64Array(capacity * LABELS);
  }

  begin(length: number, cue: number): void {
    this.length = length;
    this.cue = cue;
    this.emissions.fill(0, 0, length * LABELS);
  }

  /** Forward and backward: writes each token's gradient, moves the transitions, and returns the loss. */
  learn(labels: Uint8Array): number {
    const { length, emissions, alphas, betas, gradient, transitions } = this;
    for (let t = 0; t < length; t++)
      for (let y = 0; y < LABELS; y++)
        if ((t === this.cue && y !== CUE) || (t === 0 && !MAY_BEGIN[y]) || (t === length - 1 && !MAY_END[y]))
          emissions[t * LABELS + y] = -1e4;
    for (let y = 0; y < LABELS; y++) alphas[y] = emissions[y]!;
    for (let t = 1; t < length; t++) {
      const side = t <= this.cue ? 0 : LABELS * LABELS;
      for (let y = 0; y < LABELS; y++) {
        let top = -Infinity;
        for (const x of PREDECESSORS[y]!)
          top = Math.max(top, alphas[(t - 1) * LABELS + x]! + transitions[side + x * LABELS + y]!);
        let sum = 0;
        for (const x of PREDECESSORS[y]!)
          sum += Math.exp(alphas[(t - 1) * LABELS + x]! + transitions[side + x * LABELS + y]! - top);
        alphas[t * LABELS + y] = top + Math.log(sum) + emissions[t * LABELS + y]!;
      }
    }
    betas.fill(0, (length - 1) * LABELS, length * LABELS);
    for (let t = length - 2; t >= 0; t--) {
      const side = t + 1 <= this.cue ? 0 : LABELS * LABELS;
      const tops = new Float64Array(LABELS).fill(-Infinity);
      for (let y = 0; y < LABELS; y++)
        for (const x of PREDECESSORS[y]!)
          tops[x] = Math.max(
            tops[x]!,
            transitions[side + x * LABELS + y]! + emissions[(t + 1) * LABELS + y]! + betas[(t + 1) * LABELS + y]!,
          );
      const sums = new Float64Array(LABELS);
      for (let y = 0; y < LABELS; y++)
        for (const x of PREDECESSORS[y]!)
          sums[x]! += Math.exp(
            transitions[side + x * LABELS + y]! +
              emissions[(t + 1) * LABELS + y]! +
              betas[(t + 1) * LABELS + y]! -
              tops[x]!,
          );
      for (let x = 0; x < LABELS; x++) betas[t * LABELS + x] = tops[x]! + Math.log(sums[x]!);
    }
    let top = -Infinity;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, alphas[(length - 1) * LABELS + y]!);
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += Math.exp(alphas[(length - 1) * LABELS + y]! - top);
    const z = top + Math.log(sum);
    let gold = 0;
    for (let t = 0; t < length; t++) {
      gold += emissions[t * LABELS + labels[t]!]!;
      for (let y = 0; y < LABELS; y++) {
        const at = t * LABELS + y;
        gradient[at] = Math.exp(alphas[at]! + betas[at]! - z) - (labels[t] === y ? 1 : 0);
      }
    }
    gold += this.learnTransitions(labels, z);
    return z - gold;
  }

  private learnTransitions(labels: Uint8Array, z: number): number {
    const { length, emissions, alphas, betas, transitions, squares } = this;
    const gradients = new Float64Array(transitions.length);
    let gold = 0;
    for (let t = 1; t < length; t++) {
      const side = t <= this.cue ? 0 : LABELS * LABELS;
      for (let y = 0; y < LABELS; y++) {
        const later = emissions[t * LABELS + y]! + betas[t * LABELS + y]! - z;
        if (later < -1e3) continue;
        for (const x of PREDECESSORS[y]!) {
          const at = side + x * LABELS + y;
          gradients[at]! += Math.exp(alphas[(t - 1) * LABELS + x]! + transitions[at]! + later);
        }
      }
      const seen = side + labels[t - 1]! * LABELS + labels[t]!;
      gradients[seen]! -= 1;
      gold += transitions[seen]!;
    }
    for (let at = 0; at < transitions.length; at++) {
      const g = Math.max(-5, Math.min(5, gradients[at]!));
      squares[at]! += g * g;
      transitions[at]! -= (0.1 * g) / Math.sqrt(squares[at]!);
    }
    return gold;
  }
}
