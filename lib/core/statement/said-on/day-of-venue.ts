import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { SaidOn } from './said-on.ts';

/**
 * Fills in days for what was said on an occasion ("a news conference in Lune") of which the article tells on one day
 * only: the host was quoted with a day, his guest there without. Other dates are left as they are.
 *
 * @param venues where each was said, if the article tells
 */
export function withDaysOfVenues(
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  venues: readonly (string | undefined)[],
): (SaidOn | undefined)[] {
  const days = new Map<string, SaidOn | undefined>();
  for (const [index, date] of dates.entries()) {
    const venue = venues[index];
    if (venue === undefined || date === undefined || !occasion.test(venue)) continue;
    const isOther = days.has(venue) && days.get(venue)?.saidOn !== date.saidOn;
    days.set(venue, isOther || date.precision !== 'day' ? undefined : date);
  }
  return dates.map((date, index) => {
    const isUndated = date === undefined && quotations[index]?.telling !== 'long ago';
    return isUndated ? days.get(venues[index] ?? '') : date;
  });
}

/** What is over on the day on which it is held; a town, a network or a parliament is not. */
const occasion =
  /\b(?:briefing|ceremony|commission|committee|conference|debate|event|forum|hearing|meeting|panel|seminar|session|subcommittee|summit|symposium|workshop)(?!\p{L})/iu;
