import type { Quotation } from '../../quotation/quotation.ts';
import { baseDay, type SaidOnContext } from './base-day.ts';
import { goesOnWith } from './going-on.ts';
import { type SaidOn, saidOn } from './said-on.ts';
import { isOfSitting, sittingDay } from './sitting.ts';

/**
 * When each of an article's quotations was said, in their order: by the words about it; else with the one before it, where
 * it goes on with that; else on the day of the sitting that the article is the record of.
 *
 * @param quotations in text order
 */
export function saidOnEach(
  text: string,
  quotations: readonly Quotation[],
  context: SaidOnContext,
): (SaidOn | undefined)[] {
  const sitting = sittingDay(text, baseDay(text, context));
  const dates: (SaidOn | undefined)[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const earlier = quotations[index - 1];
    const before = dates[index - 1];
    const carried = before && earlier && goesOnWith(text, quotation, earlier) ? before : undefined;
    const sat = sitting && isOfSitting(text, quotation) ? { saidOn: sitting, precision: 'day' as const } : undefined;
    dates.push(saidOn(text, quotation, context) ?? carried ?? sat);
  }
  return dates;
}
