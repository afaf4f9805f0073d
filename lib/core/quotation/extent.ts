import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/** From the first to the last of a quotation's words, whether its source's, its cue's or what was said. */
export function extentOf({ source, cue, content }: Quotation): Span {
  const spans = [...source, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
