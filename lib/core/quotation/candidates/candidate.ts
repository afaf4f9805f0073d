import type { Labelling } from '../attribution/attribution-chain.ts';
import { isContent, isSource } from '../attribution/attribution-labels.ts';

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One reading of what a cue attributes to whom. */
export interface Candidate {
  /** Token index of the cue's head. */
  readonly head: number;
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export function candidateOf({ labels }: Labelling, from: number, head: number): Candidate {
  return {
    head,
    source: stretches(labels, from, isSource),
    cue: stretches(labels, from, (label) => label === 1),
    content: stretches(labels, from, isContent),
  };
}

function stretches(labels: Uint8Array, from: number, belongs: (label: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  for (let t = 0; t <= labels.length; t++) {
    const inside = t < labels.length && belongs(labels[t]!);
    if (inside && start < 0) start = t;
    if (!inside && start >= 0) {
      found.push({ start: from + start, end: from + t });
      start = -1;
    }
  }
  return found;
}
