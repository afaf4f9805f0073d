import type { WireArticle } from '../../../test/golden/wire/read-wire.ts';
import type { RegistryIndex } from '../../core/speaker/registry/lookup.ts';
import { resolveSpeakers } from '../../core/speaker/resolve-speakers.ts';
import { baseDay } from '../../core/statement/said-on/dates/base-day.ts';
import type { SaidOn } from '../../core/statement/said-on/said-on.ts';
import { toldOnEach } from '../../core/statement/said-on/told-on-each.ts';
import { type DayCandidate, dayCandidatesAt } from '../../core/statement/said-on/understood/day-candidates.ts';
import { readTalkOfDays, type TalkOfDays } from '../../core/statement/said-on/understood/talk-of-days.ts';
import { readTold } from '../../core/telling/told-quotation.ts';
import { articlesToLearnFrom } from './wire-lessons.ts';

/** A labelled article, with the days that words tell and those of the labels. */
export interface DatedArticle {
  readonly talk: TalkOfDays;
  readonly told: readonly (SaidOn | undefined)[];
  readonly labelled: readonly (SaidOn | undefined)[];
}

/** A quotation that no words date, whose label is one of the article's days, or none. */
export interface DayLesson {
  readonly candidates: readonly DayCandidate[];
  readonly right: readonly boolean[];
}

/** The wire articles to learn from. */
export function datedArticles(registry: RegistryIndex): DatedArticle[] {
  return articlesToLearnFrom().map((article) => datedArticle(article, registry));
}

function datedArticle({ text, publishedAt, quotations }: WireArticle, registry: RegistryIndex): DatedArticle {
  const said = quotations.map((quotation) => ({ ...quotation, confidence: 1 }));
  const context = publishedAt === undefined ? {} : { publishedAt };
  const speakers = resolveSpeakers(text, said, { ...context, registry }).map(({ speaker }) => speaker);
  const base = baseDay(text, context);
  const read = readTold(text, said);
  return {
    talk: readTalkOfDays(text, read, speakers, base),
    told: toldOnEach(text, read, base, speakers),
    labelled: quotations.map(({ saidOn, saidOnPrecision = 'day' }) =>
      saidOn === undefined ? undefined : { saidOn, precision: saidOnPrecision },
    ),
  };
}

/**
 * What an article teaches.
 *
 * @param earlier the dates of earlier quotations: as labelled, or as understood, which is all that there is in use
 */
export function dayLessons(
  { talk, told, labelled }: DatedArticle,
  earlier: readonly (SaidOn | undefined)[] = labelled,
): DayLesson[] {
  return told.flatMap((date, index): DayLesson[] => {
    if (date) return [];
    const known = told.map((each, place) => each ?? (place < index ? earlier[place] : undefined));
    const candidates = dayCandidatesAt(talk, index)(known);
    const right = candidates.map((candidate) => isSameDay(candidate.date, labelled[index]));
    return right.includes(true) ? [{ candidates, right }] : [];
  });
}

export function isSameDay(one: SaidOn | undefined, other: SaidOn | undefined): boolean {
  return one?.saidOn === other?.saidOn && one?.precision === other?.precision;
}
