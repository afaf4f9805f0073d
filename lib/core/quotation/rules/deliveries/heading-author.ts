import type { Stretch } from '../../candidates/candidate.ts';
import { afterAuthor, delivered } from '../../data/delivered.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';

/** In tokens, between the author and the kind of text: "the Minister's opening | remarks". */
const MOST_BETWEEN = 4;
const BY = /^(?:by|from|of)$/i;
/** Name and office, in tokens. */
const LONGEST_AUTHOR = 24;
/** In tokens: where something is delivered. */
const MOST_OCCASION = 16;
/** A name in one word: "EU", "E3". */
const SHORT = /^\p{Lu}[\p{Lu}\d]+$/u;
/** An office, not a town's state: "Department | Spokesperson". */
const OFFICE =
  /^(?:Ambassador|Chair(?:man|person|woman)?|Chief|Commissioner|Coordinator|Director|Envoy|Governor|Minister|President|Representative|Secretary|Spokes(?:man|person|woman))$/;
/** "Opening | Statement" */
const KIND = /^(?:closing|full|introductory|joint|keynote|news|opening|oral|press|written)$/i;

/**
 * The author whom a heading announces: "Remarks by Ola Kell at the gates", "Following is Minister Kell's opening
 * statement:", "Ola Kell Remarks at the Gates", "Envoy Kell Responds to Questions"; on two lines, "Press conference"
 * and "by Ola Kell", or "The Director" and "Message for".
 */
export function authorInHeading(document: Document, paragraph: number): Stretch | undefined {
  const to = document.paragraphs[paragraph + 1]!;
  const from = afterText(document, afterOpening(document, document.paragraphs[paragraph]!), to);
  // "Why Velm's statement falls short" is written by another.
  if (/^(?:how|what|why)$/.test(wordAt(document, from).toLowerCase())) return undefined;
  for (let i = from; i < to; i++) {
    const author = isDelivered(document, i)
      ? authorAround(document, i, from, to)
      : respondentBefore(document, i, from, to);
    if (author) return author;
  }
  const made = madeBy(document, from, to);
  if (made || paragraph === 0) return made;
  const above = document.paragraphs[paragraph - 1]!;
  const isAnnounced = announces(document, above, from);
  if (wordAt(document, from) === 'by') return isAnnounced ? after(document, from, to) : undefined;
  return isDelivered(document, from) && !isAnnounced ? titled(document, above, from) : undefined;
}

/**
 * Whether a paragraph says by whom the text is, and no more: "Joint statement by Envoy Ola Kell at the gates." News
 * tells of a "message from Velm", too.
 */
export function isByline(document: Document, paragraph: number): boolean {
  return startsByline(document, document.paragraphs[paragraph]!);
}

/** "| Joint statement by Envoy Ola Kell" */
export function startsByline(document: Document, start: number): boolean {
  let at = start;
  while (KIND.test(wordAt(document, at))) at += 1;
  return isDelivered(document, at) && /^(?:by|delivered)$/.test(wordAt(document, at + 1));
}

/** Whether a line only says what its text is: "Press Statement". */
export function isKind(document: Document, paragraph: number): boolean {
  const [start, end] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  let at = start;
  while (at < end - 1 && KIND.test(wordAt(document, at))) at += 1;
  return at === end - 1 && isDelivered(document, at);
}

