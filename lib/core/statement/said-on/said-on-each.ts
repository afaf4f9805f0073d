import type { Quotation } from '../../quotation/quotation.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import { readTold } from '../../telling/told-quotation.ts';
import { baseDay, type SaidOnContext } from './dates/base-day.ts';
import { withDaysOfVenues } from './occasion/day-of-venue.ts';
import { withDayOfLead } from './occasion/lead-occasion.ts';
import { withDaysInHouse } from './occasion/said-in-house.ts';
import type { SaidOn } from './said-on.ts';
import { withDaysToldAgain } from './thread/told-again.ts';
import { toldOnEach } from './told-on-each.ts';
import { readTalkOfDays } from './understood/talk-of-days.ts';
import { understoodDays } from './understood/understood-days.ts';

/**
 * When each of an article's quotations was said, in their order: as words tell; otherwise on a day that the article
 * tells of, if it is all but certain, or on that of the occasion on which it was said.
 *
 * @param quotations in text order
 * @param speakers one for each quotation; without one, the source's words tell who goes on
 */
export function saidOnEach(
  text: string,
  quotations: readonly Quotation[],
  context: SaidOnContext,
  speakers: readonly (Speaker | null | undefined)[] = [],
  venues: readonly (string | undefined)[] = [],
): (SaidOn | undefined)[] {
  const base = baseDay(text, context);
  const read = readTold(text, quotations);
  const each = withDaysInHouse(toldOnEach(text, read, base, speakers), read, speakers);
  const told = withDaysToldAgain(each, read, speakers);
  if (!told.includes(undefined)) return told;
  const talk = readTalkOfDays(text, read, speakers, base);
  const understood = understoodDays(talk, withDayOfLead(talk, told));
  return withDaysToldAgain(withDaysOfVenues(understood, read, venues, speakers), read, speakers);
}
