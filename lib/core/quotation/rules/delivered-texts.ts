import type { Stretch } from '../candidates/candidate.ts';
import { askers } from '../data/askers.ts';
import type { Document } from '../document.ts';
import { isCapitalised } from '../lexemes.ts';
import { authorAbove, closingMark, isLeading } from './author-above.ts';
import { replaceWithin } from './covered.ts';
import { isFirstPerson, tellsOfOthers } from './first-person.ts';
import { leadsToText } from './heading-author.ts';
import { hasVerb } from './insertion.ts';
import { paragraphsOfOthers, saidByOthers } from './others-in-delivery.ts';
import type { QuotationRule, RuleContext } from './quotation-rule.ts';
import { signatories } from './signatories.ts';
import { headingFrom, isHeading, speechParts, spokenBy } from './speech-run.ts';
import { firstTurn } from './transcript-layout.ts';
import { wordAt } from './word-at.ts';

/** Lines above a text, of which one may tell whose it is: heading, place, day, "(As delivered)". */
const MOST_LINES = 8;
/** Paragraphs in which somebody speaks of himself, where there are as many, and others are told of. */
const LEAST_OWN = 2;
/** Of the paragraphs, the share in which he does. */
const LEAST_SHARE = 0.25;
/** Of numbered paragraphs. */
const LEAST_NUMBERS = 3;
/** Paragraphs that close a text after the last in which he does. */
const LONGEST_CLOSE = 2;

export const DELIVERED_TEXTS: QuotationRule = {
  name: 'delivered texts',
  reason:
    'under "Minister Kell’s Remarks at the Opening" all is what Kell said, and under "We, the ministers of Ostra and Velm, reaffirm" what they did: a speech has no verb of speech, and "I" is nobody to its readers',
  apply: (found, context) => {
    const { document } = context.reading;
    const delivery = readDelivery(context, firstTurn(found, document));
    if (!delivery) return found;
    const { author, first, end, isMixed } = delivery;
    const [from, to] = [document.paragraphs[first]!, document.paragraphs[end]!];
    const within = isMixed ? found.filter(({ head }) => head >= from && head < to) : [];
    const others = saidByOthers(within, author, document);
    const made = spokenBy(author, sectionsOf(document, delivery, paragraphsOfOthers(others, document)));
    const kept = replaceWithin(found, made, document.tokens.count);
    const isKept = new Set(kept);
    return [...kept, ...others.filter((one) => !isKept.has(one))];
  },
};

interface Delivery {
  readonly author: Stretch;
  /** The paragraph in which it begins. */
  readonly first: number;
  /** The paragraph before which it ends: a transcript tells of each turn whose it is. */
  readonly end: number;
  /** Others are told of in it. */
  readonly isMixed: boolean;
}

