import { isToReporters } from '../../statement/said-on/telling.ts';
import type { ToldQuotation } from '../../statement/said-on/told-quotation.ts';
import { isByOtherMeans } from '../../statement/said-on/understood/how-told.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';

/** What an attribution tells of where and through whom its words were said. */
export interface Occasion {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  /** The venue. */
  readonly own: string | undefined;
  /** The outlet that is credited. */
  readonly outlet: string | undefined;
}

/** "told reporters", "wrote on Facebook": on an occasion of its own. */
export function isElsewhere({ outlet, told: { around, telling } }: Occasion): boolean {
  return outlet !== undefined || telling === 'elsewhere' || isToReporters(around) || around.some(isByOtherMeans);
}

/** "It was late, the minister said.¶ Speaking at the harbour, she said": an article's lead, before where that was said. */
export function opensBefore(lead: Occasion, next: Occasion, { setting: { words } }: Cast): boolean {
  if (!lead.member || lead.member !== next.member || isElsewhere(lead)) return false;
  const [here, there] = [lead, next].map(
    ({ told }) => words[wordIndexAt(words, told.quotation.content[0]?.start ?? 0)]?.paragraph ?? 0,
  );
  return here !== undefined && there !== undefined && here <= endOfLead && there - here <= 1;
}

/** Counted from 0: below the headline there may be a line. */
const endOfLead = 2;
