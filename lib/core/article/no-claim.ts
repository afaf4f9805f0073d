import type { Quotation } from '../quotation/quotation.ts';
import type { TextSpan } from '../text/span.ts';

/** "denied | this information", "a charge | which | Velm denies": that says something of it. */
export function judges(verb: string): boolean {
  return /\b(?:confirm|den(?:ie|y)|dismiss|disput|refut|reject)/i.test(verb);
}

/** "a plan | that | Lind endorsed": only a word for what is told before. */
export function isRelative([span, ...others]: readonly TextSpan[], verb: TextSpan): boolean {
  if (!span || others.length > 0 || span.start > verb.start) return false;
  return /^(?:that|which|whom?)$/i.test(span.text) && !judges(verb.text);
}

/** "The ministry will examine | whether the pact is sound": an act, and an open question. */
export function isExamined([span]: readonly TextSpan[], verb: TextSpan): boolean {
  return EXAMINING.test(verb.text) && /^(?:how|if|whether|why)\b/i.test(span?.text ?? '');
}

const EXAMINING = /\b(?:assess|consider|evaluat|examin|explor|investigat|review|stud[iy]|weigh)(?:e|ed|es|ing|s|y)?$/i;

/** "The corresponding entry | was posted by | Lind on Monday": only where and when something was said. */
export function isPosted({ source: [whose], cue: [verb], content: [span, ...others] }: Quotation): boolean {
  if (!whose || !verb || !span || others.length > 0 || span.end > verb.start) return false;
  return /^(?:is|was|were) (?:posted|published)(?: by)?$/i.test(verb.text) && ENTRY.test(span.text);
}

const ENTRY = /^(?:an?|its|that|the|their|this) (?:[\p{L}-]+ ){0,2}(?:comments?|entry|message|post|statement|tweet)$/iu;
