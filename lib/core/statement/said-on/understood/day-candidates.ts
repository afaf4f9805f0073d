import { extentOf } from '../../../quotation/extent.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { addDays } from '../day.ts';
import type { SaidOn } from '../said-on.ts';
import { isReply } from '../telling.ts';
import { goingOn } from '../words.ts';
import { type DayFeature, dayFeatures, type NoDayFeature, noDayFeatures } from './day-features.ts';
import type { DayMention } from './day-mentions.ts';
import { isOfHouse } from './gatherings.ts';
import { endOfLead, type Talk, type TalkOfDays } from './talk-of-days.ts';

/** A day on which words may have been said, or none where `date` is absent. */
export interface DayCandidate {
  readonly date?: SaidOn;
  readonly features: ReadonlyMap<DayFeature | NoDayFeature, number>;
}

/**
 * The days that a quotation may be of, with what speaks for each, and none.
 *
 * @param dates those of the article's quotations so far: all that words tell, and what was understood of earlier ones
 */
export function dayCandidates(
  article: TalkOfDays,
  index: number,
  dates: readonly (SaidOn | undefined)[],
): DayCandidate[] {
  const found = new Map<string, { readonly date: SaidOn; readonly features: Map<DayFeature, number> }>();
  const note = (date: SaidOn, feature: DayFeature, value = 1): void => {
    const key = keyOf(date);
    const candidate = found.get(key) ?? { date, features: new Map() };
    found.set(key, candidate);
    candidate.features.set(feature, value);
  };
  noteSpeaker(article, index, dates, note);
  notePrevious(article, index, dates, note);
  noteGiven(dates.slice(Math.max(0, index - farthest), index), note);
  noteMentions(article, index, note);
  return [{ features: againstAll(article, index, dates) }, ...found.values()];
}

/** How many quotations, or days, back and ahead are looked at, so that time is linear in an article's length. */
const farthest = 80;

type Note = (date: SaidOn, feature: DayFeature, value?: number) => void;

/** The speaker's last words, and the next that have a day. */
function noteSpeaker({ talks }: TalkOfDays, index: number, dates: readonly (SaidOn | undefined)[], note: Note): void {
  const here = talks[index];
  if (!here) return;
  const last = lastBy(talks, index);
  const date = dates[last];
  const before = talks[last];
  if (date && before) {
    note(date, 'speaker');
    if (before.paragraph === here.paragraph) note(date, 'speakerHere');
    if (before.paragraph === here.paragraph - 1) note(date, 'speakerBefore');
    if (last < index - 1) note(date, 'speakerAfterOthers');
    if (before.telling === 'elsewhere') note(date, 'speakerElsewhere');
  }
  for (let next = index + 1; next < Math.min(talks.length, index + farthest); next += 1) {
    const later = talks[next]?.by === here.by ? dates[next] : undefined;
    if (!later) continue;
    note(later, talks[next]?.paragraph === here.paragraph ? 'speakerNext' : 'speakerLater');
    return;
  }
}

/** Where the speaker was heard last; -1 where nobody heard him. */
function lastBy(talks: readonly Talk[], index: number): number {
  for (let last = index - 1; last >= Math.max(0, index - farthest); last -= 1)
    if (talks[last]?.by === talks[index]?.by) return last;
  return -1;
}

function notePrevious(
  { text, talks }: TalkOfDays,
  index: number,
  dates: readonly (SaidOn | undefined)[],
  note: Note,
): void {
  const [before, here] = [talks[index - 1], talks[index]];
  const date = dates[index - 1];
  if (!before || !here || !date) return;
  note(date, 'previous');
  if (before.paragraph === here.paragraph) note(date, 'previousHere');
  if (before.paragraph === here.paragraph - 1) note(date, 'previousBefore');
  const { cue } = here.quotation;
  if (cue.some(({ start, end }) => goingOn.has(text.slice(start, end).toLowerCase()))) note(date, 'previousGoesOn');
  if (isReply(text, here.quotation)) note(date, 'previousAnswered');
  if (here.kind !== undefined && here.kind === before.kind) note(date, 'previousOfKind');
  if (cue.some((each) => disputes.test(each.text))) note(date, 'previousDispute');
  const affiliation = here.speaker?.affiliation;
  if (affiliation !== undefined && affiliation === before.speaker?.affiliation) note(date, 'previousOfSame');
}

