import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { isFarAfter, type Occasion, openingOf, paragraphOf } from '../venue/occasion.ts';

/**
 * The outlets of an article's opening quotations: "It was late, the minister said.¶ “It is late,” she told Velm Wire".
 *
 * @param occasions in text order
 */
export function viasOfLeads(occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const opening = openingOf(occasions, cast);
  const [lead] = occasions;
  const there = occasions[opening];
  const outlet = there?.member === lead?.member ? there?.outlet : undefined;
  if (!there || outlet === undefined || isFarAfter(paragraphOf(there, cast), occasions[opening - 1], cast))
    return new Map();
  return new Map(occasions.slice(0, opening).map(({ told }) => [told.quotation, outlet]));
}
