import { isReadout } from '../../../telling/readout.ts';
import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { roleOfAll } from './resolve-group.ts';

/** "The sides", "both leaders", "the two ministers": the two whose meeting or call the article begins with, where it has named no other officials. */
export function sidesOfMeeting({ determiner, start, first, noun, end }: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const isAll = /^(?:both|the)$/.test(determiner ?? '') && end === noun + 1;
  const between = words.slice(first, noun).every(({ lower }) => /^(?:foreign|prime|two)$/.test(lower));
  const { lower = '' } = words[noun] ?? {};
  // Elsewhere the sides are states.
  const isCalled = callings.has(lower) || (/^(?:parties|sides)$/.test(lower) && isOfReadout(words));
  const met = isAll && between && isCalled ? thoseWhoMet(start, cast) : undefined;
  return met && { ...met, describedRole: met.describedRole ?? (lower === 'ministers' ? 'Ministers' : undefined) };
}

const callings: ReadonlySet<string> = new Set(
  'counterparts interlocutors leaders ministers officials presidents'.split(' '),
);

/** See {@link isReadout}. */
function isOfReadout(words: readonly Word[]): boolean {
  const end = words.slice(0, longestHeadline).findIndex(({ paragraph }) => paragraph > 0);
  return end > 0 && isReadout(textBetween(words, 0, end));
}

/** In words. */
const longestHeadline = 50;

/** "Anna Lind had a telephone conversation with Karl Brandt": both, where nobody else who holds an office has been named up to a word. */
export function thoseWhoMet(before: number, cast: Cast): Member | undefined {
  const meeting = meetingOf(cast);
  return meeting && meeting.known < before && before <= meeting.joined ? meeting.both : undefined;
}

interface Meeting {
  readonly both: Member;
  /** The word from which both are known by their offices, and the one at which a third office holder is named. */
  readonly known: number;
  readonly joined: number;
}

/** Each account of what they agreed asks. */
function meetingOf(cast: Cast): Meeting | undefined {
  const asked = meetings.get(cast) ?? { meeting: readMeeting(cast) };
  meetings.set(cast, asked);
  return asked.meeting;
}

const meetings = new WeakMap<Cast, { readonly meeting: Meeting | undefined }>();

function readMeeting({ mentions, setting: { words } }: Cast): Meeting | undefined {
  const people = new Set<Member>();
  let met: readonly Member[] = [];
  let known = Number.POSITIVE_INFINITY;
  let joined = Number.POSITIVE_INFINITY;
  for (const [index, { member, end, start, phraseStart }] of mentions.entries()) {
    if (member.kind !== 'person') continue;
    if (member.role ?? member.heldRole) people.add(member);
    if (people.size > 2) {
      joined = start;
      break;
    }
    const next = mentions.slice(index + 1, index + farthest).find((each) => each.member.kind === 'person');
    const isBoth = next && next.member !== member && words[next.start]?.sentence === words[phraseStart]?.sentence;
    const isBeginning = (words[start]?.paragraph ?? 0) <= lastOfBeginning;
    const isMeeting = isBoth && met.length === 0 && isBeginning;
    if (isMeeting && words.slice(end, next.phraseStart).some(({ lower }) => meets.has(lower)))
      met = [member, next.member];
    if (met.length > 0 && met.every((each) => people.has(each))) known = Math.min(known, start);
  }
  if (known === Number.POSITIVE_INFINITY) return undefined;
  return { both: { ...joinMembers(met), describedRole: roleOfAll(met) }, known, joined };
}

/** In mentions. */
const farthest = 8;

/** Paragraphs, with the lines above. */
const lastOfBeginning = 6;

const meets: ReadonlySet<string> = new Set(
  'call conversation consultations discussion held hosted meeting met received spoke talks welcomed'.split(' '),
);
