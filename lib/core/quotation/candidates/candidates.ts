import { type AttributionModel, bestLabellings, scoreLabels } from '../attribution/attribution-chain.ts';
import * as label from '../attribution/attribution-labels.ts';
import { type Marginals, marginalsOf } from '../attribution/attribution-marginals.ts';
import { type AttributionWindow, openWindow } from '../attribution/attribution-window.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidateOf, type Stretch } from './candidate.ts';
import { CANDIDATE_EDITS } from './candidate-edits.ts';

/** A candidate with the chain's log score, of which the best in its window has 0. */
export interface ScoredCandidate extends Candidate {
  readonly score: number;
  /** Its place among the chain's labellings; `LABELLINGS` for an edited one. */
  readonly rank: number;
}

export interface CandidateSet {
  readonly window: AttributionWindow;
  /** What the chain holds of each token of the window, all labellings together. */
  readonly marginals: Marginals;
  /** The chain's log score for finding nothing, relative to its best labelling: high where the cue is none. */
  readonly nothing: number;
  /** Each with content, none twice; the chain's best first. */
  readonly candidates: readonly ScoredCandidate[];
}

/** How many labellings the chain proposes a cue, and how many of those are edited. */
export const LABELLINGS = 8;
const EDITED = 3;
const MOST = 30;

/** What the cue at token `cue` may attribute to whom: the chain's best labellings, and small changes to the first of them. */
export function proposeCandidates(
  model: AttributionModel,
  reading: Reading,
  chances: CueChances,
  cue: number,
): CandidateSet {
  const window = openWindow(reading, chances, cue);
  const emissions = scoreLabels(model, reading, chances, window);
  const labellings = bestLabellings(model, emissions, cue - window.from, LABELLINGS);
  const top = labellings[0]?.score ?? 0;
  const seen = new Set<string>();
  const candidates: ScoredCandidate[] = [];
  const add = (candidate: Candidate, score: number, rank: number) => {
    const key = keyOf(candidate);
    if (candidate.content.length === 0 || seen.has(key) || candidates.length >= MOST) return;
    seen.add(key);
    candidates.push({ ...candidate, score, rank });
  };
  const addScored = (candidate: Candidate, rank: number) =>
    add(candidate, scoreCandidate(model, emissions, window, candidate) - top, rank);
  for (const [rank, labelling] of labellings.entries()) {
    const candidate = candidateOf(labelling, window.from, cue);
    // A cue has one source: of several, each is tried.
    if (candidate.source.length < 2) add(candidate, labelling.score - top, rank);
    else for (const source of candidate.source) addScored({ ...candidate, source: [source] }, rank);
  }
  for (const original of candidates.slice(0, EDITED))
    for (const edit of CANDIDATE_EDITS)
      for (const edited of edit.apply(original, reading, window)) addScored(edited, LABELLINGS);
  const words = candidates[0]?.cue ?? [{ start: cue, end: cue + 1 }];
  const empty = { head: cue, source: [], cue: words, content: [] };
  return {
    window,
    marginals: marginalsOf(model.transitions, emissions, cue - window.from),
    nothing: scoreCandidate(model, emissions, window, empty) - top,
    candidates,
  };
}

function keyOf({ source, content }: Candidate): string {
  const spell = (stretches: readonly Stretch[]) => stretches.map(({ start, end }) => `${start}-${end}`).join();
  return `${spell(source)}|${spell(content)}`;
}

/** The chain's score of a candidate that it did not propose itself. */
function scoreCandidate(
  model: AttributionModel,
  emissions: Float32Array,
  window: AttributionWindow,
  { source, cue, content }: Candidate,
): number {
  const labels = new Uint8Array(window.to - window.from);
  for (const { start, end } of cue) labels.fill(label.CUE, start - window.from, end - window.from);
  for (const [stretches, begin] of [
    [source, label.SOURCE_BEGIN],
    [content, label.CONTENT_BEGIN],
  ] as const)
    for (const { start, end } of stretches)
      for (let i = start; i < end; i++)
        labels[i - window.from] = begin + (end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1);
  let score = emissions[labels[0]!]!;
  for (let t = 1; t < labels.length; t++) {
    const side = t <= window.cue - window.from ? 0 : label.LABELS * label.LABELS;
    score +=
      emissions[t * label.LABELS + labels[t]!]! + model.transitions[side + labels[t - 1]! * label.LABELS + labels[t]!]!;
  }
  return score;
}
