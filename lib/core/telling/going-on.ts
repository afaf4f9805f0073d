import { extentOf } from '../quotation/extent.ts';
import { isReply, type Telling } from './telling.ts';
import type { ToldQuotation } from './told-quotation.ts';
import { goingOn } from './words.ts';

/** Where somebody was last heard in an article, and how that is told. */
export interface Heard {
  /** Of the quotation, among the article's. */
  readonly index: number;
  readonly telling: Telling;
  /** It stood in a letter, a report or the like. */
  readonly isOfPaper: boolean;
}

/** Quotations of others after which a speaker is taken to go on still. */
const mostOthers = 2;

/** Whether a quotation that no words date goes on with what its speaker was last heard to say. @param isAloud whether it was said to reporters */
export function goesOn(telling: Telling, index: number, thread: Heard, isAloud: boolean): boolean {
  if (telling === 'lasting' || telling === 'long ago' || index - thread.index - 1 > mostOthers) return false;
  // "In a report last week he called it late. … he told reporters"
  if (thread.isOfPaper && isAloud) return false;
  // "told the Ledger on Tuesday. … said in a telephone interview": the same talk.
  return telling === 'then' || thread.telling === 'elsewhere';
}

/**
 * Whether a quotation belongs with the one before it, whoever spoke there: a reply, "the professor added", or what a
 * spokesman said who "made the remarks" at a briefing.
 */
export function belongsWith(text: string, { quotation, telling }: ToldQuotation, earlier: ToldQuotation): boolean {
  if (telling !== 'then') return false;
  if (quotation.cue.some(({ start, end }) => goingOn.has(text.slice(start, end).toLowerCase()))) return true;
  const between = text.slice(extentOf(earlier.quotation).end, extentOf(quotation).start);
  if (between.length < longestBetween && madeThem.test(between)) return true;
  return (
    isReply(text, quotation) &&
    earlier.telling === 'then' &&
    !isOfPaper(text, earlier) &&
    between.split('\n\n').length <= 2
  );
}

/** In code units. */
const longestBetween = 500;

const madeThem = /\bmade the (?:announcement|comments?|remarks?|statement)\b/;

/** "a poll showed", "in a note last month it asked": nobody replies to it there and then. */
export function isOfPaper(text: string, { quotation, around }: ToldQuotation): boolean {
  return (
    quotation.source.some(({ start, end }) => papers.test(text.slice(start, end))) ||
    around.some((words) => papers.test(words))
  );
}

const papers = /\b(?:according|letter|note|poll|report|statement|study|survey)\b/;
