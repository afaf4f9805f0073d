import type { SaidOn } from '../said-on.ts';
import { isReply } from '../telling.ts';
import { goingOn } from '../words.ts';
import { againstAll } from './against-all.ts';
import type { DayFeature, NoDayFeature, Note } from './day-features.ts';
import { noteMentions } from './mention-features.ts';
import { disputes, farthest, lastBy, type TalkOfDays } from './talk-of-days.ts';

/** A day on which words may have been said, or none where `date` is absent. */
export interface DayCandidate {
  readonly date?: SaidOn;
  readonly features: ReadonlyMap<DayFeature | NoDayFeature, number>;
}

/**
 * The days that a quotation may be of, with what speaks for each, and none, by the days of the article's quotations so far: all that
 * words tell, and what was understood of earlier ones. What the article itself says is read once, for all that may be understood.
 */
export function dayCandidatesAt(
  article: TalkOfDays,
  index: number,
): (dates: readonly (SaidOn | undefined)[]) => DayCandidate[] {
  const mentioned: Found = new Map();
  noteMentions(article, index, noteIn(mentioned));
  return (dates) => {
    const found: Found = new Map();
    for (const [key, { date, features }] of mentioned) found.set(key, { date, features: new Map(features) });
    const note = noteIn(found);
    noteSpeaker(article, index, dates, note);
    notePrevious(article, index, dates, note);
    noteGiven(dates.slice(Math.max(0, index - farthest), index), article.inRoom, note);
    return [{ features: againstAll(article, index, dates) }, ...found.values()];
  };
}

/** Days, by what tells them apart. */
type Found = Map<string, { readonly date: SaidOn; readonly features: Map<DayFeature, number> }>;

function noteIn(found: Found): Note {
  return (date, feature, value = 1) => {
    const key = keyOf(date);
    const candidate = found.get(key) ?? { date, features: new Map() };
    found.set(key, candidate);
    candidate.features.set(feature, value);
  };
}

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

function noteGiven(dates: readonly (SaidOn | undefined)[], inRoom: number, note: Note): void {
  const given = dates.filter((date) => date !== undefined);
  const [first] = given;
  if (first) note(first, 'firstGiven');
  if (first) note(first, 'firstOfRoom', inRoom);
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
