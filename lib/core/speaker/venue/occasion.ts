import type { Quotation } from '../../quotation/quotation.ts';
import { isByOtherMeans } from '../../telling/how-told.ts';
import { isToReporters } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';

/** What an attribution tells of where and through whom its words were said. */
export interface Occasion {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  readonly venue: string | undefined;
  /** The outlet that is credited. */
  readonly outlet: string | undefined;
}

/** "told reporters", "wrote on Facebook": on an occasion of its own. */
export function isOnAnother({ outlet, told: { around, telling } }: Occasion): boolean {
  return outlet !== undefined || telling === 'elsewhere' || isToReporters(around) || around.some(isByOtherMeans);
}

/**
 * "It was late, the minister said.¶ Speaking at the harbour, she said": what the one who speaks has said in an article's lead, before
 * it is told where and to whom that was.
 */
export function leadsBefore(occasions: readonly Occasion[], next: number, { setting: { words } }: Cast): Quotation[] {
  const paragraphOf = ({ told: { quotation } }: Occasion): number =>
    words[wordIndexAt(words, quotation.content[0]?.start ?? 0)]?.paragraph ?? 0;
  const leads: Quotation[] = [];
  const there = occasions[next];
  for (let index = next - 1; there?.member && index >= next - mostLeads; index -= 1) {
    const lead = occasions[index];
    if (!lead || lead.member !== there.member || lead.venue !== undefined || isOnAnother(lead)) break;
    if (paragraphOf(lead) > endOfLead || paragraphOf(there) - paragraphOf(lead) > 1) break;
    leads.push(lead.told.quotation);
  }
  return leads;
}

const mostLeads = 3;

/** Counted from 0: below the headline there may be a line. */
const endOfLead = 2;
