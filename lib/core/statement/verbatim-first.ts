import type { QuotationKind } from '../quotation/quotation.ts';

/**
 * An article's quotations in the order in which they are linked: first those that give the speaker's own words. A lead retells what
 * is quoted further down: the statement is then known by the words themselves.
 */
export function verbatimFirst<Quotation extends { readonly kind: QuotationKind }>(
  quotations: readonly Quotation[],
): Quotation[] {
  const isRetold = ({ kind }: Quotation) => Number(kind === 'indirect');
  return quotations.toSorted((a, b) => isRetold(a) - isRetold(b));
}
