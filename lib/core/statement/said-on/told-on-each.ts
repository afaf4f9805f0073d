import { extentOf } from '../../quotation/extent.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import {
  belongsWith,
  goesOn,
  type Heard,
  isAskedThere,
  isKnownPaper,
  isMore,
  isOfPaper,
} from '../../telling/going-on.ts';
import { isByOtherMeans } from '../../telling/how-told.ts';
import { isDelivered } from '../../telling/letterhead.ts';
import { remarksMade } from '../../telling/remarks-made.ts';
import { isOfSitting, sittingOf } from '../../telling/sitting.ts';
import { sittingLead } from '../../telling/sitting-lead.ts';
import { isToReporters } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { actsOfSitting, opensWithTime } from './occasion/acts-of-sitting.ts';
import { isBeforeHouse, isWritten, sitsInHouse } from './occasion/in-the-house.ts';
import { deliveredDay, letterheadDay } from './occasion/letterhead-day.ts';
import { dayOfRemarks } from './occasion/remarks-day.ts';
import { sittingDay } from './occasion/sitting-day.ts';
import { dayOfSource, sourceLines } from './occasion/source-line.ts';
import { type SaidOn, saidOn } from './said-on.ts';
import { dayOfAct } from './thread/act-told.ts';
import { answererOf } from './thread/answerer.ts';
import { namesOf } from './thread/names-of.ts';
import { isOwnAct, isSelf } from './thread/own-act.ts';
import { speaksFor } from './thread/speaks-for.ts';
import { dayOfLead } from './thread/spoken-for-lead.ts';

/** Where a speaker was last heard, on a known day. */
interface Thread extends Heard {
  readonly date: SaidOn;
}

/**
 * When each of an article's quotations was said, in their order: as the lines above a speech say; by the words around
 * it; on the day on which its speaker was last heard, if he goes on ("Lund said on Monday … She ruled out …"), or
 * somebody to whom he replies; else on that of remarks that he made, the hearing where he sits, the line that says
 * where his words are from, or the sitting that the article is the record of.
 *
 * @param quotations in text order
 * @param base the article's day (`YYYY-MM-DD`), see `baseDay`
 * @param speakers one for each quotation; without one, the source's words tell who goes on
 */
