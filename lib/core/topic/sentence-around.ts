import type { Span } from '../text/span.ts';

/** Sentences are followed no further than this from the quotation, in code units. */
const reach = 300;

/** The sentence that holds a quotation's first fragment: from the full stop or line before it to the one after. */
export function sentenceAround(text: string, content: readonly Span[]): string {
  const first = content[0];
  if (!first) return '';
  const before = text.slice(Math.max(0, first.start - reach), first.start);
  const after = text.slice(first.end, first.end + reach);
  const opening = before.search(/(?:(?<=[.!?][”"’»]?)\s|\n)(?![\s\S]*(?:(?<=[.!?][”"’»]?)\s|\n))/);
  const closing = after.search(/[.!?\n]/);
  return (
    before.slice(opening + 1) + text.slice(first.start, first.end) + (closing < 0 ? after : after.slice(0, closing))
  );
}
