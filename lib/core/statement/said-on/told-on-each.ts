import type { Quotation } from '../../quotation/quotation.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import { baseDay, type SaidOnContext } from './base-day.ts';
import { belongsWith, goesOn, isOfPaper, speaksFor, type Thread } from './going-on.ts';
import { isBeforeHouse, sitsInHouse } from './in-the-house.ts';
import { type SaidOn, saidOn } from './said-on.ts';
import { isOfSitting, sittingDay } from './sitting.ts';
import { dayOfSource, sourceLines } from './source-line.ts';
import { isToReporters, tellingOf } from './telling.ts';

/**
 * When each of an article's quotations was said, in their order: by the words about it; else on the day on which its
 * speaker was last heard, where he goes on ("Lund said on Monday … She ruled out …"), or somebody whom he replies to; else
 * on that of the hearing where he sits, of the line that says where his words are from, or of the sitting that the article is the record of.
 *
 * @param quotations in text order
 * @param speakers one a quotation; where there is none, the source's own words tell who goes on
 */
export function toldOnEach(
  text: string,
  quotations: readonly Quotation[],
  context: SaidOnContext,
  speakers: readonly (Speaker | null | undefined)[] = [],
): (SaidOn | undefined)[] {
  const sitting = sittingDay(text, baseDay(text, context));
  const sources = sourceLines(text, baseDay(text, context));
  const threads = new Map<string, Thread>();
  const dates: (SaidOn | undefined)[] = [];
  /** When something was last said before a house: who sits there answered there. */
  let inHouse: SaidOn | undefined;
  let speaker = '';
  for (const [index, quotation] of quotations.entries()) {
    speaker = speakers[index]?.id ?? sourceOf(text, quotation) ?? speaker;
    const thread = threads.get(speaker);
    const telling = tellingOf(text, quotation);
    const earlier = quotations[index - 1];
    const isWithEarlier =
      earlier &&
      (belongsWith(text, quotation, earlier) ||
        (telling === 'then' && speaksFor(speakers[index], speakers[index - 1])));
    const date =
      saidOn(text, quotation, context, earlier) ??
      (thread && goesOn(telling, index, thread, isToReporters(text, quotation)) ? thread.date : undefined) ??
      (isWithEarlier ? dates[index - 1] : undefined) ??
      (telling === 'then' && sitsInHouse(speakers[index]) ? inHouse : undefined) ??
      (telling === 'elsewhere' ? undefined : dayOfSource(sources, speakers[index])) ??
      (sitting && isOfSitting(text, quotation) ? { saidOn: sitting, precision: 'day' as const } : undefined);
    dates.push(date);
    if (date && isBeforeHouse(text, quotation)) inHouse = date;
    if (date) threads.set(speaker, { date, index, telling, isOfPaper: isOfPaper(text, quotation) });
    else threads.delete(speaker);
  }
  return dates;
}

/** Undefined for a pronoun and for none: the one before goes on. */
function sourceOf(text: string, { source: [source] }: Quotation): string | undefined {
  const words = source && text.slice(source.start, source.end);
  return words === undefined || /^(?:he|it|she|they)$/i.test(words) ? undefined : words;
}
