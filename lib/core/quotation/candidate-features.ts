import type { AttributionWindow } from './attribution-window.ts';
import { RIVAL } from './attribution-window.ts';
import type { Stretch } from './candidate.ts';
import { type CandidateSet, LABELLINGS, type ScoredCandidate } from './candidates.ts';
import type { CueChances } from './cue-classifier.ts';
import { HashMap } from './learned/hash-map.ts';
import { hashText } from './learned/hashing.ts';
import { isCapitalised } from './lexemes.ts';
import { CLOSES, OPENS } from './quote-marks.ts';
import type { Reading } from './reading.ts';
import type { Dependencies } from './syntax/parser.ts';
import { relationNumber } from './syntax/relations.ts';
import { subjectsOf } from './syntax/subject.ts';
import { tagNumber } from './syntax/tags.ts';

const NSUBJ = relationNumber('nsubj');
const PRP = tagNumber('PRP');
const PRP_POSSESSIVE = tagNumber('PRP$');
const NNP = tagNumber('NNP');
const MD = tagNumber('MD');
const IN = tagNumber('IN');
const TO = tagNumber('TO');
const VB = tagNumber('VB');
const VBZ = tagNumber('VBZ');
const NN = tagNumber('NN');
const NNS = tagNumber('NNS');

// Kinds of token as a boundary sees them; these and those of BOUNDARY_WORDS.
const NO_TOKEN = 0;
const COMMA = 2;
const OPENING = 3;
const CLOSING = 4;
const PREPOSITION = 12;
const VERB = 13;
const NOUN = 14;
const OTHER = 15;

/** Kinds of token as a boundary sees them, by how firmly they part what stands on either side. */
const BOUNDARY_WORDS = HashMap.from([
  ...'. ? ! ...'.split(' ').map((w) => [hashText(w), 1] as const),
  [hashText(','), COMMA],
  [hashText('that'), 5],
  ...'and but or'.split(' ').map((w) => [hashText(w), 6] as const),
  ...'after although as because before during if since though unless until when where which while who'
    .split(' ')
    .map((w) => [hashText(w), 7] as const),
  ...'- --'.split(' ').map((w) => [hashText(w), 8] as const),
  ...': ;'.split(' ').map((w) => [hashText(w), 9] as const),
]);

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
    const first = candidate.content[0]!;
    const last = candidate.content[candidate.content.length - 1]!;
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
      ...shape(reading, window, candidate, first, last),
      ...inside(reading, chances, window, candidate),
      ...syntax(reading, window, candidate, first, last),
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

