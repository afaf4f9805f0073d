import { askers } from '../quotation/data/askers.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { unwrapCarried } from '../speaker/carried-statements.ts';
import type { RegistryIndex } from '../speaker/registry/lookup.ts';
import { isNothingStated } from './nothing-stated.ts';

/**
 * The quotations that tell who stated what. The extractor gives them as its corpus labels them, which calls more an attribution:
 * what somebody was asked, what he was asked for, that an agency reported what a minister said, and what a headline makes of it.
 *
 * @param quotations of the text, in text order
 */
export function statementsIn(text: string, quotations: readonly Quotation[], registry: RegistryIndex): Quotation[] {
  const stated = quotations.filter(
    (quotation) =>
      !wasAsked(text, quotation) &&
      !isTurnOfAsker(text, quotation) &&
      !isSubject(text, quotation) &&
      !isRequest(quotation) &&
      !isNothingStated(text, quotation),
  );
  return withoutHeadline(text, unwrapCarried(stated, registry));
}

/**
 * A headline sums up in a few words, often another's ("Tehran rules out talks"), what its article tells in full: that stands.
 * Where the article quotes nobody the headline's words are all there is. A line with a colon may be a turn of a transcript.
 */
function withoutHeadline(text: string, quotations: readonly Quotation[]): Quotation[] {
  const end = headlineEnd(text);
  const body = quotations.filter(({ content }) => content.some((span) => span.end > end));
  const turns = quotations.filter((one) => !body.includes(one) && one.cue.some((cue) => cue.text === ':'));
  return body.length === 0 ? [...quotations] : [...turns, ...body];
}

/** Where the headline ends that the text begins with: a paragraph without a full stop. 0 where it begins otherwise. */
function headlineEnd(text: string): number {
  const end = text.indexOf('\n\n');
  return end < 0 || /[.?!…:]["'’”»]?\s*$/.test(text.slice(Math.max(0, end - 8), end)) ? 0 : end;
}

/** "Asked about the plan, she said": the question was put to her. */
function wasAsked(text: string, { source: [asker], cue: [verb], content: [question] }: Quotation): boolean {
  // "We asked the ministry": the newsroom did.
  if (asker && verb && /^(?:I|We)$/i.test(asker.text) && /^asked\b/.test(verb.text)) return true;
  if (!verb || !question || !/^asked(?: about)?$/i.test(verb.text)) return false;
  const before = text.slice(Math.max(0, verb.start - 8), verb.start);
  // "The ministry, asked about the launch, called it late"
  const isInserted = /,\s+$/.test(before) && text.startsWith(',', question.end);
  const isPassive = verb.text.startsWith('A') || /\bwhen\s+$/i.test(before) || isInserted;
  const isAsked = /^asked (?:about|how|if|what|when|where|whether|who|why)\b/i.test(`${verb.text} ${question.text}`);
  return isPassive && isAsked;
}

/** "QUESTION: Has Moscow replied?": who leads through a transcript states nothing. */
function isTurnOfAsker(text: string, { source: [label], cue: [colon] }: Quotation): boolean {
  const isLabel = label !== undefined && (colon === undefined || colon.text === ':');
  return isLabel && askers.has(label.text.toLowerCase()) && /^$|\n$/.test(text.slice(0, label.start).slice(-1));
}

/** "She also commented on the reports": on what, not what. */
function isSubject(text: string, { cue: [verb], kind }: Quotation): boolean {
  return (
    kind === 'indirect' &&
    !!verb &&
    /^comment(?:ed|s)$/i.test(verb.text) &&
    /^\s+(?:on|upon)\b/.test(text.slice(verb.end, verb.end + 8))
  );
}

/** "The ministry did not respond to a request for comment." */
function isRequest({ content }: Quotation): boolean {
  return content.some(({ text }) =>
    /\b(?:inquir(?:y|ies)|quer(?:y|ies)|requests?) for comment\b|\breached for comment\b|^for comment$/i.test(text),
  );
}