/** Who delivers the text, where its heading or its first words tell, and he speaks of himself in it. */
function readDelivery(context: RuleContext, end: number): Delivery | undefined {
  const { document } = context.reading;
  let first = 0;
  for (let line = 0; line < Math.min(end, MOST_LINES); line++)
    if (line === first ? isAbove(document, line) : leadsToText(document, line)) first = line + 1;
  if (first === 0 || first >= end) return undefined;
  const { author, isSure: isTold } = authorAbove(document, first);
  const isSure = isTold || isNumbered(document, first);
  const { own, others, all } = voicesIn(context, first, end, author);
  const signed = signatories(context.reading);
  const isOpinion = author && !signed && (/^['’]s?$/.test(wordAt(document, author.end)) || tellsNews(context, author));
  const least = isSure || others === 0 ? 1 : Math.max(Math.min(LEAST_OWN, all), LEAST_SHARE * all);
  if (own < least || own < others || (others > 0 && !isSure && isOpinion)) return undefined;
  const by = signed ?? author;
  return by && { author: by, first, end, isMixed: others > 0 };
}

/** "1. We welcome … 2. We condemn …": states number what they tell a body, and no newsroom its paragraphs. */
function isNumbered(document: Document, first: number): boolean {
  let numbers = 0;
  for (let p = first; p + 1 < document.paragraphs.length; p++) if (numberLength(document, p) > 0) numbers += 1;
  return numbers >= LEAST_NUMBERS;
}

/** "G9 statement on gates draws fire": a verb in the heading that names him; in capitals, "Launches" is a noun as well. */
function tellsNews({ reading }: RuleContext, { start }: Stretch): boolean {
  const { paragraphs, paragraphAt, lexemes } = reading.document;
  const p = paragraphAt[start]!;
  // "Velm must wait: | G9 statement"
  const from = wordAt(reading.document, start - 1) === ':' ? start : paragraphs[p]!;
  for (let i = from; i < paragraphs[p + 1]!; i++)
    if (!isCapitalised(lexemes.shapes[i]!) && hasVerb({ start: i, end: i + 1 }, reading)) return true;
  return false;
}

/** In how many paragraphs somebody speaks of himself, and in how many others are told of. */
function voicesIn(
  context: RuleContext,
  first: number,
  last: number,
  author: Stretch | undefined,
): { own: number; others: number; all: number } {
  const { document } = context.reading;
  const { paragraphs } = document;
  const prose = Array.from({ length: last - first }, (_, p) => first + p).filter((p) => isProse(document, p));
  return {
    own: prose.filter((p) => isFirstPerson(document, paragraphs[p]!, paragraphs[p + 1]!)).length,
    others: prose.filter((p) => tellsOfOthers(context, p, author)).length,
    all: prose.length,
  };
}

/**
 * What is said from one heading, number or "Mr Chairman," to the next, up to the last paragraphs in which somebody speaks of
 * himself, or closes.
 */
function sectionsOf(document: Document, { first, end }: Delivery, others: ReadonlySet<number>): Stretch[][] {
  const { paragraphs } = document;
  let last = end;
  while (last > first && !isFirstPerson(document, paragraphs[last - 1]!, paragraphs[last]!)) last -= 1;
  last = headingFrom(document, last, Math.min(last + LONGEST_CLOSE, end));
  const sections: Stretch[][] = [];
  let start = paragraphs[first]!;
  for (let p = first; p <= last; p++) {
    const begin =
      p < last ? paragraphs[p]! + (numberLength(document, p) || labelLength(document, p)) : paragraphs[last]!;
    const isPart = p < last && isProse(document, p) && !others.has(p);
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

/** "A. Not yet": the tokens before what is answered. */
function labelLength(document: Document, paragraph: number): number {
  const from = document.paragraphs[paragraph]!;
  const [label, mark] = [wordAt(document, from), wordAt(document, from + 1)];
  if (/^A[.:]$/.test(label)) return 1;
  return label === 'A' && /^[.:]$/.test(mark) ? 2 : 0;
}

/** A line above the text, however long: it has no full stop, or tells by whom the text is. */
function isAbove(document: Document, paragraph: number): boolean {
  return !isProse(document, paragraph) || !/[.?!…”"’]/.test(closingMark(document, paragraph));
}

/** Not a heading, nor "(As delivered)", "Check against delivery!" or "Mr Chairman,". */
function isProse(document: Document, paragraph: number): boolean {
  const isLine = isHeading(document, paragraph) || /[,:)\]]/.test(closingMark(document, paragraph));
  return (
    !isLine && !isLeading(document, paragraph) && !isOnDelivery(document, paragraph) && !isAsked(document, paragraph)
  );
}

/** "Q. Is it late?", below remarks whose answers have no label */
function isAsked(document: Document, paragraph: number): boolean {
  const from = document.paragraphs[paragraph]!;
  const label = wordAt(document, from);
  const isMarked = /[.:]$/.test(label) || /^[.:]$/.test(wordAt(document, from + 1));
  return isMarked && askers.has(label.replace(/[.:]$/, '').toLowerCase());
}

function isOnDelivery({ tokens: { text, starts }, paragraphs }: Document, paragraph: number): boolean {
  const start = starts[paragraphs[paragraph]!]!;
  return /^[-–— ]*(?:as (?:delivered|prepared)|check against delivery)\b/i.test(text.slice(start, start + 32));
}
