import type { Document } from '../document.ts';

/** The word of a token, or its beginning where it is long; none outside the text. */
export function wordAt({ tokens: { text, starts, ends, count } }: Document, i: number): string {
  return i >= 0 && i < count ? text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24)) : '';
}
