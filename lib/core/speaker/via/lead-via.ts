import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { type Occasion, opensBefore } from '../venue/occasion.ts';

/** "It was late, the minister said.¶ “It is late,” she told Velm Wire": the outlets of what articles open with. @param occasions in text order */
export function viasOfLeads(occasions: readonly Occasion[], cast: Cast): ReadonlyMap<Quotation, string> {
  const vias = new Map<Quotation, string>();
  for (const [index, next] of occasions.entries()) {
    const lead = occasions[index - 1];
    if (lead && lead.own === undefined && next.outlet !== undefined && opensBefore(lead, next, cast))
      vias.set(lead.told.quotation, next.outlet);
  }
  return vias;
}
