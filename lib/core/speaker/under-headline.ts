import type { Quotation } from '../quotation/quotation.ts';
import type { TextSpan } from '../text/span.ts';

/**
 * The article as a reader sees it, headline first, for those who tell speakers by it ("Tamarian parliament to vote"): the
 * text under its headline, and the quotations where they stand in that. A text that begins with its headline stays as it
 * is. Inner quotations are left out.
 */
export function underHeadline(
  text: string,
  title: string | undefined,
  quotations: readonly Quotation[],
): { readonly text: string; readonly quotations: readonly Quotation[] } {
  if (title === undefined || title.trim() === '' || text.trimStart().startsWith(title.trim()))
    return { text, quotations };
  const headline = `${title}\n\n`;
  const shift = (spans: readonly TextSpan[]) =>
    spans.map((span) => ({ ...span, start: span.start + headline.length, end: span.end + headline.length }));
  return {
    text: headline + text,
    quotations: quotations.map(({ kind, confidence, source, cue, content }) => ({
      kind,
      confidence,
      source: shift(source),
      cue: shift(cue),
      content: shift(content),
    })),
  };
}
