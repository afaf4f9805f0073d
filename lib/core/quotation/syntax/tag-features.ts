import { feature } from '../learned/hashing.ts';
import type { Lexemes } from '../lexemes.ts';

export const TAG_FEATURES = 24;

/** Outside the sentence. */
const EDGE = 7;

/**
 * Writes the features of token `i` of the sentence `from`–`to` (token indices) into `out`, and returns their number.
 * `tags` must hold the tags of the tokens before `i`.
 */
export function tagFeatures(
  lexemes: Lexemes,
  tags: Uint8Array,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { words, suffixes2, suffixes3, prefixes, shapes } = lexemes;
  const word = words[i]!;
  const shape = shapes[i]!;
  const before = i > from ? words[i - 1]! : EDGE;
  const before2 = i > from + 1 ? words[i - 2]! : EDGE;
  const after = i + 1 < to ? words[i + 1]! : EDGE;
  const after2 = i + 2 < to ? words[i + 2]! : EDGE;
  const tag1 = i > from ? tags[i - 1]! : 60;
  const tag2 = i > from + 1 ? tags[i - 2]! : 60;
  const afterSuffix = i + 1 < to ? suffixes3[i + 1]! : EDGE;
  const first = i === from ? 1 : 0;
  let n = 0;
  out[n++] = feature(1, word);
  out[n++] = feature(2, suffixes3[i]!);
  out[n++] = feature(3, suffixes2[i]!);
  out[n++] = feature(4, prefixes[i]!, suffixes2[i]!);
  out[n++] = feature(5, shape, first);
  out[n++] = feature(6, shape, suffixes3[i]!, first);
  out[n++] = feature(7, before);
  out[n++] = feature(8, after);
  out[n++] = feature(9, before2);
  out[n++] = feature(10, after2);
  out[n++] = feature(11, tag1);
  out[n++] = feature(12, tag1, tag2);
  out[n++] = feature(13, tag1, word);
  out[n++] = feature(14, tag1, suffixes3[i]!);
  out[n++] = feature(15, tag1, after);
  out[n++] = feature(16, before, word);
  out[n++] = feature(17, word, after);
  out[n++] = feature(18, i > from ? suffixes3[i - 1]! : EDGE);
  out[n++] = feature(19, afterSuffix);
  out[n++] = feature(20, shape, i + 1 < to ? shapes[i + 1]! : EDGE, i > from ? shapes[i - 1]! : EDGE);
  out[n++] = feature(21, tag1, tag2, word);
  out[n++] = feature(22, tag1, afterSuffix, suffixes2[i]!);
  out[n++] = feature(23, tag1, shape, tag2);
  return n;
}
