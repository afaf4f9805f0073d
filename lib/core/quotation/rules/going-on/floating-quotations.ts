import type { Document } from '../../document.ts';
import type { Quoted, QuoteMarks } from '../../quote-marks.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { isQuestion } from '../transcripts/transcript-layout.ts';

/** In tokens: a shorter quoted stretch is a word that the article distances itself from, not speech. */
const LEAST_TOKENS = 5;
/** In tokens, with its marks. */
const LONGEST_SUBHEAD = 10;
const CONFIDENCE = 0.7;

export const FLOATING_QUOTATIONS: QuotationRule = {
  name: 'floating quotations',
  reason:
    'a quoted paragraph or sentence without a cue of its own goes on with the speaker before it (95 of 125 such paragraphs in PolNeAR)',
  apply: (found, { reading: { document } }) => {
    const { paragraphAt, marks, tokens } = document;
    const claimed = coveredBy(found, tokens.count);
    const answering = new Set(found.flatMap((one) => (one.isSpoken ? [paragraphAt[one.head]!] : [])));
    const quotedAlready = new Set(
      marks.quoted.filter(({ start }) => claimed[start] === 1).map((stretch) => wordsOf(document, stretch)),
    );
    const results = [...found].sort((a, b) => lastToken(a) - lastToken(b));
    const made: Found[] = [];
    let next = 0;
    let before: number | undefined;
    for (const [q, stretch] of marks.quoted.entries()) {
      while (next < results.length && lastToken(results[next]!) < stretch.start) {
        if (before === undefined || !isTold(document, results[before]!, results[next]!)) before = next;
        next += 1;
      }
      if (
        before === undefined ||
        claimed[stretch.start] === 1 ||
        (stretch.continues && claimed[marks.quoted[q - 1]!.start] === 1) ||
        stretch.end - stretch.start < LEAST_TOKENS
      )
        continue;
      const speaker = results[before]!;
      const since = paragraphAt[stretch.start]! - paragraphAt[lastToken(speaker)]!;
      const answers = isAnswer(document, speaker, stretch);
      // A pull quote repeats what stands elsewhere.
      if (quotedAlready.has(wordsOf(document, stretch))) continue;
      // A reporter's question to whoever answers in the next paragraph.
      if (answering.has(paragraphAt[stretch.end - 1]! + 1) && asks(document, stretch)) continue;
      const floats =
        since === 0 ? fillsSentences(document, stretch) : (since === 1 || answers) && fillsParagraph(document, stretch);
      if (!floats || speaker.isSpoken || isSubhead(document, stretch)) continue;
      const content = { start: stretch.start, end: stretch.end };
      claimed.fill(1, content.start, content.end);
      if (isQuoted(marks, speaker) && !answers) {
        results[before] = { ...speaker, content: [...speaker.content, content] };
      } else {
        const confidence = Math.min(CONFIDENCE, speaker.confidence);
        const one = { head: stretch.start, source: speaker.source, cue: [], content: [content], confidence, inner: [] };
        // The next answer goes on after this one.
        if (answers) results.splice(next++, 0, one);
        else made.push(one);
        if (answers) before = next - 1;
      }
    }
    return [...results, ...made];
  },
};

/** Whether only a question, the newsroom's, lies between the speaker's words and these. */
function isAnswer(document: Document, speaker: Found, { start }: Quoted): boolean {
  const { paragraphAt, paragraphs, marks } = document;
  const here = paragraphAt[start]!;
  const isNext = here - paragraphAt[lastToken(speaker)]! === 2;
  return isNext && isQuestion(document, here - 1) && marks.quotedAt[paragraphs[here]! - 1]! < 0;
}

/** "“It is late,” she said as the council debated what to do": the second verb tells what happened meanwhile. */
function isTold({ marks, sentenceAt }: Document, one: Found, other: Found): boolean {
  const isSame = sentenceAt[one.head] === sentenceAt[other.head] && one.head < other.head;
  return isSame && marks.quotedAt[one.content[0]!.start]! >= 0 && !isQuoted(marks, other);
}

function isQuoted({ quotedAt }: QuoteMarks, { content }: Found): boolean {
  return content.some(({ start, end }) => quotedAt[start]! >= 0 || quotedAt[end - 1]! >= 0);
}

function wordsOf({ tokens: { text, starts, ends } }: Document, { start, end }: Quoted): string {
  return text.slice(starts[start]!, ends[end - 1]!).replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function asks({ tokens: { text, starts, ends } }: Document, { start, end }: Quoted): boolean {
  return text.slice(starts[start]!, ends[end - 1]!).includes('?', ends[end - 1]! - starts[start]! - 4);
}

/** The last token of the content, or the head if that is later. */
function lastToken({ content, head }: Found): number {
  return Math.max(content[content.length - 1]!.end - 1, head);
}

function fillsSentences({ sentences, sentenceAt }: Document, { start, end }: Quoted): boolean {
  return start === sentences[sentenceAt[start]!] && end === sentences[sentenceAt[end - 1]! + 1];
}

/** "‘Reset and create’", on a line of its own without a full stop. */
function isSubhead({ tokens: { text, ends }, paragraphs, paragraphAt }: Document, { start, end }: Quoted): boolean {
  const p = paragraphAt[start]!;
  const isLine = start === paragraphs[p] && end === paragraphs[p + 1];
  return isLine && end - start <= LONGEST_SUBHEAD && /[\p{L}\p{N}]/u.test(text.charAt(ends[end - 2]! - 1));
}

function fillsParagraph({ paragraphs, paragraphAt }: Document, { start, end }: Quoted): boolean {
  const p = paragraphAt[start]!;
  return start === paragraphs[p] && end >= paragraphs[p + 1]! - 1 && end - start >= LEAST_TOKENS;
}
