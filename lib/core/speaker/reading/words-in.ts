import type { Span } from '../../text/span.ts';
import type { WordRange } from '../mention/owner.ts';
import { type Word, wordIndexAt } from './words.ts';

/** The words of the first span: where a source has more, the others add to it. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): WordRange | undefined {
  const [span] = spans;
  if (!span) return undefined;
  const start = wordIndexAt(words, span.start);
  const end = wordIndexAt(words, span.end - 1) + 1;
  return end > start && (words[start]?.start ?? span.end) < span.end ? { start, end } : undefined;
}
