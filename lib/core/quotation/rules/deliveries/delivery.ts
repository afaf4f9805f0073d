import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { isFirstPerson, tellsOfOthers } from '../first-person.ts';
import { hasVerb } from '../insertion.ts';
import type { RuleContext } from '../quotation-rule.ts';
import { isSameName } from '../same-name.ts';
import { wordAt } from '../word-at.ts';
import { actOf } from './act-words.ts';
import { actingBody } from './acting-body.ts';
import { authorAbove, closingMark } from './author-above.ts';
import { isAddressed, isOnDelivery, isProse, numberLength } from './delivery-paragraphs.ts';
import { leadsToText, startsByline } from './heading-author.ts';
import { signatories } from './signatories.ts';

/** How many lines above a text may say whose it is: heading, place, day, "(As delivered)". */
const MOST_LINES = 8;

/** In how many paragraphs the author must speak of himself, if there are as many and others are told of, */
const LEAST_OWN = 2;

/** and in what share of them. */
const LEAST_SHARE = 0.25;

/** How many paragraphs may tell of others for each of his, if the text surely is his. */
const MOST_OTHERS = 2;

/** How many numbered paragraphs show that. */
const LEAST_NUMBERS = 3;

export interface Delivery {
  readonly author: Stretch;
  /** The index of the paragraph in which it begins. */
  readonly first: number;
  /** The index of the paragraph before which it ends: in a transcript, each turn says whose it is. */
  readonly end: number;
  /** Whether it was spoken, not issued in writing. */
  readonly isSpoken: boolean;
  /** Whether it tells of others. */
  readonly isMixed: boolean;
}

/** The text that somebody delivers, by heading or first words; undefined unless he speaks of himself enough. */
export function readDelivery(context: RuleContext, end: number): Delivery | undefined {
  const { document } = context.reading;
  let first = 0;
  for (let line = 0; line < Math.min(end, MOST_LINES); line++)
    if (line === first ? isAbove(document, line) : leadsToText(document, line)) first = line + 1;
  if (first === 0 || first >= end) return undefined;
  const { author, isSure: isTold } = authorAbove(document, first);
  const isSure =
    isTold ||
    isNumbered(document, first) ||
    isAddressed(document, first, end) ||
    isOnLine(document, first, isOnDelivery);
  const body = author && actingBody({ start: document.paragraphs[first]!, end: document.paragraphs[end]! }, document);
  const { own, others, all } = voicesIn(
    context,
    first,
    end,
    [author, body].filter((each) => each !== undefined),
  );
  const signed = signatories(context.reading);
  const isOpinion = author && !signed && (/^['’]s?$/.test(wordAt(document, author.end)) || tellsNews(context, author));
  const least = isSure || others === 0 ? 1 : Math.max(Math.min(LEAST_OWN, all), LEAST_SHARE * all);
  if (own < least || own < (isSure ? others / MOST_OTHERS : others) || (others > 0 && !isSure && isOpinion))
    return undefined;
  const by = signed ?? (author && body && isSpokesperson(document, author) ? body : author);
  const isSpoken =
    isAddressed(document, first, end) || isOnLine(document, first, isOnDelivery) || isOnLine(document, first, isSpeech);
  return by && { author: by, first, end, isSpoken, isMixed: others > 0 };
}

/** "Minister Kell’s Remarks at the Opening" */
function isSpeech(document: Document, paragraph: number): boolean {
  for (let i = document.paragraphs[paragraph]!; i < document.paragraphs[paragraph + 1]!; i++)
    if (SPOKEN.test(wordAt(document, i))) return true;
  return false;
}

const SPOKEN = /^(?:address|delivered|intervention|keynote|lecture|remarks|speech|testimony)$/i;

/** Whether paragraphs are numbered, as states do for a body and newsrooms don't: "1. We welcome … 2. We condemn …". */
function isNumbered(document: Document, first: number): boolean {
  let numbers = 0;
  for (let p = first; p + 1 < document.paragraphs.length; p++) if (numberLength(document, p) > 0) numbers += 1;
  return numbers >= LEAST_NUMBERS;
}

/** Whether an author is an unnamed spokesperson, who speaks for a body: "the Spokesperson". */
function isSpokesperson(document: Document, { start, end }: Stretch): boolean {
  return (
    end - start <= 3 &&
    /^spokes(?:man|person|woman)$/i.test(wordAt(document, end - 1)) &&
    /^the$/i.test(wordAt(document, start))
  );
}

/** Whether a line above says so: "(As prepared for delivery)", "Ola Kell issued the following statement on Monday:". */
function isOnLine(
  document: Document,
  first: number,
  isSo: (document: Document, paragraph: number) => boolean,
): boolean {
  for (let line = 0; line < first; line++) if (isSo(document, line)) return true;
  return false;
}

/** Whether the author's heading has a verb: "G9 statement on gates draws fire"; "Launches" may be a noun. */
function tellsNews({ reading }: RuleContext, { start }: Stretch): boolean {
  const { paragraphs, paragraphAt, lexemes } = reading.document;
  const p = paragraphAt[start]!;
  // "Velm must wait: | G9 statement"
  const from = wordAt(reading.document, start - 1) === ':' ? start : paragraphs[p]!;
  // "Velm: | Statement by the Envoy on the latest launches"
  let by = start - 1;
  while (by > from && wordAt(reading.document, by) !== 'by') by -= 1;
  let opening = by;
  while (opening > from && wordAt(reading.document, opening - 1) !== ':') opening -= 1;
  if (startsByline(reading.document, opening)) return false;
  for (let i = from; i < paragraphs[p + 1]!; i++)
    if (!isCapitalised(lexemes.shapes[i]!) && hasVerb({ start: i, end: i + 1 }, reading)) return true;
  return false;
}

/** In how many paragraphs the authors speak of themselves, how many tell of others, and how many there are. */
function voicesIn(
  context: RuleContext,
  first: number,
  last: number,
  authors: readonly Stretch[],
): { own: number; others: number; all: number } {
  const { document } = context.reading;
  const { paragraphs } = document;
  const prose = Array.from({ length: last - first }, (_, p) => first + p).filter((p) => isProse(document, p));
  return {
    own: prose.filter((p) => {
      const act = actOf(paragraphs[p]!, document)?.source;
      const isAct = act && authors.some((author) => isSameName(document, act, author));
      return isAct || isFirstPerson(document, paragraphs[p]!, paragraphs[p + 1]!);
    }).length,
    others: prose.filter((p) => tellsOfOthers(context, p, authors)).length,
    all: prose.length,
  };
}

/** Whether a line stands above the text, however long: it has no full stop, or says by whom the text is. */
function isAbove(document: Document, paragraph: number): boolean {
  return !isProse(document, paragraph) || !/[.?!…”"’]/.test(closingMark(document, paragraph));
}
