import { lastClauseStart } from '../candidates/candidate-boundaries.ts';
import type { FeatureList } from '../learned/feature-list.ts';
import { AFTER_CUE, type CandidateView } from './candidate-view.ts';

/** Words that are read of the clause that ends the content, and of the one that follows it. */
const WORDS_WITHIN = 8;
const WORDS_AFTER = 6;

/** How the content begins: its first words, what stands before them, and the cue. */
export function addStartFeatures(view: CandidateView, features: FeatureList): void {
  const { first, side, cue } = view;
  const { start } = first;
  const cueStem = view.stem(cue);
  const gap = side === AFTER_CUE ? Math.min(4, start - cue) : 9;
  features.add(621, view.word(start - 1), view.word(start), side);
  features.add(622, view.word(start), cueStem, side);
  features.add(623, view.word(start - 1), cueStem, side);
  features.add(624, view.tag(start - 1) | (view.tag(start) << 6) | (view.tag(start + 1) << 12), side);
  features.add(625, view.word(start), view.word(start + 1), side);
  features.add(626, view.tag(start), cueStem, gap);
  features.add(627, view.word(start - 1), gap, view.tag(start));
}

/**
 * How the content ends: its last clause (from the last comma), and the one that follows, which might belong to it or be the
 * article's own.
 */
export function addEndFeatures(view: CandidateView, features: FeatureList): void {
  const { last, side, cue, reading, window } = view;
  const { end } = last;
  const { sentences, sentenceAt } = reading.document;
  const cueStem = view.stem(cue);
  const commaAfter = view.isComma(end) ? 1 : 0;
  const after = end + commaAfter;
  const sentenceEnd = Math.min(window.to, sentences[sentenceAt[end - 1]! + 1]!);
  const rest = view.clause(after, sentenceEnd);
  const restTie = rest.tie | (commaAfter << 3);
  features.add(601, view.word(end - 1), view.word(end));
  features.add(602, view.word(end), view.word(end + 1), side);
  features.add(603, view.word(after), commaAfter, side);
  features.add(604, view.word(after), commaAfter, cueStem);
  features.add(605, view.tag(after) | (view.tag(after + 1) << 6), commaAfter, view.tag(end - 1));
  features.add(606, view.tag(end - 1) | (view.tag(end) << 6), side);
  features.add(607, view.word(after), view.word(after + 1), commaAfter);
  features.add(608, rest.relation, restTie, side);
  features.add(609, rest.relation, restTie, view.word(after));
  features.add(610, rest.relation | (rest.tie << 6), view.tag(rest.top), view.word(after));
  features.add(611, view.stem(rest.top), rest.tie, commaAfter);
  features.add(612, rest.relation | (rest.tie << 6), cueStem);
  features.add(613, Math.min(12, sentenceEnd - end), view.tag(after), rest.tie);

  const start = lastClauseStart(reading, last);
  const hasComma = start > last.start ? 1 : 0;
  const tail = view.clause(start, end);
  const hanging = hasComma | (tail.relation << 1) | (tail.tie << 7);
  const commas = hasComma | (commaAfter << 1);
  features.add(614, hasComma, view.word(start), side);
  features.add(615, hasComma, view.word(start), view.word(start + 1));
  features.add(616, hanging, view.word(start));
  features.add(617, hanging, view.tag(start) | (view.tag(start + 1) << 6));
  features.add(618, hasComma, view.stem(tail.top), tail.tie);
  features.add(619, hanging, cueStem);
  features.add(620, hasComma, view.word(start), cueStem);
  for (let i = start; i < Math.min(end, start + WORDS_WITHIN); i++) features.add(660, view.word(i), hasComma, tail.tie);
  for (let i = after; i < Math.min(sentenceEnd, after + WORDS_AFTER); i++)
    features.add(661, view.word(i), commaAfter, rest.tie);
  features.add(662, view.word(start), view.word(after), commas);
  features.add(663, view.tag(start) | (view.tag(after) << 6), tail.relation | (rest.relation << 6), commas);
}