function noteGiven(dates: readonly (SaidOn | undefined)[], note: Note): void {
  const given = dates.filter((date) => date !== undefined);
  const [first] = given;
  if (first) note(first, 'firstGiven');
  for (const same of Map.groupBy(given, keyOf).values()) {
    const [date] = same;
    if (!date) continue;
    note(date, 'shareGiven', same.length / given.length);
    if (same.length > 2) note(date, 'often');
  }
}

function keyOf({ saidOn, precision }: SaidOn): string {
  return `${saidOn}/${precision}`;
}

function noteMentions(article: TalkOfDays, index: number, note: Note): void {
  const { talks, mentions, days, base } = article;
  const here = talks[index];
  if (!here) return;
  const inLead = mentions.slice(0, farthest).filter(({ paragraph }) => paragraph <= endOfLead).length;
  const first = Math.max(0, here.after - farthest);
  const near = mentions.slice(first, here.after + farthest).filter(({ paragraph }) => paragraph <= here.paragraph);
  for (const mention of [...mentions.slice(0, Math.min(first, inLead)), ...near]) {
    const { day, start, paragraph, isToCome } = mention;
    const away = here.paragraph - paragraph;
    const date: SaidOn = { saidOn: day, precision: 'day' };
    if (isToCome) note(date, 'toCome');
    else if (start > here.start) note(date, 'ahead');
    else {
      if (mention === mentions[here.after - 1]) note(date, 'nearest');
      if (away === 0) note(date, 'here');
      if (away === 1) note(date, 'before');
      if (away === 2) note(date, 'longBefore');
      if (paragraph <= endOfLead) noteLead(article, here, mention, note);
      if (isQuotedOf(mention, talks)) note(date, 'quoted');
      const isSame = [...here.gatherings].some((gathering) => mention.gatherings.has(gathering));
      if (isSame) note(date, 'sameGathering');
      else if (ownGathering.test(here.around)) note(date, 'otherGathering');
      if (toldThem.test(here.around)) note(date, 'toldThem');
      if (days === 1) note(date, 'only');
      if (days === 2) note(date, 'oneOfTwo');
      if (base !== undefined)
        note(date, day === base ? 'sameDay' : day === addDays(base, -1) ? 'dayBefore' : 'daysBefore');
    }
  }
}

function noteLead(article: TalkOfDays, here: Talk, mention: DayMention, note: Note): void {
  const { mostly, shares, turns, isOfOne } = article;
  const share = (kind: Talk['kind']): number => shares.get(kind) ?? 0;
  const holds: Readonly<Partial<Record<DayFeature, boolean>>> = {
    lead: true,
    leadOfGathering: mention.gatherings.size > 0,
    leadOfGatherings: mention.gatherings.size > 1,
    leadNear: here.paragraph - mention.paragraph <= 2,
    leadNamesSpeaker: here.isInLead,
    leadForOfficial: here.kind === 'legislator' || here.kind === 'minister' || here.kind === 'diplomat',
    leadForMember: (here.kind === 'legislator' || here.kind === 'minister') && isOfHouse(mention.gatherings),
    leadForMost: mostly === here.kind,
    leadForDispute: here.quotation.cue.some(({ text }) => disputes.test(text)),
    leadForFirst: here === article.talks[0],
    leadOfHouse: share('legislator') > 0.3,
    leadOfCourt: share('judge') > 0.2,
    leadOfDiplomats: share('diplomat') > 0.4,
    leadOfLeaders: share('leader') > 0.4,
    leadOfExperts: share('expert') > 0.3,
    leadOfTurns: turns > 0.3,
    leadOfOne: isOfOne,
  };
  for (const feature of dayFeatures) if (holds[feature]) note({ saidOn: mention.day, precision: 'day' }, feature);
}

