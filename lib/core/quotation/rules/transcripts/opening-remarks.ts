import type { Stretch } from '../../candidates/candidate.ts';
import { askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { isOnDelivery } from '../deliveries/delivery-paragraphs.ts';
import { isFirstPerson, quotesOthers } from '../first-person.ts';
import type { Found, RuleContext } from '../quotation-rule.ts';
import { isHeading, speechParts, spokenBy } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/** In how many paragraphs somebody must speak of himself before the first question. */
const LEAST_OWN = 2;
/** How many paragraphs in which he doesn't may begin or interrupt his remarks. */
const LONGEST_LAPSE = 3;
/** What an outlet says it did, above an interview. */
const MEETING = /^(?:asked|interview(?:ed|s)?|met|sat|speaks|spoke|talked|talks)$/i;

/**
 * What is said above the first question of a record in which only one answers: spokesmen open briefings with remarks of
 * their own, without a label. "We met Ola Kell" is an outlet's.
 *
 * @param heading whom the heading names, if the answers have no labels
 */
export function openingRemarks(context: RuleContext, turns: readonly Turn[], heading: Stretch | undefined): Found[] {
  const { document } = context.reading;
  const [first] = turns;
  const answering = turns.filter((turn) => !isAsked(document, turn));
  const author = answering[0]?.name ?? heading;
  if (!first || !author || !isAsked(document, first)) return [];
  const isOne = answering.every(({ name }) => isSame(document, name, author));
  const own = isOne ? ownParagraphs(document, first.paragraph) : [];
  const isTold = answering.length === 0;
  if (own.length < (isTold ? 1 : LEAST_OWN) || (!isTold && own.some((p) => isOfOutlet(document, p)))) return [];
  return spokenBy(author, remarksAbout(context, own, first.paragraph));
}

/** The paragraphs in which somebody speaks of himself. */
function ownParagraphs(document: Document, limit: number): number[] {
  const all = Array.from({ length: limit }, (_, p) => p);
  return all.filter((p) => isFirstPerson(document, document.paragraphs[p]!, document.paragraphs[p + 1]!));
}

/** "We met Ola Kell" */
function isOfOutlet(document: Document, paragraph: number): boolean {
  for (let i = document.paragraphs[paragraph]! + 1; i < document.paragraphs[paragraph + 1]!; i++)
    if (MEETING.test(wordAt(document, i)) && isFirstPerson(document, i - 1, i)) return true;
  return false;
}

/** From what leads up to the first such paragraph to the last, without headings and quotations of others. */
function remarksAbout(context: RuleContext, own: readonly number[], limit: number): Stretch[][] {
  const { document } = context.reading;
  const isRemark = (p: number) => !isHeading(document, p) && !quotesOthers(context, p);
  let from = own[0]!;
  while (from > 0 && own[0]! - from < LONGEST_LAPSE && isSentence(document, from - 1)) from -= 1;
  const parts: Stretch[][] = [];
  for (let p = from; p <= Math.min(own.at(-1)!, limit - 1); p++) {
    if (!isRemark(p)) continue;
    const start = p;
    while (p < own.at(-1)! && isRemark(p + 1)) p += 1;
    parts.push(...speechParts(document, document.paragraphs[start]!, p + 1));
  }
  return parts;
}

/** Whether it is a sentence, not a heading, a number in a table of contents, or "Check against delivery!". */
function isSentence(document: Document, paragraph: number): boolean {
  if (isHeading(document, paragraph) || isOnDelivery(document, paragraph)) return false;
  return /^[.?!]$/.test(wordAt(document, document.paragraphs[paragraph + 1]! - 1));
}

/** "Question: Is it late?" */
export function isAsked(document: Document, { name: { start, end } }: Turn): boolean {
  return end === start + 1 && askers.has(wordAt(document, start).toLowerCase());
}

/** By the last words of names: "Ola Kell", "Ms. Kell". */
function isSame(document: Document, one: Stretch, other: Stretch): boolean {
  return wordAt(document, one.end - 1) === wordAt(document, other.end - 1);
}
