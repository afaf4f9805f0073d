import type { AttributionWindow } from '../attribution/attribution-window.ts';
import type { CueChances } from '../cues/cue-classifier.ts';
import type { FeatureList } from '../learned/feature-list.ts';
import type { Quoted } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import type { CandidateView } from './candidate-view.ts';

/** What else in the window might lay claim to words: the same for all candidates of a cue. */
export interface Neighbours {
  /** Other likely cues, ascending. */
  readonly cues: readonly Cue[];
  readonly quoted: readonly Quoted[];
}

interface Cue {
  /** Token index. */
  readonly at: number;
  /** 0 to 2. */
  readonly strength: number;
}

/** A token less likely to be a cue is none of the neighbours. */
const LEAST_CHANCE = 0.3;
const REACH_BEFORE = 40;
const REACH_AFTER = 60;
const MOST_CUES = 10;
const MOST_QUOTED = 12;

export function neighboursOf(
  { document }: Reading,
  { any, speech }: CueChances,
  window: AttributionWindow,
): Neighbours {
  const { from, to, cue } = window;
  const cues: Cue[] = [];
  for (let i = Math.max(from, cue - REACH_BEFORE); i < Math.min(to, cue + REACH_AFTER); i++)
    if (i !== cue && any[i]! >= LEAST_CHANCE && cues.length < MOST_CUES)
      cues.push({ at: i, strength: speech[i]! > 0.7 ? 2 : any[i]! > 0.6 ? 1 : 0 });
  const quoted: Quoted[] = [];
  const { quotedAt } = document.marks;
  for (let i = from; i < to && quoted.length < MOST_QUOTED; i++) {
    const stretch = quotedAt[i]! < 0 ? undefined : document.marks.quoted[quotedAt[i]!];
    if (stretch && stretch !== quoted[quoted.length - 1]) quoted.push(stretch);
  }
  return { cues, quoted };
}

/** Which other cues the content takes in and leaves out, and which quoted stretches. */
export function addNeighbourFeatures(view: CandidateView, { cues, quoted }: Neighbours, features: FeatureList): void {
  const { first, last, side, cue, content, reading } = view;
  const { heads, relations } = reading.syntax;
  const { sentenceAt } = reading.document;
  const cueStem = view.stem(cue);
  for (const { at, strength } of cues) {
    const isQuoted = view.isQuoted(at) ? 1 : 0;
    const place = view.isContent(at) ? 1 : at < first.start ? 2 : at >= last.end ? 3 : 4;
    const isBefore = at < cue ? 1 : 0;
    const where = place | (isQuoted << 3);
    features.add(670, place, isQuoted | (strength << 1), isBefore);
    features.add(671, where, view.stem(at), isBefore);
    features.add(672, where | (side << 4), relations[at]!, heads[at] === cue ? 1 : heads[cue] === at ? 2 : 0);
  }
  for (const { start, end } of quoted) {
    let taken = 0;
    for (const stretch of content) taken += Math.max(0, Math.min(stretch.end, end) - Math.max(stretch.start, start));
    const cover = taken === 0 ? 0 : taken >= end - start - 1 ? 2 : 1;
    const sentencesOff = Math.max(-3, Math.min(3, sentenceAt[start]! - sentenceAt[cue]!)) + 3;
    const place = sentencesOff | ((end - start > 6 ? 1 : 0) << 3);
    const distance = start >= cue ? Math.min(4, start - cue) : Math.min(4, cue - end) + 5;
    features.add(680, cover, place, distance);
    features.add(681, cover, place | (side << 4), cueStem);
    features.add(682, cover, view.word(start - 1), view.word(end));
    features.add(683, cover, view.tag(start - 1) | (view.tag(end) << 6), sentencesOff | (side << 3));
  }
}
