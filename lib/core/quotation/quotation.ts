import type { TextSpan } from '../text/span.ts';

/**
 * How a quotation gives the words: `direct`, all within quotation marks; `indirect`, in the article's own words;
 * `mixed`, in both.
 */
export const QUOTATION_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/**
 * One attribution in one article version (PARC 3.0, PolNeAR). Spans point into the version's text.
 * Content that the article splits ("…", she said, "…") has a span for each fragment, in text order, marks included.
 */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The words that name who spoke ("he", "US Deputy Secretary of State Wendy Sherman"); empty when none are given. */
  readonly source: readonly TextSpan[];
  /** The words that say that it was said ("told", "according to"); empty for a quotation that continues an earlier one. */
  readonly cue: readonly TextSpan[];
  /** Never empty. */
  readonly content: readonly TextSpan[];
  /** 0 to 1: the estimated chance that this is a quotation with these bounds. */
  readonly confidence: number;
  /** Attributions inside the content ("Y had refused" in "X said that Y had refused"). */
  readonly inner?: readonly Quotation[];
}