function boundary({ document, syntax }: Reading, i: number, from: number, to: number): number {
  if (i < from || i >= to) return NO_TOKEN;
  const role = document.marks.roles[i]!;
  if (role === OPENS) return OPENING;
  if (role === CLOSES) return CLOSING;
  const known = BOUNDARY_WORDS.get(document.lexemes.words[i]!);
  if (known >= 0) return known;
  const tag = syntax.tags[i]!;
  if (tag === IN || tag === TO) return PREPOSITION;
  if ((tag >= VB && tag <= VBZ) || tag === MD) return VERB;
  return tag >= NN && tag <= NNS ? NOUN : OTHER;
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

function shape(
  reading: Reading,
  { cue, from, to }: AttributionWindow,
  candidate: ScoredCandidate,
  first: Stretch,
  last: Stretch,
): number[] {
  const { content } = candidate;
  const { sentenceAt, sentences } = reading.document;
  const size = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const gaps = last.end - first.start - size;
  return [
    content.length,
    size,
    gaps,
    first.start > cue ? 1 : last.end <= cue ? 2 : 3,
    first.start > cue ? first.start - cue : cue - last.end,
    boundary(reading, first.start - 1, from, to),
    boundary(reading, first.start, from, to),
    boundary(reading, last.end - 1, from, to),
    boundary(reading, last.end, from, to),
    boundary(reading, last.end + 1, from, to),
    boundary(reading, content[0]!.end, from, to),
    sentenceAt[last.end - 1]! - sentenceAt[cue]!,
    sentenceAt[cue]! - sentenceAt[first.start]!,
    sentences[sentenceAt[last.end - 1]! + 1]! - last.end,
    first.start - sentences[sentenceAt[first.start]!]!,
  ];
}

function inside(
  reading: Reading,
  chances: CueChances,
  { from, to, cue }: AttributionWindow,
  { content }: ScoredCandidate,
): number[] {
  const { quotedAt, quoted, roles } = reading.document.marks;
  let quotedTokens = 0;
  let size = 0;
  let cut = 0;
  let rivals = 0;
  let strongest = 0;
  let commas = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      size += 1;
      if (quotedAt[i]! >= 0) quotedTokens += 1;
      else if (chances.any[i]! > RIVAL && i !== cue) rivals += 1;
      if (quotedAt[i]! < 0 && i !== cue) strongest = Math.max(strongest, chances.speech[i]!);
      if (BOUNDARY_WORDS.get(reading.document.lexemes.words[i]!) === COMMA && quotedAt[i]! < 0) commas += 1;
    }
    if (quotedAt[start]! >= 0 && quotedAt[start - 1] === quotedAt[start]) cut += 1;
    if (quotedAt[end - 1]! >= 0 && quotedAt[end] === quotedAt[end - 1]) cut += 1;
  }
  let outside = 0;
  let outsideNear = 0;
  let counted = -1;
  for (let i = from; i < to; i++) {
    const q = quotedAt[i]!;
    if (q < 0 || q === counted) continue;
    counted = q;
    const { start, end } = quoted[q]!;
    if (content.some((c) => c.start < end && start < c.end)) continue;
    outside += end - start;
    if (Math.abs(reading.document.sentenceAt[start]! - reading.document.sentenceAt[cue]!) <= 1) outsideNear += 1;
  }
  const first = content[0]!;
  return [
    quotedTokens / size,
    cut,
    rivals,
    strongest,
    commas,
    outside,
    outsideNear,
    roles[first.start] === OPENS ? 1 : 0,
    roles[content[content.length - 1]!.end - 1] === CLOSES ? 1 : 0,
  ];
}

/** By which relation a token hangs on the content; 0 where it does not. */
function tie({ heads, relations }: Dependencies, token: number, within: (i: number) => boolean): number {
  const head = heads[token] ?? -1;
  return head >= 0 && within(head) ? 1 + relations[token]! : 0;
}

function isCommaAt({ document }: Reading, i: number): boolean {
  return i >= 0 && i < document.lexemes.words.length && BOUNDARY_WORDS.get(document.lexemes.words[i]!) === COMMA;
}

function syntax(
  reading: Reading,
  { cue }: AttributionWindow,
  { content }: ScoredCandidate,
  first: Stretch,
  last: Stretch,
): number[] {
  const { tree } = reading;
  const { heads, relations, tags } = reading.syntax;
  let crossing = 0;
  let top = -1;
  const within = (i: number) => content.some(({ start, end }) => i >= start && i < end);
  let tops = 0;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      const head = heads[i]!;
      if (head >= 0 && within(head)) continue;
      tops += 1;
      if (top < 0 || (head === cue && heads[top] !== cue)) top = i;
      if (head !== cue && head >= 0) crossing += 1;
    }
  const whole = top >= 0 && tree.leftEdge[top] === first.start && tree.rightEdge[top]! + 1 === last.end ? 1 : 0;
  // What stands just outside, commas aside: when it hangs on the content, the bound cuts through a phrase.
  const after = isCommaAt(reading, last.end) ? last.end + 1 : last.end;
  const before = isCommaAt(reading, first.start - 1) ? first.start - 2 : first.start - 1;
  return [
    tops,
    crossing,
    whole,
    top < 0 ? 0 : relations[top]!,
    top < 0 ? 0 : heads[top] === cue ? 1 : 0,
    top >= 0 && heads[cue]! >= 0 && within(heads[cue]!) ? 1 : 0,
    top < 0 ? 0 : tree.rightEdge[top]! + 1 - last.end,
    top < 0 ? 0 : first.start - tree.leftEdge[top]!,
    tags[first.start]!,
    tags[last.end - 1]!,
    tie(reading.syntax, after, within),
    tie(reading.syntax, before, within),
    last.end < heads.length ? tags[last.end]! : 0,
    after < heads.length ? tags[after]! : 0,
  ];
}

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

function sourceFeatures(
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
