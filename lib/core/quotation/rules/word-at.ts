import type { Document } from '../document.ts';

/** The first 24 code units of a token; empty outside the text. */
export function wordAt({ tokens: { text, starts, ends, count } }: Document, i: number): string {
  return i >= 0 && i < count ? text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24)) : '';
}
