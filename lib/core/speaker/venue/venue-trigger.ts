import type { Quotation } from '../../quotation/quotation.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { months } from '../data/time-words.ts';
import { venueNouns, venueTriggers } from '../data/venue-nouns.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { isDelivered } from './remarks-placed.ts';
import { longest } from './venue-phrase.ts';

/** Whether the speaker works at a place, not speaks there: "a minister at the congress", "a source at | the club". */
export function isOfSpeaker(index: number, quotation: Quotation, cast: Cast): boolean {
  return isInTitle(index, cast) || isOfNoun(index, quotation, cast);
}

/** Whether a word is within a title: "the secretary of the | Security Council | Anna Lind". */
export function isInTitle(index: number, cast: Cast): boolean {
  const [office, of, the] = cast.setting.words.slice(Math.max(0, index - 3), index);
  if (office?.capital && isRoleNoun(office) && of?.lower === 'of' && the?.lower === 'the') return true;
  const next = firstAfter(cast.mentions, index);
  return cast.mentions
    .slice(Math.max(0, next - mostWithin), next + 2)
    .some(
      ({ member, phraseStart, phraseEnd }) =>
        member.kind === 'person' && phraseStart < index && phraseEnd > index && !namesOccasion(index, phraseEnd, cast),
    );
}

