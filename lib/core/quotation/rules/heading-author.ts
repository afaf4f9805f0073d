import type { Stretch } from '../candidates/candidate.ts';
import { afterAuthor, delivered } from '../data/delivered.ts';
import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';

/** Words between whose a text is and what it is: "the Minister's opening | remarks"; in tokens. */
const MOST_BETWEEN = 4;
const BY = /^(?:by|from|of)$/;
/** "Opening | Statement" */
const KIND = /^(?:closing|full|introductory|joint|keynote|news|opening|press|written)$/i;

/**
 * Whose text a heading announces: "Remarks by Ola Kell at the gates", "Following is Minister Kell's opening statement:",
 * "Ola Kell Remarks at the Gates", and on two lines "Press conference" and "by Ola Kell", or "The Director" and "Message for".
 */
export function authorInHeading(document: Document, paragraph: number): Stretch | undefined {
  const from = afterOpening(document, document.paragraphs[paragraph]!);
  const to = document.paragraphs[paragraph + 1]!;
  for (let i = from; i < to; i++) {
    const author = isDelivered(document, i) ? authorAround(document, i, from, to) : undefined;
    if (author) return author;
  }
  if (paragraph === 0) return undefined;
  const above = document.paragraphs[paragraph - 1]!;
  const isAnnounced = announces(document, above, from);
  if (wordAt(document, from) === 'by') return isAnnounced ? after(document, from, to) : undefined;
  return isDelivered(document, from) && !isAnnounced ? titled(document, above, from) : undefined;
}

/** Who delivers what a word of a heading calls a speech: after "by", before "'s", or right before it. */
function authorAround(document: Document, noun: number, from: number, to: number): Stretch | undefined {
  if (BY.test(wordAt(document, noun + 1))) return after(document, noun + 1, to);
  for (let i = noun - 1; i > Math.max(from, noun - 1 - MOST_BETWEEN); i--)
    if (/^['’]s?$/.test(wordAt(document, i))) return { start: from, end: i };
  if (!afterAuthor.has(wordAt(document, noun + 1))) return undefined;
  let end = noun;
  while (end > from && KIND.test(wordAt(document, end - 1))) end -= 1;
  return end - from > 1 ? titled(document, from, end) : undefined;
}

/** "by the Director of the gates | at the opening" */
function after(document: Document, by: number, to: number): Stretch | undefined {
  const name = wordAt(document, by + 1) === 'the' ? by + 2 : by + 1;
  if (name >= to || !isCapitalised(document.lexemes.shapes[name]!)) return undefined;
  let end = name;
  while (end < to && !afterAuthor.has(wordAt(document, end)) && !/^(?:[–—|:;(]|-+)$/.test(wordAt(document, end)))
    end += 1;
  while (end > name + 1 && wordAt(document, end - 1) === ',') end -= 1;
  return { start: by + 1, end };
}

/** Names and titles, and nothing else: "The Director", "Under Secretary for Arms Control, Ambassador Ola Kell". */
function titled(document: Document, start: number, end: number): Stretch | undefined {
  for (let i = start; i < end; i++)
    if (!isCapitalised(document.lexemes.shapes[i]!) && !/^(?:and|for|of|the|[-,.])$/.test(wordAt(document, i)))
      return undefined;
  return { start, end };
}

/** "Following is | Ola Kell's message", "The full text of | Ola Kell's speech" */
function afterOpening(document: Document, from: number): number {
  let at = from;
  while (/^(?:below|following|full|here|is|of|text|the|transcript)$/i.test(wordAt(document, at))) at += 1;
  return at > from && /^(?:is|of)$/.test(wordAt(document, at - 1)) ? at : from;
}

/** Whether some words say that something is delivered: "Press conference". */
function announces(document: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isDelivered(document, i)) return true;
  return false;
}

function isDelivered(document: Document, i: number): boolean {
  return delivered.has(wordAt(document, i).toLowerCase());
}

export function wordAt({ tokens: { text, starts, ends, count } }: Document, i: number): string {
  return i >= 0 && i < count ? text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 24)) : '';
}
