import type { Quotation } from '../quotation/quotation.ts';
import type { TextSpan } from '../text/span.ts';

/** How much of the text before a verb is looked at, in UTF-16 code units. */
const REACH = 40;

/**
 * Whether a quotation only tells on what nothing was said: "The Kremlin | declined | to comment", "declined to name | the firms",
 * "did not give | a date", "has neither confirmed nor denied | it", "stopped short of | promising it".
 */
export function isSilence(text: string, { cue: [verb], content: [span, ...others] }: Quotation): boolean {
  if (!verb || !span || others.length > 0 || span.start < verb.end) return false;
  const before = text.slice(Math.max(0, verb.start - REACH), verb.end);
  const act = `${verb.text} ${span.text}`;
  return (
    isRefused(verb.text, span.text) ||
    KEPT_SECRET.test(act) ||
    (NOT_GIVING.test(before) && DETAILS.test(span.text)) ||
    NEITHER.test(before) ||
    SHORT_OF.test(before)
  );
}

function isRefused(verb: string, what: string): boolean {
  const declined = /\b(?:declin|refus)\S*(?<act>.*)/i.exec(verb)?.groups?.act;
  if (declined === undefined) return false;
  return KEPT_BACK.test(declined) || SILENCE.test(what) || (GIVING.test(declined) && DETAILS.test(what));
}

const KEPT_BACK = /\b(?:comment|discuss|elaborate|respond)$/i;
const SILENCE =
  /^(?:any |further |more |to )?(?:answer|be drawn|comment|details|discuss|elaborate|respond)\b(?: further| on\b.*)?[.,]?$/i;
/** Of these acts nothing is told but that something is kept back. "Declined to rule it out" says something. */
const KEPT_SECRET =
  /\b(?:declin|refus)\w* to (?:characteri[sz]e|confirm or deny|detail|disclose|divulge|identify|name|reveal|say|specify)\b/i;
const GIVING = /\b(?:give|offer|provide|share)$/i;
const NOT_GIVING = /(?:\bnot|n[’']t)\s+(?:give|given|offer|offered|provide|provided|share|shared)$/i;
/** "a date", "any further details of the plan" */
const DETAILS =
  /^(?:[\p{L}-]+ ){0,4}(?:answers?|breakdown|dates?|details?|estimates?|evidence|explanation|figures?|information|names?|numbers?|particulars|reasons?|specifics|time(?:frame|line|table)?)\b/iu;
const NEITHER = /\bneither\s+(?:confirm|den)\w+(?:\s+(?:n?or)\s+(?:confirm|den)\w+)?$/i;
/** An extractor may cut the phrase before the verb or after it: "stopped short of | promising". */
const SHORT_OF = /\bstop(?:ped|ping|s)?\s+short\s+of(?:\s+\w+)?$/i;

/** Whether something was not said, or not yet: "did not mention", "could say", "is expected to call for" */
export function isUnsaid(text: string, { start, end }: TextSpan): boolean {
  const phrase = text.slice(Math.max(0, start - REACH), end).replace(DAY, '');
  return (SILENT.test(phrase) && !REFUSING.test(phrase)) || OPEN.test(phrase);
}

/** "said | Thursday" */
const DAY = /\s+(?:\w{3,6}day|yesterday|today)$/;
const SILENT =
  /(?:\bnot|\bnever|n[’']t)\s+(?:(?:immediately|publicly|yet)\s+)?(?:answer|comment|elaborat|mention|repl|report|respond|sa[iy]|specif)\w*(?:\s+(?:on|to))?$/i;
const REFUSING = /\bw(?:ill|ould|o)(?:\s+not|n[’']t)\s+\w+$/i;
const OPEN =
  /\b(?:can|could|(?:may|must|shall)(?: not)?|might|should|(?:is|are|was|were) (?:(?:about|due|expected|scheduled|set) )?to|(?:has|have) yet to)\s+\w+(?:\s+(?:for|on|upon))?$/i;