/** The author by a word for a kind of speech: after "by", before "'s", or right before the word. */
function authorAround(document: Document, noun: number, from: number, to: number): Stretch | undefined {
  const by = /^(?:delivered|given|issued|made)$/.test(wordAt(document, noun + 1)) ? noun + 2 : noun + 1;
  // "Statement by" and, on the next line, "Ola Kell"
  if (BY.test(wordAt(document, by)) && by + 1 === to) return titledLine(document, to);
  if (BY.test(wordAt(document, by))) return after(document, by, to);
  // "Statement to the Board by Ola Kell"
  const late = /^(?:at|before|in|to)$/.test(wordAt(document, by)) ? byAfter(document, by, to) : undefined;
  if (late !== undefined) return after(document, late, to);
  if (/^(?:her|his|their)$/i.test(wordAt(document, noun - 1))) return { start: noun - 1, end: noun };
  for (let i = noun - 1; i > Math.max(from, noun - 1 - MOST_BETWEEN); i--)
    if (/^['’]s?$/.test(wordAt(document, i))) return { start: from, end: i };
  if (!afterAuthor.has(wordAt(document, noun + 1)) && !/^[–—]$/.test(wordAt(document, noun + 1))) return undefined;
  let end = noun;
  while (end > from && KIND.test(wordAt(document, end - 1))) end -= 1;
  let start = end;
  while (start > Math.max(from, end - LONGEST_AUTHOR) && wordAt(document, start - 1) !== ':') start -= 1;
  // A single word is a name if it abbreviates one: "EU Statement on", but not "Written Statement on".
  const isName = end - start > 1 || (end > start && SHORT.test(wordAt(document, start)));
  return isName ? titled(document, start, end) : undefined;
}

/** "Made by: | Ola Kell, Secretary for Gates" on a line of its own */
function madeBy(document: Document, from: number, to: number): Stretch | undefined {
  const isMade =
    /^(?:delivered|given|issued|made)$/i.test(wordAt(document, from)) && wordAt(document, from + 1) === 'by';
  const start = wordAt(document, from + 2) === ':' ? from + 3 : from + 2;
  return isMade && start < to ? titled(document, start, to) : undefined;
}

function byAfter(document: Document, from: number, to: number): number | undefined {
  for (let i = from + 1; i < Math.min(to, from + MOST_OCCASION); i++) if (wordAt(document, i) === 'by') return i;
  return undefined;
}

/** "| Envoy Ola Kell | Answers a Media Question on Gates", "| The Ministry’s Spokesperson | Responds to Questions" */
function respondentBefore(document: Document, verb: number, from: number, to: number): Stretch | undefined {
  if (verb === from || !/^(?:answers|repl(?:ies|y)|responds?)$/i.test(wordAt(document, verb))) return undefined;
  for (let i = verb + 1; i < Math.min(to, verb + 1 + MOST_BETWEEN); i++)
    if (/^(?:quer(?:ies|y)|questions?)$/i.test(wordAt(document, i))) return titled(document, from, verb);
  return undefined;
}

/** "by the Director of the gates | at the opening", "by spokespersons of the Kell Institute" */
function after(document: Document, by: number, to: number): Stretch | undefined {
  let end = by + 1;
  let names = 0;
  while (end < to && !afterAuthor.has(wordAt(document, end)) && !/^(?:[–—|:;(]|-+)$/.test(wordAt(document, end))) {
    if (isCapitalised(document.lexemes.shapes[end]!)) names += 1;
    else if (names === 0 && end > by + MOST_BETWEEN) return undefined;
    end += 1;
  }
  while (end > by + 1 && /^[,.]$/.test(wordAt(document, end - 1))) end -= 1;
  return names > 0 ? { start: by + 1, end } : undefined;
}

/** A line with a name and an office, not a town and its state: "Ola Kell, Head of the Gates (by telephone)". */
export function namedInFull(document: Document, paragraph: number): Stretch | undefined {
  const from = document.paragraphs[paragraph]!;
  const to = document.paragraphs[paragraph + 1]!;
  // "Madam President, Honourable Members," is spoken to.
  if (wordAt(document, to - 1) === ',') return undefined;
  let end = from;
  while (end < to && wordAt(document, end) !== '(') end += 1;
  let comma = from;
  while (comma < end && wordAt(document, comma) !== ',') comma += 1;
  const isOffice = end - comma > 3 || /-/.test(wordAt(document, comma + 1)) || OFFICE.test(wordAt(document, end - 1));
  return comma - from > 1 && comma < end && isOffice ? titled(document, from, end) : undefined;
}

function titledLine(document: Document, start: number): Stretch | undefined {
  const end = document.paragraphs[document.paragraphAt[start]! + 1];
  return end === undefined ? undefined : titled(document, start, end);
}

/** A stretch of names and titles only: "The Director", "Under Secretary for Arms Control, Ambassador Ola Kell". */
function titled(document: Document, start: number, end: number): Stretch | undefined {
  for (let i = start; i < end; i++)
    if (!isCapitalised(document.lexemes.shapes[i]!) && !/^(?:and|for|of|the|[-,.])$/.test(wordAt(document, i)))
      return undefined;
  return { start, end };
}

/** Whether a sentence introduces the text: "Following is the statement by Ola Kell, head of gates, to the Board." */
export function leadsToText(document: Document, paragraph: number): boolean {
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  return afterText(document, afterOpening(document, from), to) > from && announcesDelivery(document, paragraph);
}

/** The token after "text of" in a line that ends in a colon: "The agency has the full text | of Kell's remarks:". */
function afterText(document: Document, from: number, to: number): number {
  if (wordAt(document, to - 1) !== ':') return from;
  for (let i = from; i < to; i++)
    if (/^text$/i.test(wordAt(document, i)) && wordAt(document, i + 1) === 'of') return i + 2;
  return from;
}

/** "Following are | Ola Kell's remarks", "The full text of | Ola Kell's speech" */
function afterOpening(document: Document, from: number): number {
  let at = from;
  while (/^(?:are|below|following|full|here|is|of|text|the|transcript)$/i.test(wordAt(document, at))) at += 1;
  while (at > from && !/^(?:are|is|of)$/.test(wordAt(document, at - 1))) at -= 1;
  return at;
}

/** Whether a line says that something is delivered: "Press conference". */
export function announcesDelivery(document: Document, paragraph: number): boolean {
  return announces(document, document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!);
}

function announces(document: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isDelivered(document, i)) return true;
  return false;
}

function isDelivered(document: Document, i: number): boolean {
  const word = wordAt(document, i).toLowerCase();
  // "Security Conference in Pictures" is held, not delivered.
  return delivered.has(word) && (word !== 'conference' || /^(?:news|press)$/i.test(wordAt(document, i - 1)));
}
