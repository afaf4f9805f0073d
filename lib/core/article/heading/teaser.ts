import type { Quotation } from '../../quotation/quotation.ts';
import type { TextSpan } from '../../text/span.ts';

/** Whether a quotation only promises what the article will tell: "A former keeper tells the Herald | why gates close". */
export function isTeaser(text: string, { kind, cue: [verb], content: [span, ...others] }: Quotation): boolean {
  if (kind === 'direct' || !verb || !span || others.length > 0 || span.start < verb.end) return false;
  return isAsked(verb, span) && span.end <= standfirstEnd(text);
}

function isAsked(verb: TextSpan, span: TextSpan): boolean {
  if (/^(?:discusses|(?:speaks|talks)(?: about)?)$/i.test(verb.text)) return true;
  return TEASING.test(verb.text) && /^(?:how|what|when|where|which|whether|who|why)\b/i.test(span.text);
}

const TEASING =
  /^(?:(?:are|is) asking|asks?|discovers?|explains?|explores?|finds? out|found out|looks at|reveals?|shows?|tells?)\b/i;

/** In UTF-16 code units: below a headline, what sums up or promises. */
const LONGEST_STANDFIRST = 320;

/** Where the headline and the paragraph below it end, if that paragraph is short; else 0. */
function standfirstEnd(text: string): number {
  const top = text.slice(0, 2 * LONGEST_STANDFIRST);
  const headline = top.indexOf('\n');
  const below = top.indexOf('\n', headline + 2);
  return headline >= 0 && below >= 0 && below - headline <= LONGEST_STANDFIRST ? below : 0;
}