export function toldOnEach(
  text: string,
  quotations: readonly ToldQuotation[],
  base: string | undefined,
  speakers: readonly (Speaker | null | undefined)[] = [],
): (SaidOn | undefined)[] {
  const sitting = sittingDay(text, base);
  const record = sittingOf(text, sitting === undefined ? undefined : sittingLead(text));
  const acts = sitting === undefined ? new Set<ToldQuotation>() : actsOfSitting(text, quotations, record);
  const letterhead = letterheadDay(text, base);
  const delivered = deliveredDay(text, base);
  const own = speakers[quotations.findIndex(isSelf)]?.affiliation;
  // Articles quote few by labels alone; transcripts may quote what is asked about, too.
  const isTranscript = quotations.filter((told) => isDelivered(text, told)).length * 3 >= quotations.length;
  const sources = sourceLines(text, base);
  const remarks = remarksMade(text);
  const threads = new Map<string, Thread>();
  const papers = new Map<string, Thread>();
  const dates: (SaidOn | undefined)[] = [];
  /** When something was last said before a house: members answer there. */
  let inHouse: SaidOn | undefined;
  let speaker = '';
  for (const [index, told] of quotations.entries()) {
    const { quotation, telling } = told;
    speaker = speakers[index]?.id ?? sourceOf(text, quotation) ?? speaker;
    const asked = answererOf(told, index, speakers);
    const answerer = asked === undefined ? undefined : threads.get(asked);
    if (asked !== undefined && answerer) threads.set(asked, { ...answerer, index });
    // "Its statement added", after what it said elsewhere since: of the paper's day.
    const paper = isKnownPaper(told) ? papers.get(speaker) : undefined;
    const thread = paper ?? threads.get(speaker);
    const earlier = quotations[index - 1];
    const isWithEarlier = earlier !== undefined && belongsWith(text, told, earlier);
    const state = firstOfSentence(text, quotations, index - 1);
    const isForState = isSpokenFor(told, dates[state], speakers[index], speakers[state]);
    const names = speakers[index] ? namesOf(speakers[index]) : [speaker.toLowerCase()];
    const isThere = sitting !== undefined && isOfSitting(text, told, record);
    const inWords = saidOn(text, quotation, base, earlier?.quotation);
    // "explained his part in the talks in May and said": the date is of the talks.
    const isOfTopic = isThere && inWords && inWords.precision !== 'day' && !opensWithTime(text, told);
    const byWords = isOfTopic ? undefined : inWords;
    const date =
      (letterhead && isTranscript && isDelivered(text, told)
        ? { saidOn: letterhead, precision: 'day' as const }
        : undefined) ??
      (sitting && acts.has(told) ? { saidOn: sitting, precision: 'day' as const } : undefined) ??
      byWords ??
      (delivered && isOwnAct(text, told, speakers[index], own)
        ? { saidOn: delivered, precision: 'day' as const }
        : undefined) ??
      (thread &&
      goesOn(telling, index, thread, isToReporters(told.around), isMore(text, quotation) || isAskedThere(told))
        ? thread.date
        : undefined) ??
      answerer?.date ??
      (isWithEarlier ? dates[index - 1] : undefined) ??
      (isForState ? dates[state] : undefined) ??
      dayOfLead(text, quotations, index, dates, speakers) ??
      dayOfAct(text, told, speakers[index], base) ??
      (telling === 'then' ? dayOfRemarks(told, names, remarks, quotations, dates) : undefined) ??
      (telling === 'then' && sitsInHouse(speakers[index]) && !isWritten(told) ? inHouse : undefined) ??
      (telling === 'elsewhere' || telling === 'long ago' ? undefined : dayOfSource(sources, speakers[index])) ??
      (sitting && telling !== 'long ago' && isThere ? { saidOn: sitting, precision: 'day' as const } : undefined);
    dates.push(date);
    if (date?.precision === 'day' && isBeforeHouse(told)) inHouse = date;
    if (date) threads.set(speaker, { date, index, telling, isOfPaper: isOfPaper(text, told) });
    else threads.delete(speaker);
    const heard = threads.get(speaker);
    if (heard?.isOfPaper) papers.set(speaker, heard);
  }
  return dates;
}

/** "Ostra denied it on Monday … Its spokesman said": on the same day, unless in writing. */
function isSpokenFor(
  { telling, around }: ToldQuotation,
  earlier: SaidOn | undefined,
  speaker: Speaker | null | undefined,
  before: Speaker | null | undefined,
): boolean {
  return (
    telling === 'then' &&
    earlier?.precision === 'day' &&
    !isByOtherMeans(around.join(' ')) &&
    speaksFor(speaker, before)
  );
}

/** "Ostra urged talks on Monday after | a report said | it armed": the first quotation of a sentence, of a few. */
function firstOfSentence(text: string, quotations: readonly ToldQuotation[], last: number): number {
  let first = last;
  while (first > Math.max(0, last - mostInSentence)) {
    const [before, here] = [quotations[first - 1], quotations[first]];
    if (!before || !here) return first;
    const between = text.slice(extentOf(before.quotation).end, extentOf(here.quotation).start);
    if (/[.!?]["”’»]?\s|\n/.test(between)) return first;
    first -= 1;
  }
  return first;
}

const mostInSentence = 3;

/** The source's words; undefined if there are none or only a pronoun: whoever spoke before goes on. */
function sourceOf(text: string, { source: [source] }: Quotation): string | undefined {
  const words = source && text.slice(source.start, source.end);
  return words === undefined || /^(?:he|it|she|they)$/i.test(words) ? undefined : words;
}
