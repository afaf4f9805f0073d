import { feature } from '../learned/hashing.ts';
import { NONE, type ParserState } from './transitions.ts';

export const PARSE_FEATURES = 48;

const NO_WORD = 7;
const NO_TAG = 60;

/**
 * Writes the features of a parser's state into `out`, and returns their number (after Zhang and Nivre 2011): the words
 * and tags on top of the stack and next in the sentence, their children, heads, distance and valency.
 *
 * @param words and `tags` of the whole text; the sentence begins at token `base`
 */
export function parseFeatures(
  state: ParserState,
  words: Int32Array,
  tags: Uint8Array,
  base: number,
  out: Int32Array,
): number {
  const { heads, relations, leftmost, rightmost, leftCount, rightCount, length } = state;
  const s0 = state.top;
  const n0 = state.next;
  const n1 = n0 + 1 < length ? n0 + 1 : NONE;
  const n2 = n0 + 2 < length ? n0 + 2 : NONE;
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : NONE;
  const s0h = s0 === NONE ? NONE : heads[s0]!;
  const s0l = s0 === NONE ? NONE : leftmost[s0]!;
  const s0r = s0 === NONE ? NONE : rightmost[s0]!;
  const n0l = leftmost[n0]!;
  const s0w = s0 === NONE ? NO_WORD : words[base + s0]!;
  const s0t = s0 === NONE ? NO_TAG : tags[base + s0]!;
  const n0w = words[base + n0]!;
  const n0t = tags[base + n0]!;
  const n1w = n1 === NONE ? NO_WORD : words[base + n1]!;
  const n1t = n1 === NONE ? NO_TAG : tags[base + n1]!;
  const n2t = n2 === NONE ? NO_TAG : tags[base + n2]!;
  const s1t = s1 === NONE ? NO_TAG : tags[base + s1]!;
  const s0ht = s0h === NONE ? NO_TAG : tags[base + s0h]!;
  const s0lt = s0l === NONE ? NO_TAG : tags[base + s0l]!;
  const s0rt = s0r === NONE ? NO_TAG : tags[base + s0r]!;
  const n0lt = n0l === NONE ? NO_TAG : tags[base + n0l]!;
  const s0rel = s0 === NONE ? 0 : relations[s0]!;
  const s0lrel = s0l === NONE ? 0 : relations[s0l]!;
  const s0rrel = s0r === NONE ? 0 : relations[s0r]!;
  const n0lrel = n0l === NONE ? 0 : relations[n0l]!;
  const gap = s0 === NONE ? 0 : n0 - s0;
  const distance = gap > 10 ? 7 : gap > 5 ? 6 : gap;
  const s0lv = s0 === NONE ? 0 : Math.min(3, leftCount[s0]!);
  const s0rv = s0 === NONE ? 0 : Math.min(4, rightCount[s0]!);
  const n0lv = Math.min(3, leftCount[n0]!);
  const hasHead = s0h === NONE ? 0 : 1;
  const pair = s0t | (n0t << 6);
  const headed = s0t | (hasHead << 6) | (s0rel << 7);
  let n = 0;
  out[n++] = feature(101, s0w, s0t);
  out[n++] = feature(102, s0w, hasHead);
  out[n++] = feature(103, headed);
  out[n++] = feature(104, n0w, n0t);
  out[n++] = feature(105, n0w);
  out[n++] = feature(106, n0t | (n1t << 6));
  out[n++] = feature(107, n1w, n1t);
  out[n++] = feature(108, n1t | (n2t << 6), s0t);
  out[n++] = feature(109, s0w, n0w, pair);
  out[n++] = feature(110, s0w, pair);
  out[n++] = feature(111, n0w, pair);
  out[n++] = feature(112, s0w, n0w);
  out[n++] = feature(113, pair | (hasHead << 12));
  out[n++] = feature(114, pair | (n1t << 12), hasHead);
  out[n++] = feature(115, pair | (n1t << 12) | (n2t << 18));
  out[n++] = feature(116, pair | (s0ht << 12));
  out[n++] = feature(117, pair | (s0lt << 12));
  out[n++] = feature(118, pair | (s0rt << 12));
  out[n++] = feature(119, pair | (n0lt << 12));
  out[n++] = feature(120, pair | (s1t << 12), hasHead);
  out[n++] = feature(121, s0w, distance);
  out[n++] = feature(122, n0w, distance);
  out[n++] = feature(123, pair, distance);
  out[n++] = feature(124, s0w, s0rv, s0lv);
  out[n++] = feature(125, s0t, s0rv, s0lv);
  out[n++] = feature(126, n0w, n0lv);
  out[n++] = feature(127, n0t | (s0t << 6), n0lv);
  out[n++] = feature(128, s0h === NONE ? NO_WORD : words[base + s0h]!, s0rel);
  out[n++] = feature(129, s0ht | (s0rel << 6), s0t);
  out[n++] = feature(130, s0l === NONE ? NO_WORD : words[base + s0l]!, s0lrel);
  out[n++] = feature(131, s0r === NONE ? NO_WORD : words[base + s0r]!, s0rrel);
  out[n++] = feature(132, pair, s0rrel, s0lrel);
  out[n++] = feature(133, n0l === NONE ? NO_WORD : words[base + n0l]!, n0lrel);
  out[n++] = feature(134, pair, n0lrel);
  out[n++] = feature(135, s0t, n0w, n1t);
  out[n++] = feature(136, s0w, n0t | (n1t << 6));
  out[n++] = feature(137, s0t | (s0rrel << 6) | (s0lrel << 12), n0w);
  out[n++] = feature(138, s0w, n0t, s0rrel);
  out[n++] = feature(139, s1 === NONE ? NO_WORD : words[base + s1]!, pair);
  out[n++] = feature(140, headed, n0w);
  out[n++] = feature(141, headed, n0t, n1t);
  out[n++] = feature(142, pair | (distance << 12), s0rv, n0lv);
  out[n++] = feature(143, s0ht | (s0rel << 6), n0w, s0t);
  out[n++] = feature(144, n0w, n1w);
  return n;
}
