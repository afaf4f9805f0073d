import { extentOf } from '../../../quotation/extent.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { addDays } from '../dates/day.ts';
import { isOfAffiliation } from '../thread/names-of.ts';
import { type DayFeature, dayFeatures, type Note, type NoteFor } from './day-features.ts';
import type { DayMention } from './day-mentions.ts';
import { isOfHouse } from './gatherings.ts';
import { disputes, farthest, type Talk, type TalkOfDays } from './talk-of-days.ts';

/** Notes how the days are told of that the article mentions up to a quotation or in the next paragraph. */
export function noteMentions(article: TalkOfDays, index: number, noteFor: NoteFor): void {
  const { talks, mentions, base, lastAbove, endOfLead } = article;
  const here = talks[index];
  if (!here) return;
  const inLead = mentions.slice(0, farthest).filter(({ paragraph }) => paragraph <= endOfLead).length;
  const first = Math.max(0, here.after - farthest);
  const near = mentions
    .slice(first, here.after + farthest)
    .filter((mention) => mention.paragraph <= here.paragraph || isSequel(mention, here));
  for (const mention of [...mentions.slice(0, Math.min(first, inLead)), ...near]) {
    const { day, precision, start, paragraph, isToCome } = mention;
    const away = here.paragraph - paragraph;
    const note = noteFor({ saidOn: day, precision });
    if (away < 0) note('nextNamesSpeaker');
    else if (isToCome) note('toCome');
    else if (start > here.start) note('ahead');
    else {
      if (mention === mentions[here.after - 1]) note('nearest');
      if (away === 0) note('here');
      if (away === 1) note('before');
      if (away === 2) note('longBefore');
      if (paragraph > 0 && paragraph <= lastAbove) noteAbove(article, here, note);
      if (paragraph <= endOfLead && !mention.isInTurn) noteLead(article, here, mention, note);
      if (isQuotedOf(mention, talks)) note('quoted');
      const isSame = [...here.gatherings].some((gathering) => mention.gatherings.has(gathering));
      if (isSame) note('sameGathering');
      else if (ownGathering.test(here.around)) note('otherGathering');
      if (toldThem.test(here.around)) note('toldThem');
      noteTelling(article, here, mention, note);
      if (mention.isInTurn && here.isTurn) note('inTurnForTurn');
      noteNames(here, mention, note);
      if (precision === 'week') note('daysOfWeek');
      if (paragraph > lastAbove) noteCount(article, note);
      if (base !== undefined) note(day === base ? 'sameDay' : day === addDays(base, -1) ? 'dayBefore' : 'daysBefore');
    }
  }
}

function noteCount({ days, inRoom }: TalkOfDays, note: Note): void {
  if (days === 1) note('only');
  if (days === 1) note('onlyOfRoom', inRoom);
  if (days === 2) note('oneOfTwo');
}

function noteTelling(
  { atKnownOccasions, hasOnlookers }: TalkOfDays,
  here: Talk,
  { gatherings, isOfRecording }: DayMention,
  note: Note,
): void {
  const isOfGathering = gatherings.size > 0;
  if (isOfRecording) note('recorded');
  if (isOfRecording && here.telling === 'lasting') note('recordedLasting');
  if (here.isAtKnownOccasion) note('known');
  note('knownShare', atKnownOccasions);
  if (isOfGathering) note('knownShareOfGathering', atKnownOccasions);
  if (here.isMember) note('ofMember');
  if (here.isMember && isOfHouse(gatherings)) note('ofMemberOfHouse');
  if (hasOnlookers) note('onlookers');
  if (here.surroundings.hasOnlookers) note('onlookersHere');
}

/** Whether the next paragraph tells when: "“It is late,” Lind said. ¶ Lind met reporters on Friday". */
function isSequel({ paragraph, isToCome, names }: DayMention, here: Talk): boolean {
  return paragraph === here.paragraph + 1 && !isToCome && here.names.some((name) => names.has(name));
}

function noteNames({ speaker, names: own, isOfSides }: Talk, { names, isOfEncounter }: DayMention, note: Note): void {
  if (isOfEncounter) note('encounter');
  if (isOfEncounter && isOfSides) note('encounterOfSides');
  if (!speaker) return;
  if (own.some((name) => names.has(name))) {
    note('namesSpeaker');
    if (isOfEncounter) note('encounterOfSpeaker');
  } else if (isOfAffiliation(names, speaker.affiliation)) {
    note('namesAffiliation');
    if (isOfEncounter) note('encounterOfAffiliation');
  }
}

function noteAbove(
  { selves, inRoom, participants, isOfUndatedGathering, isReadout }: TalkOfDays,
  here: Talk,
  note: Note,
): void {
  note('above');
  if (isReadout) note('aboveOfReadout');
  if (here.isSelf) note('aboveForSelf');
  if (here.isTurn) note('aboveForTurn');
  note('aboveOfSelves', selves);
  note('aboveOfRoom', inRoom);
  if (isOfUndatedGathering) note('aboveOfParticipants', participants);
}

function noteLead(article: TalkOfDays, here: Talk, mention: DayMention, note: Note): void {
  const { mostly, shares, turns, inRoom, isOfFew, isReadout, lastAbove } = article;
  const isOfMeeting = isReadout && mention.paragraph > lastAbove;
  const { speaker } = here;
  const isNamed = here.isInLead || here.isOfSides || isOfAffiliation(mention.names, speaker?.affiliation);
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
    leadOfFew: isOfFew,
    leadOfDebate: isOfHouse(mention.gatherings),
    leadOnlyOfReadout: isOfMeeting && article.days === 1,
    leadOfReadoutForNamed: isOfMeeting && isNamed,
    leadOfStatementForSelf: mention.isOfStatement && (here.isSelf || here.kind === 'body'),
  };
  for (const feature of dayFeatures) if (holds[feature]) note(feature);
  note('leadOfRoom', inRoom);
  if (mention.gatherings.size > 0) note('leadOfRoomAndGathering', inRoom);
}

/** Whether a day stands within a quotation and its source, or right after it. */
function isQuotedOf({ start }: DayMention, talks: readonly Talk[]): boolean {
  const next = firstFrom(talks.length, (each) => (talks[each]?.start ?? start) > start);
  return talks.slice(Math.max(0, next - 3), next).some(({ quotation }) => start < extentOf(quotation).end + justAfter);
}

/** In code units. */
const justAfter = 40;

const toldThem = /\btold (?:an? |journalists|reporters|the )/;

/** "told a rally", "in a letter": words of an occasion of their own. */
const ownGathering =
  /\b(?:at|before|during|in|to|told) (?:an?|the(?: \w+)?) [\w ’'-]{0,30}?(?:article|briefing|broadcast|ceremony|commentary|conference|e-?mail|essay|forum|gathering|hearing|interview|lecture|letter|meeting|message|post|programme|rally|seminar|speech|statement|summit|symposium|telegram|workshop)\b/;
