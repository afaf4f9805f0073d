import type { CueChances } from '../cues/cue-classifier.ts';
import { feature } from '../learned/hashing.ts';
import { NOT_A_MARK } from '../quote-marks.ts';
import type { Reading } from '../reading.ts';
import type { AttributionWindow } from './attribution-window.ts';
import { RIVAL } from './attribution-window.ts';

export const ATTRIBUTION_FEATURES = 56;

const EDGE = 7;

/** Writes the features of a token of the window as a part of the cue's attribution; returns their number. */
export function attributionFeatures(
  reading: Reading,
  chances: CueChances,
  window: AttributionWindow,
  i: number,
  out: Int32Array,
  first = 0,
): number {
  const { document, syntax } = reading;
  const { words, stems, shapes } = document.lexemes;
  const { tags, relations } = syntax;
  const { roles, quotedAt, quoted } = document.marks;
  const { cue, from, to, paths, layout } = window;
  const at = i - from;
  const side = i < cue ? 0 : 1;
  const gap = side === 0 ? cue - i : i - cue;
  const distance = bucket(gap);
  const sentence = window.sentences[at]! + 3;
  const inQuote = quotedAt[i]!;
  const stretch = inQuote >= 0 ? quoted[inQuote]! : undefined;
  const size = stretch ? stretch.end - stretch.start : 0;
  const quote = inQuote < 0 ? 0 : size <= 5 ? 1 : 2;
  const role = roles[i]!;
  const roleBefore = i > from ? roles[i - 1]! : NOT_A_MARK;
  const roleAfter = i + 1 < to ? roles[i + 1]! : NOT_A_MARK;
  const quoteEdge = role | (roleBefore << 2) | (roleAfter << 4);
  const place = side | (sentence << 1) | (quote << 4);
  const between = window.commas[at]! | (window.quotes[at]! << 2) | (window.rivals[at]! << 4);
  const path = paths[at]!;
  const pathBefore = i > from ? paths[at - 1]! : EDGE;
  const pathAfter = i + 1 < to ? paths[at + 1]! : EDGE;
  const edges = (path === pathBefore ? 0 : 1) | (path === pathAfter ? 0 : 2);
  const word = words[i]!;
  const before = i > from ? words[i - 1]! : EDGE;
  const after = i + 1 < to ? words[i + 1]! : EDGE;
  const after2 = i + 2 < to ? words[i + 2]! : EDGE;
  const tag = tags[i]!;
  const tagBefore = i > from ? tags[i - 1]! : 60;
  const tagAfter = i + 1 < to ? tags[i + 1]! : 60;
  const cueStem = stems[cue]!;
  const cueTag = tags[cue]!;
  const cueRelation = relations[cue]!;
  const starts = document.sentences[document.sentenceAt[i]!]!;
  const ends = document.sentences[document.sentenceAt[i]! + 1]!;
  const position = Math.min(2, i - starts) | (Math.min(2, ends - 1 - i) << 2);
  const rival = chances.any[i]! > RIVAL ? 1 : 0;
  let n = first;
  out[n++] = feature(301, side, distance);
  out[n++] = feature(302, place, distance);
  out[n++] = feature(303, word, side);
  out[n++] = feature(304, tag | (tagAfter << 6), side);
  out[n++] = feature(305, tagBefore | (tag << 6), side);
  out[n++] = feature(306, before, side);
  out[n++] = feature(307, after, side);
  out[n++] = feature(308, path, side);
  out[n++] = feature(309, path, edges, side);
  out[n++] = feature(310, path, tag);
  out[n++] = feature(311, path, cueStem);
  out[n++] = feature(312, place, quoteEdge);
  out[n++] = feature(313, place, between);
  out[n++] = feature(314, gap < 8 ? gap : 8, cueTag | (tag << 6), side);
  out[n++] = feature(315, gap < 8 ? gap : 8, cueStem, side);
  out[n++] = feature(316, word, after);
  out[n++] = feature(317, before, word);
  out[n++] = feature(318, shapes[i]!, path, side);
  out[n++] = feature(319, between, tag, side);
  out[n++] = feature(320, between, path);
  out[n++] = feature(321, between, place, position);
  out[n++] = feature(322, rival, place, between);
  out[n++] = feature(323, position, place);
  out[n++] = feature(324, layout, place);
  out[n++] = feature(325, layout, path);
  out[n++] = feature(326, path, word);
  out[n++] = feature(327, cueRelation, place, layout);
  out[n++] = feature(328, cueRelation, path);
  out[n++] = feature(329, pathBefore, path, pathAfter);
  out[n++] = feature(330, tag, relations[i]!, side);
  out[n++] = feature(331, path, relations[i]!, edges);
  out[n++] = feature(332, cueStem, word, side);
  out[n++] = feature(333, cueStem, place, layout);
  out[n++] = feature(334, cueStem, tag | (tagBefore << 6), side);
  out[n++] = feature(335, quoteEdge, tag, side);
  out[n++] = feature(336, quoteEdge, word, after);
  out[n++] = feature(337, layout, place, quoteEdge | (window.quotes[at]! << 6));
  out[n++] = feature(338, place, tagBefore | (tag << 6) | (tagAfter << 12));
  out[n++] = feature(339, word, tagAfter, side);
  out[n++] = feature(340, tag, after, side);
  out[n++] = feature(341, path, after);
  out[n++] = feature(342, path, before);
  out[n++] = feature(343, after, after2, side);
  out[n++] = feature(344, path, edges, tag | (tagAfter << 6));
  out[n++] = feature(345, pathAfter, path, after);
  out[n++] = feature(346, window.rivals[at]!, path, edges);
  out[n++] = feature(347, position, path, quoteEdge);
  out[n++] = feature(348, chances.speech[cue]! > 0.5 ? 1 : 0, place, between);
  out[n++] = feature(349, cueStem, path, edges);
  out[n++] = feature(350, cueStem, gap < 4 ? gap : 4, word);
  return n - first;
}

function bucket(gap: number): number {
  if (gap < 6) return gap;
  if (gap < 10) return 6;
  if (gap < 15) return 7;
  if (gap < 25) return 8;
  return gap < 50 ? 9 : 10;
}
