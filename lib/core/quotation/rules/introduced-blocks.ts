import type { Candidate, Stretch } from '../candidate.ts';
import type { Document } from '../document.ts';
import { OPENS } from '../quote-marks.ts';
import type { Attribution } from '../rerank.ts';
import { replaceWithin } from './covered.ts';
import type { Found, LayoutRule, RuleContext } from './layout-rule.ts';

const CONFIDENCE = 0.8;
/** How likely a word of the introducing sentence must be the cue of speech. */
const LIKELY = 0.2;
/** Where an item begins: "-", "•", "1.", "2)". */
const BULLET = /^(?:[-–—•*·▪●]|\d{1,2}\.?)$/;
const BLOCK_MARK = '>';

interface Block {
  readonly content: Stretch[];
  readonly isSpoken: boolean;
  /** The paragraph after the block. */
  readonly next: number;
}

export const INTRODUCED_BLOCKS: LayoutRule = {
  name: 'introduced blocks',
  reason: 'after "The ministry said:" a block quote, a list or a paragraph stands for the content',
  apply: (found, context) => {
    const { document } = context.reading;
    const made: Found[] = [];
    for (let p = 0; p + 2 < document.paragraphs.length; p++) {
      const block = readBlock(document, p);
      const introduction = block && findCue(context, document.paragraphs[p + 1]!);
      if (!block || !introduction) continue;
      const { head, source, cue } = introduction;
      made.push({
        head,
        source,
        cue,
        content: block.content,
        confidence: CONFIDENCE,
        inner: [],
        ...(block.isSpoken ? { isSpoken: true } : {}),
      });
      p = block.next - 2;
    }
    return replaceWithin(found, made, document.tokens.count);
  },
};

/** The paragraphs after paragraph `p` that it introduces. */
function readBlock(document: Document, p: number): Block | undefined {
  const { paragraphs, tokens, marks } = document;
  const end = paragraphs[p + 1]!;
  const colon = wordAt(document, end - 1) === ':';
  const first = wordAt(document, end);
  const isMarked = first === BLOCK_MARK || isIndented(document, end);
  if (!isMarked && !colon) return undefined;
  const content: Stretch[] = [];
  let next = p + 1;
  const paragraph = (n: number): Stretch => ({ start: paragraphs[n]!, end: paragraphs[n + 1]! });
  const isIn = (n: number, test: (start: number) => boolean) => n + 1 < paragraphs.length && test(paragraphs[n]!);
  if (isMarked) {
    for (; isIn(next, (start) => wordAt(document, start) === BLOCK_MARK || isIndented(document, start)); next++) {
      const { start, end } = paragraph(next);
      const from = wordAt(document, start) === BLOCK_MARK ? start + 1 : start;
      if (from < end) content.push({ start: from, end });
    }
    return { content, isSpoken: true, next };
  }
  if (BULLET.test(first)) {
    for (; isIn(next, (start) => BULLET.test(wordAt(document, start))); next++) {
      const { start, end } = paragraph(next);
      let last = end;
      while (last > start + 1 && /^[.,;]$/.test(wordAt(document, last - 1)) && marks.quotedAt[last - 1]! < 0) last -= 1;
      const from = /^[.)]$/.test(wordAt(document, start + 1)) ? start + 2 : start + 1;
      if (from < last) content.push({ start: from, end: last });
    }
    return content.length > 0 ? { content, isSpoken: false, next } : undefined;
  }
  if (tokens.count <= end) return undefined;
  if (marks.roles[end] === OPENS) {
    const quoted = marks.quoted[marks.quotedAt[end]!]!;
    return { content: [{ start: quoted.start, end: quoted.end }], isSpoken: false, next: p + 2 };
  }
  return { content: [paragraph(p + 1)], isSpoken: true, next: p + 2 };
}

/** The last likely cue of the sentence that ends before token `end`, with its source. */
function findCue({ reading, chances, attributions }: RuleContext, end: number): Candidate | undefined {
  const { sentences, sentenceAt } = reading.document;
  const from = sentences[sentenceAt[end - 1]!]!;
  for (let i = end - 1; i >= from; i--) {
    if (chances.speech[i]! < LIKELY) continue;
    const known = findByHead(attributions, i);
    return known ?? { head: i, source: [], cue: [{ start: i, end: i + 1 }], content: [] };
  }
  return undefined;
}

/** @param attributions by head, ascending */
function findByHead(attributions: readonly Attribution[], head: number): Attribution | undefined {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  return attributions[low]?.head === head ? attributions[low] : undefined;
}

function wordAt({ tokens: { text, starts, ends, count } }: Document, i: number): string {
  return i >= 0 && i < count ? text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24)) : '';
}

/** Whether the line of the paragraph that begins at token `i` is set in by two spaces or a tab. */
function isIndented({ tokens: { text, starts, count } }: Document, i: number): boolean {
  return i < count && i > 0 && /\n(?: {2,}|\t)$/.test(text.slice(Math.max(0, starts[i]! - 12), starts[i]!));
}
