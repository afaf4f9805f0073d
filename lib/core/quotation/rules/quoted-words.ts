import type { Document } from '../document.ts';
import type { Quoted } from '../quote-marks.ts';
import { wordAt } from './word-at.ts';

/** Shorter quoted stretches, marks and all, are words held at arm’s length. */
const LEAST_TOKENS = 4;

/** Whether a quoted stretch is of somebody's words: in “Gates of Velm”, a title, only small words have no capital. */
export function isOfWords(document: Document, { start, end }: Quoted): boolean {
  if (end - start < LEAST_TOKENS) return false;
  for (let i = start + 1; i < end - 1; i++) if (LOWER.test(wordAt(document, i))) return true;
  return false;
}

const LOWER = /^(?!(?:a|an|and|for|in|of|on|the|to|with)$)\p{Ll}/u;
