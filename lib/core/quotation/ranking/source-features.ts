import { boundary } from '../candidates/candidate-boundaries.ts';
import type { FeatureList } from '../learned/feature-list.ts';
import { tagNumber } from '../syntax/tags.ts';
import { BEFORE_CUE, type CandidateView } from './candidate-view.ts';

const FIRST_NOUN = tagNumber('NN');
const LAST_NOUN = tagNumber('NNS');

/** Who speaks: the head of the source, its place, and what stands about it. */
export function addSourceFeatures(view: CandidateView, features: FeatureList): void {
  const { source, cue, side, first, last, reading, window } = view;
  const { heads, relations } = reading.syntax;
  const { sentences, sentenceAt } = reading.document;
  const cueStem = view.stem(cue);
  if (source === undefined) {
    features.add(640, cueStem, side, view.tag(cue));
    return;
  }
  const { start, end } = source;
  let head = start;
  for (let i = start; i < end; i++) if (heads[i]! < start || heads[i]! >= end) head = i;
  const isBefore = start > cue ? 0 : 1;
  const gap = Math.min(8, end <= cue ? cue - end : start - cue);
  const relation = relations[head]!;
  const tie = view.tie(head);
  features.add(641, view.word(head), isBefore);
  features.add(642, view.word(head), cueStem);
  features.add(643, view.tag(head), relation, isBefore | (tie << 1));
  features.add(644, relation | (tie << 6), cueStem, isBefore);
  features.add(645, view.word(start - 1), view.word(start), isBefore);
  features.add(646, view.word(end - 1), view.word(end), isBefore);
  const outer = view.tag(start - 1) | (view.tag(start) << 6);
  features.add(647, outer, view.tag(end - 1) | (view.tag(end) << 6), isBefore);
  features.add(648, gap, isBefore, view.tag(cue));
  features.add(649, gap, isBefore | (side << 1), view.tag(head));
  features.add(650, isBefore | (side << 1), cueStem);
  features.add(651, view.word(start), view.tag(head), Math.min(5, end - start));
  const { from, to } = window;
  features.add(652, boundary(reading, end, from, to), boundary(reading, start - 1, from, to), view.tag(head));
  features.add(653, view.word(start - 1), view.tag(head), isBefore);
  const order = end <= first.start ? 1 : start >= last.end ? 2 : 3;
  features.add(698, order, side, 1 - isBefore);
  let nouns = 0;
  for (let i = end; i < cue; i++) if (view.tag(i) >= FIRST_NOUN && view.tag(i) <= LAST_NOUN) nouns += 1;
  features.add(699, Math.min(3, nouns), view.tag(start), side);
  if (sentenceAt[start] !== sentenceAt[cue]) features.add(656, view.tag(start), side, view.isQuoted(start) ? 1 : 0);
  const opens = sentences[sentenceAt[start]!] === start ? 1 : 0;
  features.add(657, opens, view.word(start), side | (isBefore === 0 ? BEFORE_CUE << 2 : 0));
}
