import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import type { SaidOn } from '../said-on.ts';
import { isBeforeHouse, isInHouse } from './in-the-house.ts';

/**
 * Fills in the day of what somebody told a house, if the article tells it where he is heard there next: "Lund told MPs it
 * was over. … Answering a question in the Commons on Monday, Ms Lund said".
 *
 * @param speakers one for each quotation
 */
export function withDaysInHouse(
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  speakers: readonly (Speaker | null | undefined)[],
): (SaidOn | undefined)[] {
  return dates.map((date, index) => {
    const told = quotations[index];
    const id = speakers[index]?.id;
    if (date || id === undefined || told?.telling !== 'then' || !isBeforeHouse(told)) return date;
    const next = dates.findIndex(
      (each, at) => at > index && at <= index + farthest && each !== undefined && speakers[at]?.id === id,
    );
    const later = quotations[next];
    return later && isInHouse(later) && dates[next]?.precision === 'day' ? dates[next] : date;
  });
}

/** In quotations. */
const farthest = 4;
