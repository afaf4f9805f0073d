import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Quoted } from '../../quote-marks.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

/** In tokens: a shorter stretch is a word or a title. */
const LEAST_TOKENS = 5;
/** A name, in tokens. */
const LONGEST_NAME = 8;
const PARTICLES: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for']);
/** "She put the question to | Member States: “…”": those who are asked say nothing. */
const ADDRESSING = /^(?:asked|asks|tells|to|told)$/;
const CONFIDENCE = 0.8;

export const NAMED_QUOTATIONS: QuotationRule = {
  name: 'named quotations',
  reason: 'Brandt: “…” within a paragraph has no verb; a name, a colon and a quotation mark say enough',
  apply: (found, { reading: { document } }) => {
    const claimed = coveredBy(found, document.tokens.count);
    const made: Found[] = [];
    for (const stretch of document.marks.quoted) {
      const from = claimed[stretch.start] === 1 ? -1 : nameBefore(document, stretch);
      if (from < 0) continue;
      const colon = stretch.start - 1;
      made.push({
        head: colon,
        source: [{ start: from, end: colon }],
        cue: [{ start: colon, end: colon + 1 }],
        content: [{ start: stretch.start, end: stretch.end }],
        confidence: CONFIDENCE,
        inner: [],
      });
    }
    return [...found, ...made];
  },
};

/** Where the name before a colon and the quoted stretch begins, as a token, or -1. */
function nameBefore({ tokens, lexemes, sentences, sentenceAt, marks }: Document, { start, end }: Quoted): number {
  const { text, starts, ends } = tokens;
  if (end - start < LEAST_TOKENS || start < 2 || text.slice(starts[start - 1], ends[start - 1]) !== ':') return -1;
  const least = Math.max(sentences[sentenceAt[start - 1]!]!, start - 1 - LONGEST_NAME);
  let from = start - 1;
  for (let i = start - 2; i >= least && marks.quotedAt[i]! < 0; i--) {
    if (isCapitalised(lexemes.shapes[i]!)) from = i;
    else if (!PARTICLES.has(text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 4)))) break;
  }
  const before = from > least ? text.slice(starts[from - 1]!, Math.min(ends[from - 1]!, starts[from - 1]! + 8)) : '';
  return from < start - 1 && !ADDRESSING.test(before) ? from : -1;
}
