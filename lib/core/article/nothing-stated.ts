import type { Quotation } from '../quotation/quotation.ts';

/** So much of the text before a verb is looked at, in UTF-16 code units. */
const REACH = 40;

/**
 * Whether a quotation tells that something is not, or not yet, stated: "she did not mention it", "neither side has said",
 * "he could say so", "it is expected to announce it", "if she says no". Whoever did not confirm, oppose or rule out something,
 * or would not say it, states a good deal.
 */
export function isNothingStated(text: string, quotation: Quotation): boolean {
  const { source, cue } = quotation;
  const [verb] = cue;
  if (!verb) return false;
  const [whose] = source;
  return (
    isNobody(whose?.text ?? '') ||
    isSaidByNobody(whose?.text ?? '', verb.text) ||
    isUnsaid(text, verb) ||
    (!!whose && isSupposed(text, whose, verb))
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "Neither side", "Not everyone" */
function isNobody(source: string): boolean {
  return /^(?:neither|nobody|none|(?:no|not) (?:all|every(?:body|one)|one))\b/i.test(source);
}

/** "It | is reported | that" */
function isSaidByNobody(source: string, verb: string): boolean {
  return (
    /^it$/i.test(source) && /^(?:has been|is|was) (?:alleged|believed|known|reported|thought|understood)$/i.test(verb)
  );
}

/** "did not mention", "could say", "is expected to announce" */
function isUnsaid(text: string, { start, end }: Part): boolean {
  const phrase = text.slice(Math.max(0, start - REACH), end).replace(DAY, '');
  return (SILENT.test(phrase) && !REFUSING.test(phrase)) || OPEN.test(phrase);
}

/** "said | Thursday" */
const DAY = /\s+(?:\w{3,6}day|yesterday|today)$/;
const SILENT =
  /(?:\bnot|\bnever|n[’']t)\s+(?:(?:immediately|yet)\s+)?(?:answer|comment|elaborat|mention|repl|report|respond|sa[iy]|specif)\w*(?:\s+to)?$/i;
const REFUSING = /\bw(?:ill|ould|o)(?:\s+not|n[’']t)\s+\w+$/i;
const OPEN =
  /\b(?:can|could|may|might|must|shall|should|(?:is|are|was|were) (?:(?:about|due|expected|scheduled|set) )?to|(?:has|have) yet to)\s+\w+$/i;

/** "if | she | says" */
function isSupposed(text: string, source: Part, verb: Part): boolean {
  const isNext = source.end <= verb.start && verb.start - source.end <= 1;
  return isNext && /\b(?:if|unless)\s+$/i.test(text.slice(Math.max(0, source.start - REACH), source.start));
}
