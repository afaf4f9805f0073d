import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Quoted } from '../../quote-marks.ts';
import { replaceWithin } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isBullet } from './list-items.ts';

const DASH = /^[―—–-]+$/;
/** A name with title and body, in tokens. */
const LONGEST_NAME = 16;
/** In tokens: a shorter stretch is a word or a title. */
const LEAST_TOKENS = 4;
const CONFIDENCE = 0.9;

export const SIGNED_QUOTATIONS: QuotationRule = {
  name: 'signed quotations',
  reason: '“…” — Name: the paragraph is a quotation with its speaker after a dash, and no verb says so',
  apply: (found, { reading: { document } }) => {
    const made: Found[] = [];
    for (const stretch of document.marks.quoted) {
      const signature = readSignature(document, stretch);
      if (!signature) continue;
      const { dash, end } = signature;
      made.push({
        head: dash,
        source: [{ start: dash + 1, end }],
        cue: [{ start: dash, end: dash + 1 }],
        content: [{ start: stretch.start, end: stretch.end }],
        confidence: CONFIDENCE,
        inner: [],
      });
    }
    return replaceWithin(found, made, document.tokens.count);
  },
};

/** The dash after a quoted stretch that begins its paragraph, and the end of the name, which ends the paragraph. */
function readSignature(document: Document, { start, end, closed }: Quoted): { dash: number; end: number } | undefined {
  const { tokens, paragraphs, paragraphAt, lexemes } = document;
  const { text, starts, ends } = tokens;
  const first = paragraphs[paragraphAt[start]!]!;
  const next = paragraphs[paragraphAt[start]! + 1]!;
  const word = (i: number) => text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 4));
  const isItem = start === first + 1 && isBullet(document, first);
  if (!closed || (start !== first && !isItem) || end - start < LEAST_TOKENS) return undefined;
  // The name may stand in a paragraph of its own.
  const dash = end;
  if (dash + 1 >= tokens.count || !DASH.test(word(dash)) || !isCapitalised(lexemes.shapes[dash + 1]!)) return undefined;
  let last = dash < next ? next : paragraphs[paragraphAt[dash]! + 1]!;
  // "– Ola Kell, head of gates:" heads the next quotation.
  if (word(last - 1) === ':') return undefined;
  // "- 'Nobody sleeps' -": an agency's subhead
  if (dash + 1 >= last) return undefined;
  if (last > dash + 2 && word(last - 1) === '.') last -= 1;
  return last - dash - 1 <= LONGEST_NAME ? { dash, end: last } : undefined;
}
