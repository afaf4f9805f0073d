import { oncePer } from '../../../once-per.ts';
import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** The body called "The Meeting", if the text introduces it: "The 3rd Meeting of the Gate Forum was held in Velm." */
export function meetingCalled({ determiner, start, first, noun, end }: NounPhrase, cast: Cast): Member | undefined {
  const word = cast.setting.words[noun];
  const isLone = determiner === 'the' && first === noun && end === noun + 1 && word?.capital;
  const meeting = isLone && occasions.has(word.text) ? meetingOf(cast) : undefined;
  return meeting && meeting.called === word?.text && meeting.at < start
    ? bodyMember(meeting.body.name, meeting.body, meeting.body.body)
    : undefined;
}

/** The body whose meeting the text tells of, for "Some participants", "several Ministers". `noun` is in lower case. */
export function whoseMeeting({ determiner, start }: NounPhrase, noun: string, cast: Cast): Affiliation | undefined {
  const isSome = determiner === undefined || /^(?:many|most|several|some)$/.test(determiner);
  if (!isSome || !attending.has(noun)) return undefined;
  const meeting = meetingOf(cast);
  return meeting && meeting.at < start ? meeting.body : undefined;
}

const attending: ReadonlySet<string> = new Set(
  'countries delegates delegations members ministers others participants speakers states'.split(' '),
);

interface Meeting {
  readonly body: Affiliation;
  readonly called: string;
  readonly at: number;
}

/** Asked for each paragraph of such a text. */
const meetingOf = oncePer((cast: Cast): Meeting | undefined => {
  const { words } = cast.setting;
  const speaking = new Map(words.flatMap(({ text }, at) => (isSubject(at, words) ? [[text, at] as const] : [])));
  for (let at = 1; at < words.length && words[at]!.paragraph <= lastOfBeginning; at += 1) {
    const called = words[at]!.text;
    if (!occasions.has(called) || (speaking.get(called) ?? 0) <= at) continue;
    const body = bodyAfter(at, cast) ?? bodyBefore(at, cast);
    if (body) return { body, called, at };
  }
  return undefined;
});

/** Whether a word for an occasion is a subject: "The | Meeting | reaffirmed". */
function isSubject(at: number, words: readonly Word[]): boolean {
  return occasions.has(words[at]?.text ?? '') && words[at - 1]?.text === 'The' && words[at + 1]?.capital === false;
}

/** The body after such a word: "Meeting of | the Gate Forum". */
function bodyAfter(at: number, { mentions, setting: { words } }: Cast): Affiliation | undefined {
  const start = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const mention = words[at + 1]?.lower === 'of' ? mentions[firstAfter(mentions, start)] : undefined;
  if (mention?.start !== start || mention.member.kind !== 'body') return undefined;
  const { body } = mention.member;
  return { name: body?.name ?? textBetween(words, start, mention.end), ...(body && { body }) };
}

/** The body before such a word: "5th | Gate Forum Foreign Ministers' | Meeting". */
function bodyBefore(at: number, { mentions, setting: { words } }: Cast): Affiliation | undefined {
  const mention = mentions[firstAfter(mentions, at) - 1];
  if (mention?.member.kind !== 'body' || words[mention.start]?.paragraph !== words[at]?.paragraph) return undefined;
  const between = words.slice(mention.end, at);
  const isName =
    between.length <= longestName && between.every(({ kind, capital }) => capital || kind === 'possessive');
  return isName ? (mention.member.affiliation ?? { name: mention.member.name }) : undefined;
}

const occasions: ReadonlySet<string> = new Set(['Conference', 'Dialogue', 'Forum', 'Meeting', 'Session', 'Summit']);
/** In words, as in "Foreign Ministers' |". */
const longestName = 4;
/** In paragraphs, counted from 0, lines above the text included. */
const lastOfBeginning = 4;
