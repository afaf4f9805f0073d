import type { Document } from '../document.ts';
import type { Quoted } from '../quote-marks.ts';
import type { Found, LayoutRule } from './layout-rule.ts';

/** A quoted stretch shorter than this (in tokens) is a word that the article holds at arm's length, not speech. */
const LEAST_TOKENS = 5;
const CONFIDENCE = 0.7;

export const FLOATING_QUOTATIONS: LayoutRule = {
  name: 'floating quotations',
  reason:
    'a quoted paragraph without a cue of its own goes on with the speaker before it (95 of 125 such paragraphs in PolNeAR)',
  apply: (found, { reading: { document } }) => {
    const { quoted } = document.marks;
    const { paragraphAt } = document;
    const claimed = new Uint8Array(document.tokens.count);
    for (const { content } of found) for (const { start, end } of content) claimed.fill(1, start, end);
    const results = [...found].sort((a, b) => lastEnd(a) - lastEnd(b));
    const made: Found[] = [];
    let next = 0;
    let before = -1;
    for (const stretch of quoted) {
      while (next < results.length && Math.max(lastEnd(results[next]!), results[next]!.head) <= stretch.start)
        before = next++;
      const speaker = before >= 0 ? results[before]! : undefined;
      if (!speaker || !fillsParagraph(document, stretch) || claimed[stretch.start] === 1) continue;
      const paragraph = paragraphAt[stretch.start]!;
      const since = paragraph - Math.max(paragraphAt[lastEnd(speaker) - 1]!, paragraphAt[speaker.head]!);
      if (since !== 1 || speaker.isSpoken) continue;
      const content = { start: stretch.start, end: stretch.end };
      const isQuoted = speaker.content.some(
        ({ start, end }) => document.marks.quotedAt[start]! >= 0 || document.marks.quotedAt[end - 1]! >= 0,
      );
      if (isQuoted) {
        results[before] = { ...speaker, content: [...speaker.content, content] };
      } else {
        made.push({
          head: stretch.start,
          source: speaker.source,
          cue: [],
          content: [content],
          confidence: Math.min(CONFIDENCE, speaker.confidence),
          inner: [],
        });
      }
    }
    return [...results, ...made];
  },
};

function lastEnd({ content }: Found): number {
  return content[content.length - 1]!.end;
}

function fillsParagraph({ paragraphs, paragraphAt }: Document, { start, end }: Quoted): boolean {
  const p = paragraphAt[start]!;
  return start === paragraphs[p] && end >= paragraphs[p + 1]! - 1 && end - start >= LEAST_TOKENS;
}
