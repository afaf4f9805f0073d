import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import type { QuoteMarks } from '../../quote-marks.ts';
import { LEAST_SCORE } from '../../select.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

/** In tokens: a shorter quoted stretch belongs to the other cue's sentence. */
const LEAST_TOKENS = 4;
const CONFIDENCE = 0.7;
const THAT = hashText('that');

export const LEFT_FRAGMENTS: QuotationRule = {
  name: 'left fragments',
  reason:
    'in "“It is late,” she noted, adding, “We must go.”" and "She noted that it was late and called for “calm”" the first cue asks for both, and must not lose all where the second has the better claim to one (14 of 17 such in PolNeAR are right)',
  apply: (found, { reading: { document }, attributions }) => {
    const claimed = coveredBy(found, document.tokens.count, ['cue', 'content']);
    const heads = new Set(found.map(({ head }) => head));
    const made = attributions
      .filter(({ head, score }) => score >= LEAST_SCORE && !heads.has(head) && claimed[head] === 0)
      .flatMap(({ head, source, cue, content, score }): Found[] => {
        const left = content
          .flatMap((whole) => freeOf(claimed, whole))
          .filter(
            (stretch) =>
              (isSpeech(document.marks, stretch) || isClause(stretch, head, document)) &&
              // "“First this.” He paused. “Then that.”": such a sentence continues whoever spoke before.
              document.sentenceAt[stretch.start] === document.sentenceAt[head],
          );
        if (left.length === 0 || content.every((stretch) => isFree(claimed, stretch))) return [];
        for (const { start, end } of left) claimed.fill(1, start, end);
        return [{ head, source, cue, content: left, confidence: Math.min(CONFIDENCE, score), inner: [] }];
      });
    return [...found, ...made];
  },
};

/** The part of a stretch before another's content: "adding | that it was late. | “We wait.”" */
function freeOf(claimed: Uint8Array, { start, end }: Stretch): Stretch[] {
  const taken = claimed.subarray(start, end).indexOf(1);
  return taken === 0 ? [] : [{ start, end: taken < 0 ? end : start + taken }];
}

/** "noted | that it was late" */
function isClause({ start, end }: Stretch, head: number, { lexemes: { words } }: Document): boolean {
  return end - start >= LEAST_TOKENS && words[start] === THAT && start === head + 1;
}

function isSpeech({ quotedAt }: QuoteMarks, { start, end }: Stretch): boolean {
  return end - start >= LEAST_TOKENS && quotedAt[start]! >= 0 && quotedAt[end - 1]! >= 0;
}
