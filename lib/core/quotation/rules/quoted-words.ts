import type { Document } from '../document.ts';
import type { Quoted } from '../quote-marks.ts';
import { wordAt } from './word-at.ts';

/** In tokens, with the marks: shorter quoted stretches are words that the article distances itself from. */
const LEAST_TOKENS = 4;

/** Whether it is somebody's words, not a title such as “Gates of Velm”, where only small words lack a capital. */
export function isOfWords(document: Document, { start, end }: Quoted): boolean {
  if (end - start < LEAST_TOKENS) return false;
  for (let i = start + 1; i < end - 1; i++) if (LOWER.test(wordAt(document, i))) return true;
  return false;
}

const LOWER = /^(?!(?:a|an|and|for|in|of|on|the|to|with)$)\p{Ll}/u;
