import type { Stretch } from '../candidates/candidate.ts';
import type { Document } from '../document.ts';
import { replaceWithin } from './covered.ts';
import { isFirstPerson, quotesOthers, tellsOfOthers } from './first-person.ts';
import { announcesDelivery, authorInHeading, isByline, isKind, leadsToText, namedInFull } from './heading-author.ts';
import type { QuotationRule, RuleContext } from './quotation-rule.ts';
import { signatories } from './signatories.ts';
import { headingFrom, isHeading, speechParts, spokenBy } from './speech-run.ts';
import { hasTurns } from './transcript-layout.ts';

/** Lines above a text, of which one may tell whose it is: heading, place, day, "(As delivered)". */
const MOST_LINES = 8;
/** Paragraphs in which somebody speaks of himself, where there are as many. */
const LEAST_OWN = 2;
/** Of the paragraphs, the share in which he does. */
const LEAST_SHARE = 0.25;
/** Paragraphs that close a text after the last in which he does. */
const LONGEST_CLOSE = 2;

export const DELIVERED_TEXTS: QuotationRule = {
  name: 'delivered texts',
  reason:
    'under "Minister Kell’s Remarks at the Opening" all is what Kell said, and under "We, the ministers of Ostra and Velm, reaffirm" what they did: a speech has no verb of speech, and "I" is nobody to its readers',
  apply: (found, context) => {
    const { document } = context.reading;
    // A transcript tells of each turn whose it is.
    if (hasTurns(found, document)) return found;
    const delivery = readDelivery(context);
    if (!delivery) return found;
    const sections = sectionsOf(context, delivery.first);
    return replaceWithin(found, spokenBy(delivery.author, sections), document.tokens.count);
  },
};

interface Delivery {
  readonly author: Stretch;
  /** The paragraph in which it begins. */
  readonly first: number;
}

/** Who delivers the text, where its heading or its first words tell, and he speaks of himself in it. */
function readDelivery(context: RuleContext): Delivery | undefined {
  const { document } = context.reading;
  const count = document.paragraphs.length - 1;
  let first = 0;
  for (let line = 0; line < Math.min(count, MOST_LINES); line++)
    if (line === first ? isAbove(document, line) : leadsToText(document, line)) first = line + 1;
  if (first === 0 || first === count) return undefined;
  const { author, isSure } = authorAbove(document, first);
  if (!isSpokenBySomebody(context, first, isSure)) return undefined;
  const by = signatories(context.reading) ?? author;
  return by && { author: by, first };
}

/** Who the lines above a text say delivers it; surely where a line tells no more than that. */
function authorAbove(document: Document, first: number): { author: Stretch | undefined; isSure: boolean } {
  let author: Stretch | undefined;
  let isAnnounced = false;
  for (let line = 0; line < first; line++) {
    const named = authorInHeading(document, line);
    if (named && (isLeading(document, line) || closingMark(document, line) === ':'))
      return { author: named, isSure: true };
    const below = isAnnounced ? namedInFull(document, line) : undefined;
    if (below && isKind(document, line - 1)) return { author: below, isSure: true };
    author = below ?? author ?? named;
    isAnnounced ||= announcesDelivery(document, line);
  }
  return { author, isSure: isNumbered(document, first) };
}

/** "1. We welcome … 2. We condemn …": states number what they tell a body, and no newsroom its paragraphs. */
function isNumbered(document: Document, first: number): boolean {
  let numbers = 0;
  for (let p = first; p + 1 < document.paragraphs.length; p++) if (numberLength(document, p) > 0) numbers += 1;
  return numbers >= LEAST_NUMBERS;
}

const LEAST_NUMBERS = 3;

/** Whether somebody speaks of himself in much of the text, and others are told of in none of it, or in less of what is surely his. */
function isSpokenBySomebody(context: RuleContext, first: number, isSure: boolean): boolean {
  const { document } = context.reading;
  const { paragraphs } = document;
  let own = 0;
  let others = 0;
  let all = 0;
  for (let p = first; p + 1 < paragraphs.length; p++) {
    if (!isProse(document, p)) continue;
    all += 1;
    if (isFirstPerson(document, paragraphs[p]!, paragraphs[p + 1]!)) own += 1;
    if (tellsOfOthers(context, p)) others += 1;
  }
  const least = isSure || others === 0 ? 1 : Math.max(Math.min(LEAST_OWN, all), LEAST_SHARE * all);
  return own >= least && (isSure ? own >= others : others === 0);
}

/**
 * What is said from one heading, number, "Mr Chairman," or quotation of others to the next, up to the last paragraphs in which somebody speaks of
 * himself, or closes.
 */
function sectionsOf(context: RuleContext, first: number): Stretch[][] {
  const { document } = context.reading;
  const { paragraphs } = document;
  let last = paragraphs.length - 1;
  while (last > first && !isFirstPerson(document, paragraphs[last - 1]!, paragraphs[last]!)) last -= 1;
  last = headingFrom(document, last, Math.min(last + LONGEST_CLOSE, paragraphs.length - 1));
  const sections: Stretch[][] = [];
  let start = paragraphs[first]!;
  for (let p = first; p <= last; p++) {
    const begin = p < last ? paragraphs[p]! + numberLength(document, p) : paragraphs[last]!;
    const isPart = p < last && isProse(document, p) && !quotesOthers(context, p);
    if (isPart && begin === paragraphs[p]!) continue;
    if (start < paragraphs[p]!) sections.push(...speechParts(document, start, p));
    start = isPart ? begin : paragraphs[Math.min(p + 1, last)]!;
  }
  return sections;
}

/** "1. We reaffirm": the tokens before what a numbered paragraph says. */
function numberLength({ tokens: { text, starts }, paragraphs }: Document, paragraph: number): number {
  const from = paragraphs[paragraph]!;
  const number = /^\d{1,3}[.)]\s/.exec(text.slice(starts[from]!, starts[from]! + 6))?.[0];
  let length = 0;
  while (number && starts[from + length]! < starts[from]! + number.length) length += 1;
  return from + length < paragraphs[paragraph + 1]! ? length : 0;
}

/** A line above the text, however long: it has no full stop, or tells by whom the text is. */
function isAbove(document: Document, paragraph: number): boolean {
  return !isProse(document, paragraph) || !/[.?!…”"’]/.test(closingMark(document, paragraph));
}

/** Not a heading, nor "(As delivered)", "Check against delivery!" or "Mr Chairman,". */
function isProse(document: Document, paragraph: number): boolean {
  const isLine = isHeading(document, paragraph) || /[,:)\]]/.test(closingMark(document, paragraph));
  return !isLine && !isLeading(document, paragraph) && !isOnDelivery(document, paragraph);
}

/** By whom the text is, and no more. */
function isLeading(document: Document, paragraph: number): boolean {
  return isByline(document, paragraph) || leadsToText(document, paragraph);
}

function closingMark({ tokens: { text, ends }, paragraphs }: Document, paragraph: number): string {
  return text.charAt(ends[paragraphs[paragraph + 1]! - 1]! - 1);
}

function isOnDelivery({ tokens: { text, starts }, paragraphs }: Document, paragraph: number): boolean {
  const start = starts[paragraphs[paragraph]!]!;
  return /^[-–— ]*(?:as (?:delivered|prepared)|check against delivery)\b/i.test(text.slice(start, start + 32));
}
