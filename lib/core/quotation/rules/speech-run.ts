import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { isFirstPerson, tellsOfOthers } from './first-person.ts';
import type { Found, RuleContext } from './quotation-rule.ts';
import { wordAt } from './word-at.ts';

/** In tokens: a longer line without a full stop is no heading. */
const LONGEST_HEADING = 14;
/** In UTF-16 code units: "(Laughter.)", "(00:41)", "[Asked by Velm Radio whether the gate had been shut before]". */
const LONGEST_ASIDE = 120;
/** In tokens, some 900 characters: the length at which a part of a speech may end. */
const LONG_ENOUGH = 150;
/** The confidence of speech that no label attributes. */
const UNLABELLED = 0.8;
/** How many paragraphs in which nobody speaks of himself may lead up to one in which somebody does. */
const LONGEST_LAPSE = 3;

/** Whether a paragraph is a short line without a mark at its end: "Related content", "Safeguards in Velmaria". */
export function isHeading({ tokens: { text, ends }, paragraphs }: Document, paragraph: number): boolean {
  const end = paragraphs[paragraph + 1]!;
  return end - paragraphs[paragraph]! <= LONGEST_HEADING && /[\p{L}\p{N}]/u.test(text.charAt(ends[end - 1]! - 1));
}

/** "Copyright © 2031 Velm Radio. Visit our website." */
function isImprint(document: Document, paragraph: number): boolean {
  return /^(?:copyright|©)$/i.test(wordAt(document, document.paragraphs[paragraph]!));
}

/** The first paragraph from `first` on, before `limit`, that is a heading, or else `limit`. */
export function headingFrom(document: Document, first: number, limit: number): number {
  let next = first;
  while (next < limit && !isHeading(document, next)) next += 1;
  return next;
}

/**
 * The index of the paragraph after the last that continues speech, that is, in which somebody speaks of himself, with
 * those that lead up to it. It ends before a heading, and before others are told of.
 *
 * @param lapse how many paragraphs may lead up to it: none in news, which goes on in its own voice
 */
export function speechFrom(context: RuleContext, first: number, limit: number, lapse = LONGEST_LAPSE): number {
  const { document } = context.reading;
  const { paragraphs } = document;
  let end = first;
  for (let next = first; next < limit && next - end <= lapse; next++) {
    if (isHeading(document, next) || isImprint(document, next) || tellsOfOthers(context, next)) break;
    if (isFirstPerson(document, paragraphs[next]!, paragraphs[next + 1]!)) end = next + 1;
  }
  return end;
}

/** The paragraph before which an answer ends. @param next the paragraph that follows it: a question, or a turn */
export function answerEnd(context: RuleContext, question: number, next: number | undefined): number {
  const { document } = context.reading;
  const count = document.paragraphs.length - 1;
  if (next !== undefined) return headingFrom(document, question + 1, next);
  return Math.max(speechFrom(context, question + 1, count), Math.min(question + 2, count));
}

/**
 * The speech from a token to the end of the paragraphs before `last`, in parts: it says many things, so it is cut at
 * paragraphs into parts that are each long enough to say one.
 */
export function speechParts(document: Document, start: number, last: number): Stretch[][] {
  const { paragraphs, paragraphAt } = document;
  const parts: Stretch[][] = [];
  let from = start;
  for (let p = paragraphAt[start]! + 1; p <= last; p++) {
    if (p < last && paragraphs[p]! - from < LONG_ENOUGH) continue;
    parts.push(spokenStretches(document, from, p));
    from = paragraphs[p]!;
  }
  return parts.filter(({ length }) => length > 0);
}

/** Parts of a speech as quotations without a cue, by the author whom the text names once. */
export function spokenBy(author: Stretch, parts: readonly Stretch[][]): Found[] {
  return parts.map((content) => ({
    head: content[0]!.start,
    source: [author],
    cue: [],
    content,
    confidence: UNLABELLED,
    inner: [],
    isSpoken: true,
  }));
}

/** The speech from a token to the end of the paragraphs before `last`, without asides on lines of their own. */
function spokenStretches(document: Document, start: number, last: number): Stretch[] {
  const { paragraphs, paragraphAt } = document;
  const stretches: Stretch[] = [];
  let from = start;
  for (let p = paragraphAt[start]!; p < last; p++) {
    if (!isAside(document, p)) continue;
    if (from < paragraphs[p]!) stretches.push({ start: from, end: paragraphs[p]! });
    from = paragraphs[p + 1]!;
  }
  if (from < paragraphs[last]!) stretches.push({ start: from, end: paragraphs[last]! });
  return stretches;
}

/** "(Applause.)", "[Crosstalk]" */
function isAside({ tokens: { text, starts, ends }, paragraphs }: Document, paragraph: number): boolean {
  const line = text.slice(starts[paragraphs[paragraph]!]!, ends[paragraphs[paragraph + 1]! - 1]!);
  // "[Ola Kell: It is late.]" is said.
  return line.length <= LONGEST_ASIDE && !line.includes(': ') && /^(?:\([^()]*\)|\[[^[\]]*\])$/.test(line);
}
