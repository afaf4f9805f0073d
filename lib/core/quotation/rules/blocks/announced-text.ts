import type { Document } from '../../document.ts';
import { quotesOthers } from '../first-person.ts';
import type { RuleContext } from '../quotation-rule.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';

/** "Ms Vask had this to say.", "We print it in full." */
export function announces({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const last = ends[paragraphs[p + 1]! - 1]!;
  return ANNOUNCEMENT.test(text.slice(Math.max(starts[paragraphs[p]!]!, last - 48), last));
}

const ANNOUNCEMENT =
  /\b(?:(?:had|has) this to say|stated the following|(?:his|her|its|their) own words|in full|reads? (?:as follows|in full)|follows? in full)[.:]$/i;

/** "A spokesperson issued the following press statement on Saturday:" */
export function issues({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): boolean {
  const [first, last] = [starts[paragraphs[p]!]!, ends[paragraphs[p + 1]! - 1]!];
  return ISSUED.test(text.slice(Math.max(first, last - LONGEST_ISSUE), last));
}

/** In characters. */
const LONGEST_ISSUE = 160;

const ISSUED =
  /\b(?:gave|issued|made|made public|published|released) the following (?:[\p{L}-]+ ){0,2}(?:announcement|answer|commentary|communiqu[eé]|repl(?:ies|y)|report|response|statement)\b/u;

/** "Notes to editors:", in tokens with the colon. */
const LONGEST_LABEL = 4;

/** In tokens: a statement has words of others in quotation marks, which it doubts. */
const LEAST_QUOTED = 7;

/**
 * The paragraph before which a text ends that is given whole: a line, or what another is quoted with. It may name others who say
 * something, and have words of theirs in quotation marks.
 */
export function textEnd(context: RuleContext, first: number): number {
  const { document } = context.reading;
  const count = document.paragraphs.length - 1;
  let end = first + 1;
  while (end < count && !isImprint(document, end) && !quotesOthers(context, end, LEAST_QUOTED)) end += 1;
  return end;
}

/** A line without a full stop, "Background information:", or "www.velm.example (4 May)": no part of a text. */
function isImprint(document: Document, p: number): boolean {
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  const isLabel = to - from <= LONGEST_LABEL && wordAt(document, to - 1) === ':';
  return isHeading(document, p) || isLabel || /^(?:\(|https?\b|www\b)/.test(wordAt(document, from));
}
