import { paragraphStarts } from './paragraphs.ts';
import { sentenceStarts } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokenise.ts';

/** Finds the sentences that spans stand in: from the one where the first begins to the one where the last ends. */
export function createSentenceFinder(text: string): (spans: readonly Span[]) => string {
  const tokens = tokenise(text);
  const starts = sentenceStarts(tokens, paragraphStarts(tokens));
  const offsets = [...starts].map((token) => tokens.starts[token] ?? text.length);
  return (spans) => {
    const [first] = spans;
    const last = spans.at(-1);
    if (first === undefined || last === undefined) return '';
    const from = offsets[lastAtOrBefore(offsets, first.start)] ?? 0;
    const to = offsets[lastAtOrBefore(offsets, Math.max(last.end - 1, first.start)) + 1] ?? text.length;
    return text.slice(from, to);
  };
}

/** Index of the last offset at or before the place, in sorted offsets; -1 when all come after it. */
function lastAtOrBefore(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
