import { oncePer } from '../../../once-per.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { isOfReadout } from '../../cast/of-readout.ts';
import { numbers } from '../../data/numbers.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { roleOfAll } from './resolve-group.ts';

/** Those whose meeting an article begins with, if it has named no other officials: "The sides", "both leaders". */
export function sidesOfMeeting({ determiner, start, first, noun, end }: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const isAll = /^(?:both|the)$/.test(determiner ?? '') && end === noun + 1;
  const own = words.slice(first, noun).map(({ lower }) => lower);
  const between = own.every((lower) => /^(?:foreign|prime)$/.test(lower) || numbers.includes(lower));
  const { lower = '' } = words[noun] ?? {};
  // In other texts the sides are states.
  const isCalled = callings.has(lower) || (/^(?:parties|sides)$/.test(lower) && isOfReadout(words));
  const count = determiner === 'both' ? 2 : own.map((word) => numbers.indexOf(word) + 2).find((many) => many > 1);
  const met = isAll && between && isCalled ? thoseWhoMet(start, cast, count) : undefined;
  return met && { ...met, describedRole: met.describedRole ?? (lower === 'ministers' ? 'Ministers' : undefined) };
}

const callings: ReadonlySet<string> = new Set(
  'counterparts interlocutors leaders ministers officials presidents'.split(' '),
);

/**
 * All who met, if no others in office are named yet: "Anna Lind had a telephone conversation with Karl Brandt".
 *
 * @param count how many they must be, if told
 */
export function thoseWhoMet(before: number, cast: Cast, count?: number): Member | undefined {
  const meeting = meetingOf(cast);
  if (!meeting || before <= meeting.known || (count ?? meeting.count) !== meeting.count) return undefined;
  // "The three ministers" are those who met, whoever joined later; "the two" may then be others.
  return before <= meeting.joined || (count ?? 0) > 2 ? meeting.all : undefined;
}

/** Those who met, for "they" in an official account of the meeting: "They agreed to meet again". */
export function theyWhoMet(before: number, cast: Cast): Member | undefined {
  return isOfReadout(cast.setting.words) ? thoseWhoMet(before, cast) : undefined;
}

interface Meeting {
  readonly all: Member;
  readonly count: number;
  /** Word indices: from where all are known by their offices, and where the next person with an office is named. */
  readonly known: number;
  readonly joined: number;
}

/** Asked for each agreement of such an account. */
const meetingOf = oncePer((cast: Cast): Meeting | undefined => {
  const { mentions } = cast;
  const people = new Set<Member>();
  let met: readonly Member[] = [];
  let known = Number.POSITIVE_INFINITY;
  let joined = Number.POSITIVE_INFINITY;
  for (const [index, { member, start }] of mentions.entries()) {
    if (member.kind !== 'person') continue;
    if (member.role ?? member.heldRole) people.add(member);
    if (met.length === 0) met = meetingAt(index, cast);
    if (people.size > Math.max(met.length, 2)) {
      joined = start;
      break;
    }
    if (met.length > 0 && met.every((each) => people.has(each))) known = Math.min(known, start);
  }
  if (known === Number.POSITIVE_INFINITY) return undefined;
  return { all: { ...joinMembers(met), describedRole: roleOfAll(met) }, count: met.length, known, joined };
});

/** The people of whom a sentence near the beginning tells that they met: from the one at `index` on, as joined. */
function meetingAt(index: number, { mentions, setting: { words } }: Cast): readonly Member[] {
  const first = mentions[index]!;
  const { sentence, paragraph = 0 } = words[first.phraseStart] ?? {};
  if (paragraph > lastOfBeginning) return [];
  const people = mentions
    .slice(index, index + farthest)
    .filter(({ member, start }) => member.kind === 'person' && words[start]?.sentence === sentence);
  const met = [first.member];
  let isMeeting = false;
  for (const [place, next] of people.entries()) {
    const last = people[place - 1];
    if (!last || met.includes(next.member)) continue;
    const between = words.slice(last.end, next.phraseStart);
    const isVerb = between.some(({ lower }) => meets.has(lower));
    // After the two who met, or before they did.
    if (!isVerb && (met.length > 1 || !isMeeting) && !isJoined(last, next, words)) break;
    if (isVerb && isMeeting) break;
    isMeeting ||= isVerb;
    met.push(next.member);
  }
  const last = people.findLast(({ member }) => met.includes(member)) ?? first;
  const after = words.slice(last.phraseEnd, last.phraseEnd + longestTime);
  isMeeting ||= met.length > 1 && after.some((word) => word.sentence === sentence && together.has(word.lower));
  return isMeeting && met.length > 1 ? met : [];
}

/** Whether two mentions are joined: "Envoy Anna Lind|, Karl Brandt |, and Minister Ida Holm". */
function isJoined(one: Mention, other: Mention, words: readonly Word[]): boolean {
  // Words between two commas may have been read as an apposition to either.
  if (other.phraseStart < one.phraseEnd) return words[one.end]?.text === ',';
  const between = words.slice(one.phraseEnd, other.phraseStart);
  return between.length > 0 && between.every(({ text, lower }) => text === ',' || /^(?:and|the)$/.test(lower));
}

/** Verbs for what several do together: "Anna Lind and Karl Brandt | met", but not "welcomed the deal". */
const together: ReadonlySet<string> = new Set(['conferred', 'held', 'met', 'spoke', 'talked']);

/** In words, as in "| also today | met". */
const longestTime = 3;

/** In mentions. */
const farthest = 8;

/** In paragraphs, counted from 0, lines above the text included. */
const lastOfBeginning = 6;

const meets: ReadonlySet<string> = new Set(
  'call conversation consultations discussion held hosted meeting met received spoke talks welcomed'.split(' '),
);
