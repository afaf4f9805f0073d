import type { AttributionWindow } from '../attribution/attribution-window.ts';
import type { Stretch } from '../candidates/candidate.ts';
import { boundary } from '../candidates/candidate-boundaries.ts';
import type { ScoredCandidate } from '../candidates/candidates.ts';
import { isCapitalised } from '../lexemes.ts';
import type { Reading } from '../reading.ts';
import { relationNumber } from '../syntax/relations.ts';
import { subjectsOf } from '../syntax/subject.ts';
import { tagNumber } from '../syntax/tags.ts';

const NSUBJ = relationNumber('nsubj');
const PRP = tagNumber('PRP');
const PRP_POSSESSIVE = tagNumber('PRP$');
const NN = tagNumber('NN');
const NNP = tagNumber('NNP');
const NNS = tagNumber('NNS');

const SOURCE_FEATURES = 13;

/** Nouns and pronouns between the source and the cue: another of them might be the source. */
function nounsBetween({ syntax: { tags } }: Reading, { start, end }: Stretch, cue: number): number {
  let nouns = 0;
  for (let i = end <= cue ? end : cue + 1; i < (end <= cue ? cue : start); i++)
    if ((tags[i]! >= NN && tags[i]! <= NNS) || (tags[i]! >= PRP && tags[i]! <= PRP_POSSESSIVE)) nouns += 1;
  return nouns;
}

/** 0 where the source is no subject of the cue or of a verb above it; else 1 for the nearest subject, 2 for the next. */
function subjectRank(reading: Reading, { start, end }: Stretch, cue: number): number {
  return subjectsOf(reading, cue).findIndex((subject) => subject.start < end && start < subject.end) + 1;
}

/** What a candidate's source looks like, and what stands between it and the cue; all 0 without a source. */
export function sourceFeatures(
  reading: Reading,
  { cue, from, to }: AttributionWindow,
  { source, content }: ScoredCandidate,
): number[] {
  const { document, syntax, tree } = reading;
  const only = source[0];
  if (!only) return new Array(SOURCE_FEATURES).fill(0);
  const { tags, relations, heads } = syntax;
  let head = only.start;
  for (let i = only.start; i < only.end; i++) if (heads[i]! < only.start || heads[i]! >= only.end) head = i;
  const isSubject = relations[head] === NSUBJ && heads[head] === cue ? 1 : 0;
  const edges = (tree.leftEdge[head] === only.start ? 1 : 0) + (tree.rightEdge[head]! + 1 === only.end ? 2 : 0);
  const between = only.end <= cue ? cue - only.end : only.start - cue;
  const separated = content.some(
    ({ start }) => (start >= only.end && start < cue) || (start > cue && start < only.start),
  )
    ? 1
    : 0;
  return [
    source.length,
    only.end - only.start,
    isSubject,
    edges,
    (only.end <= cue ? 1 : 2) + (document.sentenceAt[only.start] === document.sentenceAt[cue] ? 0 : 2),
    between,
    tags[head] === PRP ? 1 : tags[head] === NNP ? 2 : isCapitalised(document.lexemes.shapes[head]!) ? 3 : 4,
    separated,
    boundary(reading, only.end, from, to),
    nounsBetween(reading, only, cue),
    subjectRank(reading, only, cue),
    tags[head]!,
    tags[only.start]!,
  ];
}
