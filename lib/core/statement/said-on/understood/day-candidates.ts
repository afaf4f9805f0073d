import { isReply } from '../../../telling/telling.ts';
import { goingOn } from '../../../telling/words.ts';
import type { SaidOn } from '../said-on.ts';
import { againstAll, isAccordingTo } from './against-all.ts';
import type { DayFeature, NoDayFeature, NoteFor } from './day-features.ts';
import { noteMentions } from './mention-features.ts';
import { disputes, farthest, lastBy, type Talk, type TalkOfDays } from './talk-of-days.ts';

/** A day on which words may have been said; without `date`, none of them. */
export interface DayCandidate {
  readonly date?: SaidOn;
  readonly features: ReadonlyMap<DayFeature | NoDayFeature, number>;
}

/**
 * The days that a quotation may be of, each with what speaks for it, and none of them, given the days of the article's
 * quotations so far. What the article itself says is read once, whatever those days are.
 */
export function dayCandidatesAt(
  article: TalkOfDays,
  index: number,
): (dates: readonly (SaidOn | undefined)[]) => DayCandidate[] {
  const mentioned: Found = new Map();
  noteMentions(article, index, notesIn(mentioned));
  const last = lastBy(article.talks, index);
  const againstAllBy = againstAll(article, index, last);
  const noteSpeaker = speakerNotes(article, index, last);
  const notePrevious = previousNotes(article, index);
  const noteOpening = openingNotes(article, index, last);
  return (dates) => {
    const found: Found = new Map();
    for (const [key, { date, features }] of mentioned) found.set(key, { date, features: new Map(features) });
    const noteFor = notesIn(found);
    noteSpeaker(dates, noteFor);
    notePrevious(dates, noteFor);
    noteOpening(dates, noteFor);
    noteGiven(dates.slice(Math.max(0, index - farthest), index), article.inRoom, noteFor);
    return [{ features: againstAllBy(dates) }, ...found.values()];
  };
}

/** Days by their date and precision. */
type Found = Map<string, { readonly date: SaidOn; readonly features: Map<DayFeature, number> }>;

function notesIn(found: Found): NoteFor {
  return (date) => {
    const key = `${date.saidOn}/${date.precision}`;
    const candidate = found.get(key) ?? { date, features: new Map() };
    found.set(key, candidate);
    return (feature, value = 1) => candidate.features.set(feature, value);
  };
}

/** Notes what the days of other quotations say. */
type NoteByDates = (dates: readonly (SaidOn | undefined)[], noteFor: NoteFor) => void;

/** Notes the days of the speaker's last words before and next words after. */
function speakerNotes({ talks, lastAbove }: TalkOfDays, index: number, last: number): NoteByDates {
  const here = talks[index];
  if (!here) return () => {};
  const features = featuresOfLast(talks, index, last);
  const later = talks
    .slice(index + 1, index + farthest)
    .flatMap(({ by }, ahead) => (by === here.by ? [index + 1 + ahead] : []));
  return (dates, noteFor) => {
    noteAll(features, dates[last], noteFor);
    const next = later.find((each) => dates[each]);
    const nextDate = next === undefined ? undefined : dates[next];
    if (next === undefined || !nextDate) return;
    const note = noteFor(nextDate);
    note(talks[next]?.paragraph === here.paragraph ? 'speakerNext' : 'speakerLater');
    if (here.paragraph === lastAbove + 1) note('speakerLaterForLead');
  };
}

function noteAll(features: readonly DayFeature[], date: SaidOn | undefined, noteFor: NoteFor): void {
  if (!date) return;
  const note = noteFor(date);
  for (const feature of features) note(feature);
}

