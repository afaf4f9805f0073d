import { extentOf } from '../quotation/extent.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { isReply, type Telling } from './telling.ts';
import type { ToldQuotation } from './told-quotation.ts';
import { goingOn } from './words.ts';

/** Where in an article a speaker was last heard, and how the article tells of it. */
export interface Heard {
  /** The quotation's index among the article's. */
  readonly index: number;
  readonly telling: Telling;
  /** Whether it stood in a letter, a report or the like. */
  readonly isOfPaper: boolean;
}

/** How many quotations of others may stand between for a speaker still to be going on. */
const mostOthers = 2;
/** The same, if he "added" something. */
const mostBeforeMore = 8;

/**
 * Whether a quotation that no words date continues what its speaker was last heard to say, and so is of the same day.
 *
 * @param isAloud whether it was said to reporters
 * @param adds whether it is introduced as a continuation, see {@link isMore}
 */
export function goesOn(telling: Telling, index: number, thread: Heard, isAloud: boolean, adds = false): boolean {
  const others = index - thread.index - 1;
  if (telling === 'lasting' || telling === 'long ago' || others > (adds ? mostBeforeMore : mostOthers)) return false;
  // "In a report last week he called it late. … he told reporters"
  if (thread.isOfPaper && isAloud) return false;
  // "told the Ledger on Tuesday. … said in a telephone interview": the same talk.
  return telling === 'then' || thread.telling === 'elsewhere';
}

/**
 * Whether a quotation belongs with the one before it, whoever spoke there: a reply, what "the professor added", what "it
 * says" after "according to the report", what his colleague said "for her part" in the same paragraph.
 */
export function belongsWith(text: string, told: ToldQuotation, earlier: ToldQuotation): boolean {
  const { quotation, telling, around } = told;
  const between = text.slice(extentOf(earlier.quotation).end, extentOf(quotation).start);
  const isHere = !between.includes('\n');
  if (isHere && isIt(told) && isOfPaperItself(earlier)) return true;
  if (telling !== 'then') return false;
  if (isMore(text, quotation) || (isOfOthers(told) && earlier.telling === 'then')) return true;
  if (isHere && around.some((words) => forTheirPart.test(words))) return true;
  return (
    isReply(text, quotation) &&
    earlier.telling === 'then' &&
    !isOfPaper(text, earlier) &&
    between.split('\n\n').length <= 2
  );
}

function isIt({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => /^it$/i.test(text));
}

/** Whether the source is a paper: "the four-page report". */
function isOfPaperItself({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => paperItself.test(text));
}

const paperItself =
  /\b(?:assessment|audit|communiqu[eé]|document|draft|letter|memo|note|report|statement|study|survey)$/i;

const forTheirPart = /\b[Ff]or (?:her|his|its|their) part\b/;

/** Whether the verb continues what was said before: "added", "went on". */
export function isMore(text: string, { cue }: Quotation): boolean {
  return cue.some(({ start, end }) => goingOn.has(text.slice(start, end).toLowerCase()));
}

/** "Asked about the gates, she said", "To a separate question": she answers where she last did, whoever spoke since. */
export function isAskedThere({ around, telling }: ToldQuotation): boolean {
  return telling === 'then' && around.some((words) => asked.test(words));
}

const asked =
  /\b(?:[Aa]sked (?:about|by|for|how|if|on|to|what|when|whether|who|why)|(?:[Ii]n (?:answer|reply|response)|[Rr]eplying|[Rr]esponding|[Tt]o) (?:to )?(?:an?|another|a separate) (?:\p{Ll}+ )?(?:query|question))\b/u;

/** Whether the source is "Others" or "Another", as in "Others said": they speak where the one before them did. */
export function isOfOthers({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => /^(?:(?:Still |Yet )?[Oo]thers|[Aa]nother|[Ss]ome others)$/.test(text));
}

/** Whether a quotation is from a paper, "a poll showed", "in a note last month it asked": nobody replies to that. */
export function isOfPaper(text: string, { quotation, around }: ToldQuotation): boolean {
  return (
    quotation.source.some(({ start, end }) => papers.test(text.slice(start, end))) ||
    around.some((words) => papers.test(words))
  );
}

const papers = /\b(?:according|letter|note|poll|report|statement|study|survey)\b/;

/** Whether a source is a paper that readers know of already: "The statement added", "Ostra’s letter says". */
export function isKnownPaper({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text: words }) => knownPaper.test(words));
}

const knownPaper =
  /^(?:(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) |\p{Lu}[^.;:]{0,40}[’'](?:s )? ?)(?:joint )?(?:letter|note|report|statement)$/u;
