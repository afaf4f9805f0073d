import { oncePer } from '../../once-per.ts';
import * as label from './attribution-labels.ts';

const { LABELS, PREDECESSORS, MAY_BEGIN, MAY_END, CUE } = label;

/** For each place of a window, over all labellings of the chain: the chance that it belongs to source or content, and bounds it. */
export interface Marginals {
  readonly source: Float32Array;
  readonly content: Float32Array;
  readonly contentBegins: Float32Array;
  readonly contentEnds: Float32Array;
  /** How many tokens are expected to be source, and content. */
  readonly sourceMass: number;
  readonly contentMass: number;
}

/**
 * Forward and backward over the chain, in chances that are brought to a sum of 1 at each place: so no logarithm is needed.
 *
 * @param transitions side of the cue × label before × label
 * @param emissions place × LABELS + label, as `scoreLabels` gives them
 * @param cue the cue's place
 */
export function marginalsOf(transitions: Float32Array, emissions: Float32Array, cue: number): Marginals {
  const length = emissions.length / LABELS;
  const own = ownChances(emissions, length, cue);
  const steps = stepsOf(transitions);
  const forward = runForward(own, steps, length, cue);
  const backward = runBackward(own, steps, length, cue);
  const found = {
    source: new Float32Array(length),
    content: new Float32Array(length),
    contentBegins: new Float32Array(length),
    contentEnds: new Float32Array(length),
  };
  const chances = new Float64Array(LABELS);
  for (let t = 0; t < length; t++) {
    let all = 0;
    for (let y = 0; y < LABELS; y++) all += chances[y] = forward[t * LABELS + y]! * backward[t * LABELS + y]!;
    for (let y = 0; y < LABELS; y++) {
      const chance = chances[y]! / all;
      if (label.isSource(y)) found.source[t]! += chance;
      if (label.isContent(y)) found.content[t]! += chance;
      if (y === label.CONTENT_BEGIN || y === label.CONTENT_SINGLE) found.contentBegins[t]! += chance;
      if (y === label.CONTENT_END || y === label.CONTENT_SINGLE) found.contentEnds[t]! += chance;
    }
  }
  return { ...found, sourceMass: sumOf(found.source), contentMass: sumOf(found.content) };
}

/** The transitions as chances. */
const stepsOf = oncePer((transitions: Float32Array) => Float64Array.from(transitions, Math.exp));

function sumOf(chances: Float32Array): number {
  let sum = 0;
  for (const chance of chances) sum += chance;
  return sum;
}

/** Each place's own preference, 0 for labels that cannot stand there. */
function ownChances(emissions: Float32Array, length: number, cue: number): Float64Array {
  const chances = new Float64Array(length * LABELS);
  for (let t = 0; t < length; t++) {
    let top = -Infinity;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, emissions[t * LABELS + y]!);
    for (let y = 0; y < LABELS; y++) {
      const isBarred = t === cue ? y !== CUE : (t === 0 && !MAY_BEGIN[y]) || (t === length - 1 && !MAY_END[y]);
      if (!isBarred) chances[t * LABELS + y] = Math.exp(emissions[t * LABELS + y]! - top);
    }
  }
  return chances;
}

function runForward(own: Float64Array, steps: Float64Array, length: number, cue: number): Float64Array {
  const forward = new Float64Array(length * LABELS);
  forward.set(own.subarray(0, LABELS));
  normalise(forward, 0);
  for (let t = 1; t < length; t++) {
    const side = t <= cue ? 0 : LABELS * LABELS;
    const at = t * LABELS;
    for (let y = 0; y < LABELS; y++) {
      if (own[at + y] === 0) continue;
      let sum = 0;
      for (const x of PREDECESSORS[y]!) sum += forward[at - LABELS + x]! * steps[side + x * LABELS + y]!;
      forward[at + y] = sum * own[at + y]!;
    }
    normalise(forward, at);
  }
  return forward;
}

function runBackward(own: Float64Array, steps: Float64Array, length: number, cue: number): Float64Array {
  const backward = new Float64Array(length * LABELS);
  backward.fill(1, (length - 1) * LABELS);
  for (let t = length - 2; t >= 0; t--) {
    const side = t + 1 <= cue ? 0 : LABELS * LABELS;
    const at = t * LABELS;
    for (let y = 0; y < LABELS; y++) {
      const later = own[at + LABELS + y]! * backward[at + LABELS + y]!;
      if (later === 0) continue;
      for (const x of PREDECESSORS[y]!) backward[at + x]! += steps[side + x * LABELS + y]! * later;
    }
    normalise(backward, at);
  }
  return backward;
}

/** Brings the chances of one place to a sum of 1; where none is possible, all are the same. */
function normalise(chances: Float64Array, at: number): void {
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += chances[at + y]!;
  for (let y = 0; y < LABELS; y++) chances[at + y] = sum > 0 ? chances[at + y]! / sum : 1 / LABELS;
}
