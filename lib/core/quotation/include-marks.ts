import type { Stretch } from './candidate.ts';
import type { Document } from './document.ts';
import { hashText } from './learned/hashing.ts';
import { CLOSES, OPENS } from './quote-marks.ts';

const INNER_PUNCTUATION = new Set(['.', ',', '?', '!', '...', '…'].map(hashText));

/** Widens a stretch of content over the quotation marks that enclose it, and the punctuation before the closing one. */
export function includeMarks(
  { marks: { roles, quotedAt }, lexemes: { words } }: Document,
  { start, end }: Stretch,
): Stretch {
  const opensBefore = start > 0 && roles[start - 1] === OPENS && quotedAt[start - 1] === quotedAt[start];
  const quoted = quotedAt[end - 1]!;
  let last = end;
  if (quoted >= 0 && roles[end - 1] !== CLOSES) {
    while (last < words.length && quotedAt[last] === quoted && INNER_PUNCTUATION.has(words[last]!)) last += 1;
    last = last < words.length && quotedAt[last] === quoted && roles[last] === CLOSES ? last + 1 : end;
  }
  return { start: opensBefore ? start - 1 : start, end: last };
}