/** "[Anna Lind at | the Harbour Institute] policy conference": the institute is part of the occasion's name. */
function namesOccasion(index: number, end: number, { setting: { words } }: Cast): boolean {
  const first = words[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  if (words[index]?.lower !== 'at' || !words.slice(first, end).every(({ capital }) => capital)) return false;
  return words.slice(end, end + 2).some(({ lower }, ahead, next) => {
    const isPhrase = next.slice(0, ahead + 1).every(({ kind, capital }) => kind === 'word' && !capital);
    return isPhrase && venueNouns.has(lower) && !/ing$/.test(lower);
  });
}

/**
 * Whether a place belongs to the common noun before it in the subject, "[A source at | the club] told". After a name or
 * a verb it is where somebody spoke: "[Anna Lind at | a briefing] said", "quipped [the minister at | a lunch]". In an
 * apposition it is neither: "said [Anna Lind, the Greens' leader in | the Senate]".
 */
function isOfNoun(index: number, { source, cue }: Quotation, { setting: { words } }: Cast): boolean {
  const [at, before] = [words[index], words[index - 1]];
  const [span] = source;
  if (!at || !span || before?.kind !== 'word' || !/^(?:at|in)$/.test(at.lower)) return false;
  if (at.lower === 'in' && isApposed(index, span, words)) return true;
  if (before.capital) return false;
  const isSubject = span.start <= before.start && at.start < span.end && span.end <= (cue[0]?.start ?? 0);
  if (!isSubject || attending.has(before.lower)) return false;
  for (let noun = index - 1; (words[noun]?.start ?? -1) >= span.start; noun -= 1)
    if (clauses.test(words[noun]?.lower ?? '')) return false;
  return true;
}

/** Whether words after a name and a comma, up to an index, say who somebody is: "Anna Lind, leader of the Reds | in". */
function isApposed(index: number, span: Quotation['source'][number], words: Cast['setting']['words']): boolean {
  if ((words[index]?.start ?? span.end) >= span.end) return false;
  let comma = index - 1;
  while (words[comma]?.kind !== 'mark' && (words[comma]?.start ?? -1) >= span.start) comma -= 1;
  const isAfterName = words[comma]?.text === ',' && words[comma - 1]?.capital === true;
  const own = words.slice(comma + 1, index);
  return isAfterName && (words[comma]?.start ?? -1) > span.start && own.some((word) => isRoleNoun(word));
}

/** "the spokesman, who was asked at | a briefing" */
const clauses = /^(?:ha[ds]|have|is|was|were|which|who)$/;

/** Those who are there because of the occasion: "speakers at | a seminar". */
const attending: ReadonlySet<string> = new Set(
  'attendees delegates panelists panellists participants speakers witnesses'.split(' '),
);

/** How many names may precede a place in a title: "director of the Velmaria and Ostravia programme at Lune House". */
const mostWithin = 4;

/** Whether an occasion may follow the word. */
export function isVenueTrigger(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const lower = words[index]?.lower ?? '';
  // "said on the steps", but not "sits on the House committee".
  // "on the Senate floor", but not "a question from the floor".
  if (lower === 'from' && words[venueNounAt(index + 1, cast)]?.lower === 'floor') return false;
  if (lower === 'on' || lower === 'from') return isPlace(index + 1, cast);
  if (lower === 'to') return speaking.has(words[beforeDay(index, cast)]?.lower ?? '');
  // "said outside the meeting", "Outside the hall, she", but not "a process outside the convention".
  if (lower === 'outside')
    return isSpokenBefore(index, cast) || /^(?:journalists|reporters)$/.test(words[index - 1]?.lower ?? '');
  if (lower === 'at' && isAim(index - 1, cast)) return false;
  if (lower === 'before' && isDelivered(index, words)) return true;
  if (lower === 'before')
    return isSpokenBefore(index, cast) && deliberative.has(words[venueNounAt(index + 1, cast)]?.lower ?? '');
  return venueTriggers.has(lower);
}

/** Whether "at" leads to what is meant, not to where somebody is: "hinted | at a launch", "hit out | at the summit". */
function isAim(before: number, { setting: { words } }: Cast): boolean {
  const lower = words[before]?.lower ?? '';
  return lower === 'out' ? /^(?:hit|lash|str[iu]c?k)/.test(words[before - 1]?.lower ?? '') : aims.has(lower);
}

const aims: ReadonlySet<string> = new Set(
  `
  aim aimed aiming anger balked bristled directed dismay frowned glanced hinted hinting hints jab laughed look looked
  looking mocked outrage pointed pointing railed scoffed shot shots sneered swipe
  `
    .trim()
    .split(/\s+/),
);

/** The word before a day: "| speaking | on May 3 to". */
function beforeDay(index: number, { setting: { words } }: Cast): number {
  for (let on = index - 1; on >= index - longestDay; on -= 1) {
    if (words[on]?.lower === 'on') return on - 1;
    if (!/\d|day$/.test(words[on]?.lower ?? '') && !months.has(words[on]?.lower ?? '')) break;
  }
  return index - 1;
}

/** In words: "on Monday 3 May". */
const longestDay = 4;

/** "on | her Facebook page", but not "on | a single page". */
function isPlace(start: number, cast: Cast): boolean {
  const noun = cast.setting.words[venueNounAt(start, cast)]?.lower ?? '';
  return places.has(noun) && !(noun === 'page' && /^(?:an?|one)$/.test(cast.setting.words[start]?.lower ?? ''));
}

/** "testified before | Congress", "Before the council, she", but not "another launch before the congress". */
function isSpokenBefore(index: number, { setting: { words } }: Cast): boolean {
  const before = words[index - 1];
  return before?.sentence !== words[index]?.sentence || saidBefore.test(before?.lower ?? '');
}

const saidBefore =
  /^(?:address|affirmed|appear\w*|argu\w+|declared|evidence|pleaded|presented|remarks|said|says|sp[eo]\w+|stated|statement|testi\w+|told|warned)$/;

function venueNounAt(start: number, cast: Cast): number {
  let at = start;
  while (
    at < start + longest &&
    cast.setting.words[at]?.kind === 'word' &&
    !venueNouns.has(cast.setting.words[at]?.lower ?? '')
  )
    at += 1;
  // "the Senate | floor"
  return venueNouns.has(cast.setting.words[at + 1]?.lower ?? '') ? at + 1 : at;
}

/** Where somebody stands or writes who says something "on" or "from" it. */
const places: ReadonlySet<string> = new Set(
  'balcony call floor fringes lawn lectern margins page pier platform podcast porch sidelines stairs steps tarmac'.split(
    ' ',
  ),
);

/** Words after which "to" leads to an audience. */
const speaking: ReadonlySet<string> = new Set([
  'address',
  'evidence',
  'remarks',
  'speaking',
  'speech',
  'spoke',
  'testified',
  'testimony',
]);

/** Bodies that one speaks before. */
const deliberative: ReadonlySet<string> = new Set([
  'assembly',
  'congress',
  'court',
  'house',
  'inquiry',
  'panel',
  'parliament',
  'plenary',
  'senate',
]);
