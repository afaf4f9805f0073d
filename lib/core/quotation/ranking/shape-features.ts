import type { FeatureList } from '../learned/feature-list.ts';
import { feature } from '../learned/hashing.ts';
import type { CandidateView } from './candidate-view.ts';

/** How far up the tree the way from the content to the cue is followed. */
const CLIMB = 3;

/** What the content is as a whole: its place in the grammar, how much of it is quoted, its size, its stretches, its place in the text. */
export function addShapeFeatures(view: CandidateView, features: FeatureList): void {
  const { reading, content, first, last, side, cue } = view;
  const { tree, syntax, document } = reading;
  const { sentences, sentenceAt, paragraphs, paragraphAt } = document;
  const cueStem = view.stem(cue);
  const top = topOf(view);
  const relation = top < 0 ? 40 : syntax.relations[top]!;
  const tie = view.tie(top);
  const edges =
    top < 0 ? 0 : (tree.leftEdge[top] === first.start ? 1 : 0) | (tree.rightEdge[top]! + 1 === last.end ? 2 : 0);
  features.add(628, relation, tie, cueStem);
  features.add(629, relation | (tie << 6), view.tag(top), cueStem);
  features.add(630, view.stem(top), relation, side);
  features.add(631, relation | (tie << 6), side, view.tag(cue));
  features.add(632, edges, relation, view.tag(top));
  addPathFeatures(view, top, features);

  const { size, quoting } = measure(view);
  const stretches = Math.min(3, content.length);
  features.add(633, quoting, side | (stretches << 2), cueStem);
  features.add(634, size, side, cueStem);
  features.add(635, size, side, quoting | (stretches << 2));
  features.add(
    636,
    sentenceAt[last.end - 1]! - sentenceAt[cue]! + 8,
    sentenceAt[cue]! - sentenceAt[first.start]!,
    quoting | (side << 2),
  );
  for (let k = 1; k < stretches; k++) {
    const from = content[k - 1]!.end;
    const to = content[k]!.start;
    const gap = Math.min(8, to - from);
    features.add(637, view.word(from), view.word(to - 1), gap);
    features.add(638, view.tag(from - 1) | (view.tag(to) << 6), from <= cue && cue < to ? 1 : 0, gap);
  }

  const paragraph = paragraphAt[cue]!;
  const begins =
    first.start === paragraphs[paragraph] ? 2 : first.start === sentences[sentenceAt[first.start]!] ? 1 : 0;
  const ends =
    last.end >= paragraphs[paragraph + 1]! - 1 ? 2 : last.end >= sentences[sentenceAt[last.end - 1]! + 1]! - 1 ? 1 : 0;
  const bounds = begins | (ends << 2);
  const layout = side | (quoting << 2);
  features.add(690, bounds, layout, stretches);
  features.add(691, bounds, cueStem, side);
  features.add(692, bounds, view.tag(first.start), view.tag(last.end - 1));
  features.add(693, view.word(cue - 1), view.word(cue + 1), layout);
  const sourceSide = view.source === undefined ? 0 : view.source.start > cue ? 1 : 2;
  features.add(694, view.tag(cue - 1) | (view.tag(cue + 1) << 6), layout, sourceSide);
}

/** The content's topmost token, one that hangs on the cue before others; -1 for none. */
function topOf(view: CandidateView): number {
  const { heads } = view.reading.syntax;
  let top = -1;
  for (const { start, end } of view.content)
    for (let i = start; i < end; i++) {
      const isInner = heads[i]! >= 0 && view.isContent(heads[i]!);
      if (!isInner && (top < 0 || (heads[i] === view.cue && heads[top] !== view.cue))) top = i;
    }
  return top;
}

function addPathFeatures(view: CandidateView, top: number, features: FeatureList): void {
  const { heads, relations } = view.reading.syntax;
  let at = top < 0 ? -1 : heads[top]!;
  let path = top < 0 ? 40 : relations[top]!;
  for (let level = 0; level < CLIMB && at >= 0 && at !== view.cue; level++) {
    path = feature(695, path, relations[at]!, view.tag(at));
    at = heads[at]!;
  }
  const arrives = at === view.cue ? 1 : 0;
  features.add(696, path, arrives, view.side);
  features.add(697, path, arrives, view.stem(view.cue));
}

/** Its size in steps, and whether none (0), some (1) or all of it (2) stands within quotation marks. */
function measure(view: CandidateView): { size: number; quoting: number } {
  let tokens = 0;
  let quoted = 0;
  for (const { start, end } of view.content)
    for (let i = start; i < end; i++) {
      tokens += 1;
      if (view.isQuoted(i)) quoted += 1;
    }
  const size = tokens < 4 ? tokens : tokens < 8 ? 4 : tokens < 15 ? 5 : tokens < 30 ? 6 : 7;
  return { size, quoting: quoted === 0 ? 0 : quoted === tokens ? 2 : 1 };
}
