import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { OPENS } from '../quote-marks.ts';
import { introductionBefore } from './block-introduction.ts';
import { replaceWithin } from './covered.ts';
import { quotesOthers } from './first-person.ts';
import { itemMark } from './list-items.ts';
import type { Found, QuotationRule, RuleContext } from './quotation-rule.ts';
import { isHeading, speechFrom } from './speech-run.ts';
import { isTold } from './told-block.ts';
import { wordAt } from './word-at.ts';

const CONFIDENCE = 0.8;
/** How likely a word of the introducing sentence must be the cue of speech, where the block might be the article's own. */
const LIKELY = 0.15;
/** A line that ends in no mark introduces a list where it is a sentence, and no headline; in tokens. */
const LONGEST_HEADING = 4;
const BLOCK_MARK = '>';

interface Block {
  readonly content: Stretch[];
  /** Set off as somebody's words by more than a colon. */
  readonly isMarked: boolean;
  readonly isSpoken: boolean;
  /** The paragraph after the block. */
  readonly next: number;
}

export const INTRODUCED_BLOCKS: QuotationRule = {
  name: 'introduced blocks',
  reason: 'after "The ministry said:" a block quote, a list or a paragraph stands for the content',
  apply: (found, context) => {
    const { document } = context.reading;
    const made: Found[] = [];
    for (let p = 0; p + 2 < document.paragraphs.length; p++) {
      const block = readBlock(context, p);
      const introduction =
        block && introductionBefore(context, document.paragraphs[p + 1]!, block.isMarked ? 0 : LIKELY);
      if (!block || !introduction || (block.isSpoken && isTold(context, p))) continue;
      const { head, source, cue } = introduction;
      const spoken = block.isSpoken ? { isSpoken: true } : {};
      made.push({ head, source, cue, content: block.content, confidence: CONFIDENCE, inner: [], ...spoken });
      p = block.next - 2;
    }
    return replaceWithin(found, made, document.tokens.count);
  },
};