function featuresOfLast(talks: readonly Talk[], index: number, last: number): DayFeature[] {
  const [before, here] = [talks[last], talks[index]];
  if (!before || !here) return [];
  const features: DayFeature[] = ['speaker'];
  if (before.paragraph === here.paragraph) features.push('speakerHere');
  if (before.paragraph === here.paragraph - 1) features.push('speakerBefore');
  if (last < index - 1) features.push('speakerAfterOthers');
  if (before.telling === 'elsewhere') features.push('speakerElsewhere');
  if (before.paragraph === here.paragraph && isAccordingTo(here.quotation)) features.push('speakerAccording');
  return features;
}

function previousNotes({ text, talks }: TalkOfDays, index: number): NoteByDates {
  const features = featuresOfPrevious(text, talks[index - 1], talks[index]);
  return (dates, noteFor) => noteAll(features, dates[index - 1], noteFor);
}

function featuresOfPrevious(text: string, before: Talk | undefined, here: Talk | undefined): DayFeature[] {
  if (!before || !here) return [];
  const features: DayFeature[] = ['previous'];
  if (before.paragraph === here.paragraph) features.push('previousHere');
  if (before.paragraph === here.paragraph - 1) features.push('previousBefore');
  const { cue } = here.quotation;
  if (cue.some(({ start, end }) => goingOn.has(text.slice(start, end).toLowerCase()))) features.push('previousGoesOn');
  if (isReply(text, here.quotation)) features.push('previousAnswered');
  if (here.kind !== undefined && here.kind === before.kind) features.push('previousOfKind');
  if (cue.some((each) => disputes.test(each.text))) features.push('previousDispute');
  if (here.isOnSpot) features.push('previousOnSpot');
  const affiliation = here.speaker?.affiliation;
  if (affiliation !== undefined && affiliation === before.speaker?.affiliation) features.push('previousOfSame');
  return features;
}

/** "…, Moscow said on Friday. ¶ “We wait,” Deputy Foreign Minister Lind told journalists": the next one elaborates. */
function openingNotes({ talks, endOfLead }: TalkOfDays, index: number, last: number): NoteByDates {
  const [opening, here] = [talks[0], talks[index]];
  const isNext = opening && here && last === -1 && index > 0 && index <= farthestElaboration;
  if (!isNext || opening.paragraph > endOfLead || !sharesAffiliation(opening, here)) return () => {};
  const isUnnamed = opening.kind === 'body' || opening.kind === 'unnamed';
  const features: DayFeature[] = isUnnamed ? ['opening', 'openingByUnnamed'] : ['opening'];
  if (here.isOfSpeaking || here.gatherings.size > 0 || atOccasion.test(here.around)) features.push('openingSpeaking');
  return (dates, noteFor) => noteAll(features, dates[0], noteFor);
}

/** "during a ceremony" */
const atOccasion = /\b(?:[Aa]t|[Dd]uring) an? /;

/** In quotations after the article's first. */
const farthestElaboration = 3;

/** Whether the speaker's affiliation is among the opening's: "Velmaria", of "Velmaria and Ostra". */
function sharesAffiliation({ speaker: opening }: Talk, { speaker }: Talk): boolean {
  return (
    speaker?.affiliation !== undefined && (opening?.affiliation ?? '').split(' and ').includes(speaker.affiliation)
  );
}

function noteGiven(dates: readonly (SaidOn | undefined)[], inRoom: number, noteFor: NoteFor): void {
  /** How often each day was given, in the order of their first quotations. */
  const given: { readonly date: SaidOn; times: number }[] = [];
  let all = 0;
  for (const date of dates) {
    if (!date) continue;
    all += 1;
    const same = given.find((each) => each.date.saidOn === date.saidOn && each.date.precision === date.precision);
    if (same) same.times += 1;
    else given.push({ date, times: 1 });
  }
  for (const [place, { date, times }] of given.entries()) {
    const note = noteFor(date);
    if (place === 0) note('firstGiven');
    if (place === 0) note('firstOfRoom', inRoom);
    note('shareGiven', times / all);
    if (times > 2) note('often');
  }
}
