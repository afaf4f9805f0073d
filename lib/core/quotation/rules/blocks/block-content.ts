import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { OPENS } from '../../quote-marks.ts';
import { wordAt } from '../word-at.ts';
import { itemMark } from './list-items.ts';

const BLOCK_MARK = '>';

export interface Block {
  readonly content: Stretch[];
  /** Whether more than a colon sets it off as somebody's words. */
  readonly isMarked: boolean;
  readonly isSpoken: boolean;
  /** The index of the paragraph after the block. */
  readonly next: number;
}

export function wholeParagraphs(document: Document, first: number, last: number): Stretch[] {
  const content: Stretch[] = [];
  for (let p = first; p < last; p++)
    content.push({ start: document.paragraphs[p]!, end: beforeEndMark(document, document.paragraphs[p + 1]!) });
  return content;
}

/** Before the mark with which an agency closes a text: "It is late. | -0-". */
function beforeEndMark(document: Document, end: number): number {
  const isMarked = [1, 2, 3].every((back) => /^[-–—0]{1,3}$/.test(wordAt(document, end - back)));
  return isMarked ? end - 3 : end;
}

/** The paragraphs of a press release that are each in quotation marks of their own. */
export function quotedParagraphs({ marks, paragraphs, paragraphAt }: Document, first: number): Block {
  const content: Stretch[] = [];
  let next = first;
  while (next + 1 < paragraphs.length && marks.roles[paragraphs[next]!] === OPENS) {
    const { start, end } = marks.quoted[marks.quotedAt[paragraphs[next]!]!]!;
    // “It was late,” she said: this is a sentence of its own.
    if (content.length > 0 && end < paragraphs[paragraphAt[end - 1]! + 1]!) break;
    content.push({ start, end });
    next = Math.max(next, paragraphAt[end - 1]!) + 1;
  }
  return { content, isMarked: true, isSpoken: false, next };
}

export function blockQuote(document: Document, first: number): Block | undefined {
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

export function itemList(document: Document, first: number): Block | undefined {
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

/** A list without marks, up to its full stop: "that it: | mend the gates; | shut them; and | wait." */
export function clauses(document: Document, first: number): Block {
  const { paragraphs } = document;
  const content: Stretch[] = [];
  let next = first;
  let isOpen = true;
  for (; isOpen && next + 1 < paragraphs.length; next++) {
    let end = paragraphs[next + 1]!;
    isOpen = /^(?:and|or|[,;])$/.test(wordAt(document, end - 1));
    while (/^(?:and|or|[,;.])$/.test(wordAt(document, end - 1))) end -= 1;
    content.push({ start: paragraphs[next]!, end });
  }
  return { content, isMarked: false, isSpoken: false, next };
}

export function isBlockQuote(document: Document, i: number): boolean {
  return (wordAt(document, i) === BLOCK_MARK && !isSubtitle(document, i)) || isIndented(document, i);
}

/** ">> OLA KELL: …", as subtitles mark who speaks next */
export function isSubtitle(document: Document, i: number): boolean {
  const { starts, ends } = document.tokens;
  return wordAt(document, i) === '>' && wordAt(document, i + 1) === '>' && starts[i + 1] === ends[i];
}

/** Whether the paragraph that begins at token `i` is indented by two spaces or a tab. */
function isIndented({ tokens: { text, starts, count } }: Document, i: number): boolean {
  return i < count && i > 0 && /\n(?: {2,}|\t)$/.test(text.slice(Math.max(0, starts[i]! - 12), starts[i]!));
}
