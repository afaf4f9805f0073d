import type { Span } from '../../text/span.ts';
import type { WordRange } from '../mention/owner.ts';
import { type Word, wordIndexAt } from './words.ts';

/** The words of the first span, as word indices; others only add to it. Undefined if there is none. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): WordRange | undefined {
  const [span] = spans;
  if (!span) return undefined;
  const start = wordIndexAt(words, span.start);
  const last = wordIndexAt(words, span.end - 1);
  // "Minister [Anna Lind] | said": a bracket at its end may be missing from the words.
  const isBeyond =
    (words[last]?.start ?? 0) > span.end || (words[last]?.start === span.end && words[last].kind === 'mark');
  const end = isBeyond ? last : last + 1;
  return end > start && (words[start]?.start ?? span.end) < span.end ? { start, end } : undefined;
}
