import type { Document } from '../../document.ts';
import { quotesOthers } from '../first-person.ts';
import type { RuleContext } from '../quotation-rule.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';

/** Whether a paragraph ends by announcing somebody's words: "Ms Vask had this to say.", "We print it in full." */
export function announces({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const last = ends[paragraphs[p + 1]! - 1]!;
  const first = starts[paragraphs[p]!]!;
  if (ANNOUNCEMENT.test(text.slice(Math.max(first, last - 48), last))) return true;
  return last - first < LONGEST_POINTER && POINTER.test(text.slice(first, last));
}

/** "Below is a statement by Ola Lind, director of the Velm Institute.": a whole paragraph. */
const POINTER =
  /^(?:Below|Following|Here) (?:is|are) (?:an? |the )?(?:full )?(?:comments?|remarks|statement) (?:by|from) \p{L}[^:;“”"\n]+[.:]$/u;

/** In UTF-16 code units. */
const LONGEST_POINTER = 300;

const ANNOUNCEMENT =
  /\b(?:(?:had|has) this to say|stated the following|(?:his|her|its|their) own words|in full|reads? (?:as follows|in full)|follows? in full)[.:]$/i;

/** Whether a paragraph tells of a text's issue: "A spokesperson issued the following press statement on Saturday:". */
export function issues({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const [first, last] = [starts[paragraphs[p]!]!, ends[paragraphs[p + 1]! - 1]!];
  const told = text.slice(Math.max(first, last - LONGEST_ISSUE), last);
  return ISSUED.test(told) || (p <= LAST_LEAD && last - first < LONGEST_ISSUE && OVER_TEXT.test(told));
}

/** The last paragraph that may stand over all of a page's text. */
const LAST_LEAD = 3;
/** "Joint statement from Velm and Ostra:" */
const OVER_TEXT =
  /^(?:full |joint |press |written )*(?:declaration|speech|statement) (?:by|from|of|on behalf of) [^.:;“”"]+:$/iu;

/** In UTF-16 code units. */
const LONGEST_ISSUE = 160;

const ISSUED =
  /\b(?:gave|issued|made|made public|published|released) the following (?:[\p{L}-]+ ){0,2}(?:announcement|answer|commentary|communiqu[eé]|repl(?:ies|y)|report|response|statement)\b/u;

/** In tokens, including the colon: "Notes to editors:". */
const LONGEST_LABEL = 4;

/** In tokens: a statement puts words of others that it doubts in quotation marks. */
const LEAST_QUOTED = 7;

/**
 * The paragraph before which a text ends that is given whole: a line, or one that quotes others. The text may still
 * name others who say something, and put a few words of theirs in quotation marks.
 */
export function textEnd(context: RuleContext, first: number): number {
  const { document } = context.reading;
  const count = document.paragraphs.length - 1;
  let end = first + 1;
  while (end < count && !isImprint(document, end) && !quotesOthers(context, end, LEAST_QUOTED)) end += 1;
  return end;
}

/** What ends a text: a line without a full stop, "Background information:", or "www.velm.example (4 May)". */
function isImprint(document: Document, p: number): boolean {
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  const isLabel = to - from <= LONGEST_LABEL && wordAt(document, to - 1) === ':';
  return isHeading(document, p) || isLabel || /^(?:\(|https?\b|www\b)/.test(wordAt(document, from));
}
