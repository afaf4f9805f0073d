import type { Stretch } from './candidates/candidate.ts';
import type { Document } from './document.ts';
import { hashText } from './learned/hashing.ts';
import { CLOSES, OPENS } from './quote-marks.ts';

const INNER_PUNCTUATION = new Set(['.', ',', '?', '!', '...', '…'].map(hashText));
/** Outside quotation marks these belong to the article: before content, and after it. */
const LEADING = new Set(['.', ',', ';', ':', '?', '!'].map(hashText));
const TRAILING = new Set(['.', ',', ';', ':'].map(hashText));

/** Takes the article's own punctuation off both ends of a stretch; never all of it. */
export function trimPunctuation(
  { marks: { quotedAt }, lexemes: { words } }: Document,
  { start, end }: Stretch,
): Stretch {
  let first = start;
  while (first < end - 1 && quotedAt[first]! < 0 && LEADING.has(words[first]!)) first += 1;
  let last = end;
  while (last > first + 1 && quotedAt[last - 1]! < 0 && TRAILING.has(words[last - 1]!)) last -= 1;
  return { start: first, end: last };
}

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
    // A quotation over several paragraphs has no closing mark before its last.
    const runsOut = quotedAt[last] !== quoted;
    if (!runsOut) last = roles[last] === CLOSES ? last + 1 : end;
  }
  return { start: opensBefore ? start - 1 : start, end: last };
}
