import type { QuotationKind } from '../quotation/quotation.ts';

/**
 * An article's quotations in the order in which to link them: first those that give the speaker's own words. A lead retells what
 * is quoted further down; this way the statement has the words themselves.
 */
export function verbatimFirst<Quotation extends { readonly kind: QuotationKind }>(
  quotations: readonly Quotation[],
): Quotation[] {
  const isRetold = ({ kind }: Quotation) => Number(kind === 'indirect');
  return quotations.toSorted((a, b) => isRetold(a) - isRetold(b));
}
