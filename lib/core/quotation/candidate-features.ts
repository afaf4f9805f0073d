import type { AttributionWindow } from './attribution-window.ts';
import type { Stretch } from './candidate.ts';
import { contentFeatures } from './candidate-content-features.ts';
import { sourceFeatures } from './candidate-source-features.ts';
import { type CandidateSet, LABELLINGS, type ScoredCandidate } from './candidates.ts';
import type { CueChances } from './cue-classifier.ts';
import type { Reading } from './reading.ts';

/**
 * What the reranker sees of each candidate of a cue: one row of numbers a candidate, all of one length.
 * New ones go at the end; the order is part of the model.
 */
export function candidateFeatures(reading: Reading, chances: CueChances, set: CandidateSet): Float32Array[] {
  const { window, candidates } = set;
  const agreement = agreements(candidates);
  const any = chances.any[window.cue]!;
  const speech = chances.speech[window.cue]!;
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.map((candidate, c) => {
    const row: number[] = [
      any,
      speech,
      candidate.score,
      candidate.score - best,
      candidate.score - set.nothing,
      set.nothing,
      candidate.rank,
      candidates.length,
      agreement.content[c]!,
      agreement.source[c]!,
      agreement.start[c]!,
      agreement.end[c]!,
      ...surroundings(reading, window),
      ...contentFeatures(reading, chances, window, candidate),
      ...sourceFeatures(reading, window, candidate),
    ];
    return Float32Array.from(row);
  });
}

/** How far each candidate agrees with the chain's labellings, each weighed by its chance. */
function agreements(candidates: readonly ScoredCandidate[]) {
  const voters = candidates.filter(({ rank }) => rank < LABELLINGS);
  const weights = voters.map(({ score }) => Math.exp(score));
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const vote = (agree: (voter: ScoredCandidate, candidate: ScoredCandidate) => number) =>
    candidates.map((candidate) =>
      voters.reduce((sum, voter, v) => sum + (weights[v]! / total) * agree(voter, candidate), 0),
    );
  const startOf = ({ content }: ScoredCandidate) => content[0]!.start;
  const endOf = ({ content }: ScoredCandidate) => content[content.length - 1]!.end;
  return {
    content: vote((v, c) => tokenOverlap(v.content, c.content)),
    source: vote((v, c) => (v.source.length === 0 && c.source.length === 0 ? 1 : tokenOverlap(v.source, c.source))),
    start: vote((v, c) => (startOf(v) === startOf(c) ? 1 : 0)),
    end: vote((v, c) => (endOf(v) === endOf(c) ? 1 : 0)),
  };
}

/** Intersection over union, in tokens. */
export function tokenOverlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  const size = (stretches: readonly Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}

function surroundings({ document, syntax }: Reading, window: AttributionWindow): number[] {
  const { cue, from, to, layout } = window;
  const sentence = document.sentenceAt[cue]!;
  return [
    layout,
    syntax.tags[cue]!,
    syntax.relations[cue]!,
    cue - document.sentences[sentence]!,
    document.sentences[sentence + 1]! - cue,
    to - from,
    document.marks.quotedAt[cue]! >= 0 ? 1 : 0,
  ];
}
