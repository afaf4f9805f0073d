import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import type { SaidOn } from '../said-on.ts';

/**
 * Fills in days for what was said on an occasion ("a news conference in Lune") of which the article tells on one day
 * only: the host was quoted with a day, his guest there without. What its speaker goes on with in the same place, "said
 * on Monday … wrote on her Facebook page", is of the same day wherever that is. Other dates are left as they are.
 *
 * @param venues where each was said, if the article tells
 * @param speakers one for each quotation
 */
export function withDaysOfVenues(
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  venues: readonly (string | undefined)[],
  speakers: readonly (Speaker | null | undefined)[] = [],
): (SaidOn | undefined)[] {
  const days = new Map<string, SaidOn | undefined>();
  for (const [index, date] of dates.entries()) {
    const venue = venues[index];
    if (venue === undefined || date === undefined || !occasion.test(venue)) continue;
    const isOther = days.has(venue) && days.get(venue)?.saidOn !== date.saidOn;
    days.set(venue, isOther || date.precision !== 'day' ? undefined : date);
  }
  const given: (SaidOn | undefined)[] = [];
  for (const [index, date] of dates.entries()) {
    const isUndated = date === undefined && quotations[index]?.telling !== 'long ago';
    const venue = venues[index];
    const isSame = venue !== undefined && venue === venues[index - 1];
    const goesOn = isSame && speakers[index] && speakers[index].id === speakers[index - 1]?.id;
    given.push(isUndated ? (days.get(venue ?? '') ?? (goesOn ? ofDay(given[index - 1]) : undefined)) : date);
  }
  return given;
}

function ofDay(date: SaidOn | undefined): SaidOn | undefined {
  return date?.precision === 'day' ? date : undefined;
}

/** What is over on the day on which it is held; a town, a network or a parliament is not. */
const occasion =
  /\b(?:briefing|ceremony|commission|committee|conference|debate|event|forum|hearing|meeting|panel|seminar|session|subcommittee|summit|symposium|workshop)(?!\p{L})/iu;
