import type { Stretch } from '../../candidates/candidate.ts';
import { askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { isFirstPerson, quotesOthers } from '../first-person.ts';
import type { Found, RuleContext } from '../quotation-rule.ts';
import { isHeading, speechParts, spokenBy } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/** Paragraphs in which somebody speaks of himself before the first question. */
const LEAST_OWN = 2;
/** Paragraphs in which he doesn't that his remarks go on over, or begin with. */
const LONGEST_LAPSE = 3;
/** What an outlet says of itself above an interview. */
const MEETING = /^(?:asked|interview(?:ed|s)?|met|sat|speaks|spoke|talked|talks)$/i;

/**
 * What is said above the questions of a record in which one alone answers: a spokesman opens a briefing with his own remarks, before
 * any label. "We met Ola Kell" is an outlet's.
 */
export function openingRemarks(context: RuleContext, turns: readonly Turn[]): Found[] {
  const { document } = context.reading;
  const [first] = turns;
  const answering = turns.filter((turn) => !isAsked(document, turn));
  const [author] = answering;
  if (!first || !author || !isAsked(document, first)) return [];
  const isOne = answering.every(({ name }) => isSame(document, name, author.name));
  const own = isOne ? ownParagraphs(context, first.paragraph) : [];
  if (own.length < LEAST_OWN) return [];
  return spokenBy(author.name, remarksAbout(context, own, first.paragraph));
}

/** The paragraphs in which somebody speaks of himself; none where an outlet does. */
function ownParagraphs({ reading: { document } }: RuleContext, limit: number): number[] {
  const own: number[] = [];
  for (let p = 0; p < limit; p++) {
    const [start, end] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
    if (!isFirstPerson(document, start, end)) continue;
    own.push(p);
    for (let i = start + 1; i < end; i++)
      if (MEETING.test(wordAt(document, i)) && isFirstPerson(document, i - 1, i)) return [];
  }
  return own;
}

/** From what leads up to the first such paragraph to the last, but for headings, and for what others are quoted with. */
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

/** Not a heading, nor a number in a table of contents. */
function isSentence(document: Document, paragraph: number): boolean {
  return !isHeading(document, paragraph) && /^[.?!]$/.test(wordAt(document, document.paragraphs[paragraph + 1]! - 1));
}

function isAsked(document: Document, { name: { start, end } }: Turn): boolean {
  return end === start + 1 && askers.has(wordAt(document, start).toLowerCase());
}

/** By the last word of the name: "Ola Kell", "Ms. Kell". */
function isSame(document: Document, one: Stretch, other: Stretch): boolean {
  return wordAt(document, one.end - 1) === wordAt(document, other.end - 1);
}
