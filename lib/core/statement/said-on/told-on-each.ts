import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import { belongsWith, goesOn, type Heard, isMore, isOfPaper } from '../../telling/going-on.ts';
import { isByOtherMeans } from '../../telling/how-told.ts';
import { isDelivered } from '../../telling/letterhead.ts';
import { type RemarksMade, remarksMade } from '../../telling/remarks-made.ts';
import { endOfSitting, isOfSitting } from '../../telling/sitting.ts';
import { isToReporters } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { firstFrom } from '../../text/first-from.ts';
import { isBeforeHouse, isWritten, sitsInHouse } from './in-the-house.ts';
import { letterheadDay } from './letterhead-day.ts';
import { type SaidOn, saidOn } from './said-on.ts';
import { sittingDay } from './sitting-day.ts';
import { dayOfSource, sourceLines } from './source-line.ts';
import { speaksFor } from './speaks-for.ts';
import { namesOf } from './understood/names-of.ts';

/** Where somebody was last heard on a day that is known. */
interface Thread extends Heard {
  readonly date: SaidOn;
}

/**
 * When each of an article's quotations was said, in their order: as the lines above a speech tell; by the words about it; else on the day on which its
 * speaker was last heard, where he goes on ("Lund said on Monday … She ruled out …"), or somebody whom he replies to; else
 * on that of the hearing where he sits, of the line that says where his words are from, or of the sitting that the article is the record of.
 *
 * @param quotations in text order
 * @param base the article's day (`YYYY-MM-DD`), see `baseDay`
 * @param speakers one a quotation; where there is none, the source's own words tell who goes on
 */
export function toldOnEach(
  text: string,
  quotations: readonly ToldQuotation[],
  base: string | undefined,
  speakers: readonly (Speaker | null | undefined)[] = [],
): (SaidOn | undefined)[] {
  const sitting = sittingDay(text, base);
  const sittingEnd = sitting === undefined ? 0 : endOfSitting(text);
  const letterhead = letterheadDay(text, base);
  // An article quotes few by labels alone; what is asked about in a transcript may be quoted, too.
  const isTranscript = quotations.filter((told) => isDelivered(text, told)).length * 3 >= quotations.length;
  const sources = sourceLines(text, base);
  const remarks = remarksMade(text);
  const threads = new Map<string, Thread>();
  const dates: (SaidOn | undefined)[] = [];
  /** When something was last said before a house: who sits there answered there. */
  let inHouse: SaidOn | undefined;
  let speaker = '';
  for (const [index, told] of quotations.entries()) {
    const { quotation, telling } = told;
    speaker = speakers[index]?.id ?? sourceOf(text, quotation) ?? speaker;
    const thread = threads.get(speaker);
    const earlier = quotations[index - 1];
    const isWithEarlier =
      earlier &&
      (belongsWith(text, told, earlier) ||
        (telling === 'then' &&
          dates[index - 1]?.precision === 'day' &&
          !isByOtherMeans(told.around.join(' ')) &&
          speaksFor(speakers[index], speakers[index - 1])));
    const names = speakers[index] ? namesOf(speakers[index]) : [speaker.toLowerCase()];
    const made = madeBy(remarks, told, names);
    const date =
      (letterhead && isTranscript && isDelivered(text, told)
        ? { saidOn: letterhead, precision: 'day' as const }
        : undefined) ??
      saidOn(text, quotation, base, earlier?.quotation) ??
      (thread && goesOn(telling, index, thread, isToReporters(told.around), isMore(text, quotation))
        ? thread.date
        : undefined) ??
      (isWithEarlier ? dates[index - 1] : undefined) ??
      (made && telling === 'then' ? dateBefore(quotations, dates, made) : undefined) ??
      (telling === 'then' && sitsInHouse(speakers[index]) && !isWritten(told) ? inHouse : undefined) ??
      (telling === 'elsewhere' || telling === 'long ago' ? undefined : dayOfSource(sources, speakers[index])) ??
      (sitting && telling !== 'long ago' && isOfSitting(text, told, sittingEnd)
        ? { saidOn: sitting, precision: 'day' as const }
        : undefined);
    dates.push(date);
    if (date && isBeforeHouse(told)) inHouse = date;
    if (date) threads.set(speaker, { date, index, telling, isOfPaper: isOfPaper(text, told) });
    else threads.delete(speaker);
  }
  return dates;
}

/** The last sentence before a quotation by which its speaker made the remarks that stand before that. */
function madeBy(
  remarks: readonly RemarksMade[],
  { quotation }: ToldQuotation,
  names: readonly string[],
): RemarksMade | undefined {
  const { start } = extentOf(quotation);
  const made = remarks.findLast(({ end }) => end <= start);
  if (!made) return undefined;
  return made.names.size === 0 || names.some((name) => made.names.has(name)) ? made : undefined;
}

/** The day of the quotation that stands right before, where it is known. */
function dateBefore(
  quotations: readonly ToldQuotation[],
  dates: readonly (SaidOn | undefined)[],
  { start }: RemarksMade,
): SaidOn | undefined {
  const next = firstFrom(dates.length, (each) => startOf(quotations[each]) > start);
  const last = quotations[next - 1];
  return last && start - extentOf(last.quotation).end < farthestRemarks ? dates[next - 1] : undefined;
}

function startOf(told: ToldQuotation | undefined): number {
  return told ? extentOf(told.quotation).start : 0;
}

/** In code units. */
const farthestRemarks = 500;

/** Undefined for a pronoun and for none: the one before goes on. */
function sourceOf(text: string, { source: [source] }: Quotation): string | undefined {
  const words = source && text.slice(source.start, source.end);
  return words === undefined || /^(?:he|it|she|they)$/i.test(words) ? undefined : words;
}