/** What is said to somebody who is there. */
const disputes =
  /^(?:accused|acknowledged|answered|argued|asked|conceded|countered|demanded|interjected|objected|pointed|pressed|protested|questioned|recalled|remarked|reminded|replied|responded|retorted|urged|wanted|wondered)\b/;

/** Whether a day stands within a quotation and its source, or right after. */
function isQuotedOf({ start }: DayMention, talks: readonly Talk[]): boolean {
  const next = firstFrom(talks.length, (each) => (talks[each]?.start ?? start) > start);
  return talks.slice(Math.max(0, next - 3), next).some(({ quotation }) => start < extentOf(quotation).end + justAfter);
}

/** In code units. */
const justAfter = 40;

const toldThem = /\btold (?:an? |journalists|reporters|the )/;

/** "told a rally", "in a letter": an occasion of its own. */
const ownGathering =
  /\b(?:at|before|during|in|to|told) (?:an?|the(?: \w+)?) [\w ’'-]{0,30}?(?:article|briefing|broadcast|ceremony|commentary|conference|e-?mail|essay|forum|gathering|hearing|interview|lecture|letter|meeting|message|post|programme|rally|seminar|speech|statement|summit|symposium|telegram|workshop)\b/;

function againstAll(
  { talks, days, isOfOne }: TalkOfDays,
  index: number,
  dates: readonly (SaidOn | undefined)[],
): Map<NoDayFeature, number> {
  const here = talks[index];
  const last = lastBy(talks, index);
  const holds: Readonly<Record<NoDayFeature, boolean>> = {
    always: true,
    lasting: here?.telling === 'lasting',
    elsewhere: here?.telling === 'elsewhere',
    accordingTo: here?.quotation.cue.some(({ text }) => /^according to$/i.test(text)) === true,
    byBody: here?.kind === 'body',
    byDiplomat: here?.kind === 'diplomat',
    byExpert: here?.kind === 'expert',
    byJudge: here?.kind === 'judge',
    byLeader: here?.kind === 'leader',
    byLegislator: here?.kind === 'legislator',
    byMilitary: here?.kind === 'military',
    byMinister: here?.kind === 'minister',
    byNobodyKnown: here?.kind === undefined || here.kind === 'citizen',
    byOfficial: here?.kind === 'official',
    bySpokesperson: here?.kind === 'spokesperson',
    byUnnamed: here?.kind === 'unnamed',
    newSpeaker: last === -1,
    undatedSpeaker: last !== -1 && dates[last] === undefined,
    undatedBefore: index > 0 && dates[index - 1] === undefined,
    undatedTwice: index > 1 && dates[index - 1] === undefined && dates[index - 2] === undefined,
    firstOfAll: index === 0,
    late: index > 0.7 * talks.length,
    afterTurn: turnsAway.test(here?.around ?? ''),
    noDays: days === 0,
    twoDays: days === 2,
    threeDays: days === 3,
    manyDays: days > 3,
    oneSpeaker: isOfOne,
    direct: here?.quotation.kind === 'direct',
    inTurn: here?.isTurn === true,
    atGathering: (here?.gatherings.size ?? 0) > 0,
    toReporters: /\b(?:journalists|reporters)\b/.test(here?.around ?? ''),
  };
  return new Map(noDayFeatures.filter((feature) => holds[feature]).map((feature) => [feature, 1]));
}

/** What an article turns to other things with. */
const turnsAway =
  /^\s*(?:Across|Analysts|At|Back|Critics|Earlier|Elsewhere|Experts|From|In|Meanwhile|Outside|Separately)\b/;
