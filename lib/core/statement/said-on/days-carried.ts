import type { Speaker } from '../../speaker/speaker.ts';
import { goesOn, type Heard, isMore, isOfPaper } from '../../telling/going-on.ts';
import { isToReporters } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { SaidOn } from './said-on.ts';

/**
 * Carries a day that no words tell, but that was understood, on to what its speaker goes on to say, as days that words
 * tell are. Not to what he tells reporters, which may be later, and not in transcripts. Other dates are left as they are.
 *
 * @param speakers one for each quotation
 */
export function withDaysCarried(
  text: string,
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  speakers: readonly (Speaker | null | undefined)[],
): (SaidOn | undefined)[] {
  const given: (SaidOn | undefined)[] = [];
  const heard = new Map<string, Heard & { readonly date: SaidOn | undefined }>();
  for (const [index, told] of quotations.entries()) {
    const id = speakers[index]?.id;
    const last = id === undefined ? undefined : heard.get(id);
    const isCarried =
      last !== undefined &&
      told.telling === 'then' &&
      told.quotation.cue.length > 0 &&
      !isToReporters(told.around) &&
      goesOn(told.telling, index, last, false, isMore(text, told.quotation));
    const date = dates[index] ?? (isCarried ? last.date : undefined);
    given.push(date);
    if (id !== undefined) heard.set(id, { date, index, telling: told.telling, isOfPaper: isOfPaper(text, told) });
  }
  return given;
}
