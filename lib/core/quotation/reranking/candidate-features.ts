import type { AttributionWindow } from '../attribution/attribution-window.ts';
import { supportOf } from '../candidates/candidate-support.ts';
import { type CandidateSet, LABELLINGS, type ScoredCandidate } from '../candidates/candidates.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import type { Ranking } from '../ranking/rank-candidates.ts';
import type { Reading } from '../reading.ts';
import { clauseFeatures } from './candidate-clause-features.ts';
import { contentFeatures } from './candidate-content-features.ts';
import { sourceFeatures } from './candidate-source-features.ts';
import { tokenOverlap } from './token-overlap.ts';

/**
 * What the reranker sees of the candidates that it judges: one row of numbers each, all of one length.
 * New ones go at the end; the order is part of the model.
 *
 * @param judged places in the set
 */
export function candidateFeatures(
  reading: Reading,
  chances: CueChances,
  set: CandidateSet,
  ranking: Ranking,
  judged: readonly number[],
): Float32Array[] {
  const { window, candidates } = set;
  const agreementOf = agreements(candidates);
  const ranks = rankFeatures(ranking);
  const any = chances.any[window.cue]!;
  const speech = chances.speech[window.cue]!;
  const best = candidates.reduce((top, { score }) => Math.max(top, score), -Infinity);
  const about = surroundings(reading, window);
  return judged.map((c) => {
    const candidate = candidates[c]!;
    return Float32Array.from([
      any,
      speech,
      candidate.score,
      candidate.score - best,
      candidate.score - set.nothing,
      set.nothing,
      candidate.rank,
      candidates.length,
      ...agreementOf(candidate),
      ...about,
      ...contentFeatures(reading, chances, window, candidate),
      ...sourceFeatures(reading, window, candidate),
      ...supportFeatures(set, candidate),
      ...relativeFeatures(set, candidate),
      ...clauseFeatures(reading, chances, window, candidate),
      ...ranks(c),
    ]);
  });
}

/** How far a candidate agrees with the chain's labellings, each weighed by its chance: content, source, first and last token. */
function agreements(candidates: readonly ScoredCandidate[]): (candidate: ScoredCandidate) => number[] {
  const voters = candidates.filter(({ rank }) => rank < LABELLINGS);
  const weights = voters.map(({ score }) => Math.exp(score));
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  return (candidate) => {
    let content = 0;
    let source = 0;
    let start = 0;
    let end = 0;
    for (const [v, voter] of voters.entries()) {
      const weight = weights[v]! / total;
      content += weight * tokenOverlap(voter.content, candidate.content);
      const isUnsourced = voter.source.length === 0 && candidate.source.length === 0;
      source += weight * (isUnsourced ? 1 : tokenOverlap(voter.source, candidate.source));
      if (startOf(voter) === startOf(candidate)) start += weight;
      if (endOf(voter) === endOf(candidate)) end += weight;
    }
    return [content, source, start, end];
  };
}

const startOf = ({ content }: ScoredCandidate) => content[0]!.start;
const endOf = ({ content }: ScoredCandidate) => content[content.length - 1]!.end;

function supportFeatures(set: CandidateSet, candidate: ScoredCandidate): number[] {
  const support = supportOf(set, candidate);
  return [
    support.content,
    support.leastContent,
    support.contentOutside,
    support.overlap,
    support.begins,
    support.ends,
    support.source,
    support.sourceOutside,
    support.contentMass,
    support.sourceMass,
  ];
}

/** How a candidate differs from the chain's first, and how many reach as far. */
function relativeFeatures({ candidates }: CandidateSet, candidate: ScoredCandidate): number[] {
  const top = candidates[0]!;
  const own = candidate.source[0]?.start;
  const tops = top.source[0]?.start;
  let longer = 0;
  let sameEnd = 0;
  for (const other of candidates) {
    if (endOf(other) > endOf(candidate)) longer += 1;
    if (endOf(other) === endOf(candidate)) sameEnd += 1;
  }
  return [
    startOf(candidate) - startOf(top),
    endOf(candidate) - endOf(top),
    own === tops ? 0 : own === undefined ? 1 : tops === undefined ? 2 : 3,
    candidate.content.length - top.content.length,
    longer / candidates.length,
    sameEnd / candidates.length,
  ];
}

/** The ranker's verdict: behind its first, as a chance, the chance of nothing, and before nothing. */
function rankFeatures({ scores, nothing }: Ranking): (c: number) => number[] {
  const best = scores.reduce((top, score) => Math.max(top, score), -Infinity);
  const top = Math.max(best, nothing);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(nothing - top));
  return (c) => [
    scores[c]! - best,
    Math.exp(scores[c]! - top) / all,
    Math.exp(nothing - top) / all,
    scores[c]! - nothing,
  ];
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