/** The paragraphs after paragraph `p` that it introduces. */
function readBlock(context: RuleContext, p: number): Block | undefined {
  const { document } = context.reading;
  const { paragraphs, marks } = document;
  const end = paragraphs[p + 1]!;
  const last = wordAt(document, end - 1);
  if (isBlockQuote(document, end)) return blockQuote(document, p + 1);
  if (itemMark(document, end) > 0) {
    // An item of a list doesn't introduce the next one, nor does a heading ("Key points"), nor a sentence that ends in speech.
    const mark = /^["”’»]$/.test(last) ? wordAt(document, end - 2) : last;
    const isIntroduction = itemMark(document, paragraphs[p]!) === 0 && !/^[.?!;,]$/.test(mark);
    const isTitle = last !== ':' && (p === 0 || end - paragraphs[p]! <= LONGEST_HEADING);
    return isIntroduction && !isTitle ? itemList(document, p + 1) : undefined;
  }
  if (announces(document, p)) {
    const next = speechFrom(context, p + 1, paragraphs.length - 1, 0);
    const content = wholeParagraphs(document, p + 1, next);
    if (next > p + 1) return { content, isMarked: true, isSpoken: true, next };
  }
  if (last !== ':') return undefined;
  if (marks.roles[end] === OPENS) return quotedParagraphs(document, p + 1);
  if (issues(document, p)) {
    const next = textEnd(context, p + 1);
    return { content: wholeParagraphs(document, p + 1, next), isMarked: true, isSpoken: true, next };
  }
  // Whoever speaks of himself goes on as long as he does.
  const next = Math.max(p + 2, speechFrom(context, p + 1, paragraphs.length - 1, 0));
  return { content: wholeParagraphs(document, p + 1, next), isMarked: false, isSpoken: true, next };
}

function wholeParagraphs(document: Document, first: number, last: number): Stretch[] {
  const content: Stretch[] = [];
  for (let p = first; p < last; p++)
    content.push({ start: document.paragraphs[p]!, end: beforeEndMark(document, document.paragraphs[p + 1]!) });
  return content;
}

/** "It is late. | -0-", with which an agency closes a text. */
function beforeEndMark(document: Document, end: number): number {
  const isMarked = [1, 2, 3].every((back) => /^[-–—0]{1,3}$/.test(wordAt(document, end - back)));
  return isMarked ? end - 3 : end;
}

/** "Ms Vask had this to say.", "We print it in full." */
function announces({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const last = ends[paragraphs[p + 1]! - 1]!;
  return ANNOUNCEMENT.test(text.slice(Math.max(starts[paragraphs[p]!]!, last - 48), last));
}

const ANNOUNCEMENT =
  /\b(?:(?:had|has) this to say|stated the following|(?:his|her|its|their) own words|in full|reads? (?:as follows|in full)|follows? in full)[.:]$/i;

/** "A spokesperson issued the following press statement on Saturday:" */
function issues({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const [first, last] = [starts[paragraphs[p]!]!, ends[paragraphs[p + 1]! - 1]!];
  return ISSUED.test(text.slice(Math.max(first, last - LONGEST_ISSUE), last));
}

/** In characters. */
const LONGEST_ISSUE = 160;
const ISSUED =
  /\b(?:gave|issued|made|made public|published|released) the following (?:[\p{L}-]+ ){0,2}(?:announcement|answer|commentary|communiqu[eé]|repl(?:ies|y)|report|response|statement)\b/u;

/** In tokens: a statement has words of others in quotation marks, which it doubts. */
const LEAST_QUOTED = 7;

/**
 * The paragraph before which a text ends that is given whole: a line, or what another is quoted with. It may name others who say
 * something, and have words of theirs in quotation marks.
 */
function textEnd(context: RuleContext, first: number): number {
  const { document } = context.reading;
  const count = document.paragraphs.length - 1;
  let end = first + 1;
  while (end < count && !isImprint(document, end) && !quotesOthers(context, end, LEAST_QUOTED)) end += 1;
  return end;
}

/** A line without a full stop, or "www.velm.example (4 May)": no part of a text. */
function isImprint(document: Document, p: number): boolean {
  return isHeading(document, p) || /^(?:\(|https?\b|www\b)/.test(wordAt(document, document.paragraphs[p]!));
}

/** A press release sets off each paragraph of what somebody said with marks of its own. */
function quotedParagraphs({ marks, paragraphs, paragraphAt }: Document, first: number): Block {
  const content: Stretch[] = [];
  let next = first;
  while (next + 1 < paragraphs.length && marks.roles[paragraphs[next]!] === OPENS) {
    const { start, end } = marks.quoted[marks.quotedAt[paragraphs[next]!]!]!;
    // “It was late,” she said: a sentence of its own.
    if (content.length > 0 && end < paragraphs[paragraphAt[end - 1]! + 1]!) break;
    content.push({ start, end });
    next = Math.max(next, paragraphAt[end - 1]!) + 1;
  }
  return { content, isMarked: true, isSpoken: false, next };
}

function blockQuote(document: Document, first: number): Block | undefined {
  const { paragraphs } = document;
  const content: Stretch[] = [];
  let next = first;
  for (; next + 1 < paragraphs.length && isBlockQuote(document, paragraphs[next]!); next++) {
    const end = paragraphs[next + 1]!;
    let start = paragraphs[next]!;
    while (start < end && wordAt(document, start) === BLOCK_MARK) start += 1;
    if (start < end) content.push({ start, end });
  }
  return content.length > 0 ? { content, isMarked: true, isSpoken: true, next } : undefined;
}

function itemList(document: Document, first: number): Block | undefined {
  const { paragraphs, marks } = document;
  const content: Stretch[] = [];
  let next = first;
  for (; next + 1 < paragraphs.length && itemMark(document, paragraphs[next]!) > 0; next++) {
    const start = paragraphs[next]! + itemMark(document, paragraphs[next]!);
    let end = paragraphs[next + 1]!;
    while (end > start && /^[.,;]$/.test(wordAt(document, end - 1)) && marks.quotedAt[end - 1]! < 0) end -= 1;
    if (start < end) content.push({ start, end });
  }
  return content.length > 0 ? { content, isMarked: false, isSpoken: false, next } : undefined;
}

function isBlockQuote(document: Document, i: number): boolean {
  return wordAt(document, i) === BLOCK_MARK || isIndented(document, i);
}

/** Whether the line of the paragraph that begins at token `i` is set in by two spaces or a tab. */
function isIndented({ tokens: { text, starts, count } }: Document, i: number): boolean {
  return i < count && i > 0 && /\n(?: {2,}|\t)$/.test(text.slice(Math.max(0, starts[i]! - 12), starts[i]!));
}
