import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { leadsBefore, type Occasion } from '../venue/occasion.ts';

/** "It was late, the minister said.¶ “It is late,” she told Velm Wire": the outlets of what articles open with. @param occasions in text order */
export function viasOfLeads(occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const vias = new Map<Quotation, string>();
  for (const [index, { outlet }] of occasions.entries())
    if (outlet !== undefined) for (const lead of leadsBefore(occasions, index, cast)) vias.set(lead, outlet);
  return vias;
}
