import { type AttributionWindow, RIVAL } from '../attribution/attribution-window.ts';
import type { Stretch } from '../candidates/candidate.ts';
import { boundary, isCommaAt } from '../candidates/candidate-boundaries.ts';
import type { ScoredCandidate } from '../candidates/candidates.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import { CLOSES, OPENS } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import type { Dependencies } from '../syntax/parser.ts';

/** What a candidate's content looks like: its bounds, what it holds and leaves out, and how it sits in the grammar. */
export function contentFeatures(
  reading: Reading,
  chances: CueChances,
  window: AttributionWindow,
  candidate: ScoredCandidate,
): number[] {
  const first = candidate.content[0]!;
  const last = candidate.content[candidate.content.length - 1]!;
  return [
    ...shape(reading, window, candidate, first, last),
    ...inside(reading, chances, window, candidate),
    ...syntax(reading, window, candidate, first, last),
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
      if (quotedAt[i]! < 0 && isCommaAt(reading, i)) commas += 1;
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
