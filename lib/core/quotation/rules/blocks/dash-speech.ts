import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { replaceWithin } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { speakerIn } from '../speaker-in.ts';
import { wordAt } from '../word-at.ts';

const DASH = /^[―–—-]$/;
/** What stands before the dash that parts words from who says them. */
const STOP = /^[,.?!…]$/;
/** In tokens: "– said General Ola Kell of Velm at a briefing in Ostra on Tuesday. –". */
const LONGEST_ATTRIBUTION = 20;
/** In tokens: what is shorter is no speech. */
const LEAST_TOKENS = 4;
const CONFIDENCE = 0.8;

export const DASH_SPEECH: QuotationRule = {
  name: 'dash speech',
  reason:
    'in "– We wait, – said the envoy. – They do not" dashes part her words from who says them, within marks or without, as in news translated from Russian and Ukrainian',
  apply: (found, { reading }) => {
    const made = speeches(reading.document).flatMap((speech) => saidIn(speech, reading));
    return replaceWithin(found, made, reading.document.tokens.count);
  },
};

/** What dashes may part: stretches within marks, and what follows the dash that begins a paragraph. */
function speeches(document: Document): Stretch[] {
  const { marks, paragraphs } = document;
  const dashed: Stretch[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const [start, end] = [paragraphs[p]!, paragraphs[p + 1]!];
    if (DASH.test(wordAt(document, start)) && marks.quotedAt[start + 1]! < 0) dashed.push({ start: start + 1, end });
  }
  return [...dashed, ...marks.quoted];
}

/** The quotation that a speech holds, if a dash after a comma or stop parts somebody who says it from the words. */
function saidIn({ start, end }: Stretch, reading: Reading): Found[] {
  const { document } = reading;
  const content: Stretch[] = [];
  let said: ReturnType<typeof speakerIn>;
  let from = start;
  for (let i = start + LEAST_TOKENS; i < end; i++) {
    if (!isParting(document, i)) continue;
    const last = attributionEnd(document, i + 1, end);
    const speaker = last === undefined ? undefined : speakerIn({ start: i + 1, end: last }, reading);
    if (last === undefined || !speaker) continue;
    said ??= speaker;
    const isComma = wordAt(document, i - 1) === ',';
    content.push({ start: from, end: isComma ? i - 1 : i });
    from = Math.min(end, last + 2);
    i = from;
  }
  if (!said) return [];
  if (end - from > 1) content.push({ start: from, end });
  const { source, head } = said;
  const cue = [{ start: head, end: head + 1 }];
  const isSpoken = document.marks.quotedAt[start]! < 0;
  return [{ head, source: [source], cue, content, confidence: CONFIDENCE, inner: [], ...(isSpoken && { isSpoken }) }];
}

/** Whether a dash parts who says something from what he said: "We wait, | – | said the envoy". */
function isParting(document: Document, i: number): boolean {
  const { starts, ends } = document.tokens;
  const isSpaced = starts[i]! > ends[i - 1]! && starts[i + 1]! > ends[i]!;
  return isSpaced && DASH.test(wordAt(document, i)) && STOP.test(wordAt(document, i - 1));
}

/** Where the attribution ends: before the comma or stop and another dash, or where all ends. Undefined if it runs on. */
function attributionEnd(document: Document, from: number, end: number): number | undefined {
  for (let i = from + 1; i < Math.min(end, from + LONGEST_ATTRIBUTION); i++)
    if (i + 1 === end || (/^[,.]$/.test(wordAt(document, i)) && (isParting(document, i + 1) || i + 2 === end)))
      return i;
  return;
}
