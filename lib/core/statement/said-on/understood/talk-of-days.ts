import { extentOf } from '../../../quotation/extent.ts';
import type { Quotation } from '../../../quotation/quotation.ts';
import type { RoleClass } from '../../../speaker/data/role-nouns.ts';
import { readRoleTitle } from '../../../speaker/mention/role/role-title.ts';
import type { Speaker } from '../../../speaker/speaker.ts';
import {
  hasOnlookers,
  isAtKnownOccasion,
  isByOtherMeans,
  isInOtherPlace,
  isOfMember,
  isOfSpeaking,
  isOnSpot,
} from '../../../telling/how-told.ts';
import { isReadout } from '../../../telling/readout.ts';
import type { Telling } from '../../../telling/telling.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { isNamedIn, isOfSides, namesOf } from '../thread/names-of.ts';
import { type DayMention, dayMentions, opensTurn, withoutSaid } from './day-mentions.ts';
import { gatheringsIn } from './gatherings.ts';
import { lastLineAbove, linesOfPublication } from './lines-above.ts';

/** One of an article's quotations, with all that its day may be told by. */
export interface Talk {
  readonly quotation: Quotation;
  readonly speaker: Speaker | undefined;
  /** What the words of one speaker have in common: the speaker's id, or the source's words if nobody is known. */
  readonly by: string;
  readonly kind: RoleClass | 'body' | 'unnamed' | undefined;
  readonly telling: Telling;
  readonly paragraph: number;
  readonly start: number;
  /** The article's own words in its sentence. */
  readonly around: string;
  readonly gatherings: ReadonlySet<string>;
  /** "LIND: We are ready." */
  readonly isTurn: boolean;
  /** The speaker's, see {@link namesOf}. */
  readonly names: readonly string[];
  /** Whether the source is those who met: "Both sides", "the two ministers". */
  readonly isOfSides: boolean;
  /** Whether the source is "I" or "we", who delivers the text: "We regret that it was late". */
  readonly isSelf: boolean;
  /** How many mentions of days precede it. */
  readonly after: number;
  /** Whether the article's beginning names the speaker. */
  readonly isInLead: boolean;
  /** Whether somebody of the speaker's state or body has spoken before. */
  readonly isOfKnown: boolean;
  readonly isMember: boolean;
  readonly isAtKnownOccasion: boolean;
  /** "for her part" */
  readonly isOnSpot: boolean;
  /** "Speaking at a forum, she said" */
  readonly isOfSpeaking: boolean;
  /** What the article's own words in its paragraph tell. */
  readonly surroundings: Surroundings;
}

interface Surroundings {
  readonly hasOnlookers: boolean;
  readonly isByOtherMeans: boolean;
  readonly isInOtherPlace: boolean;
  /** "QUESTION: …" */
  readonly isTurn: boolean;
}

/** In code units: a text may be a single paragraph, and is searched for each speaker. */
const longestLead = 5_000;

/** What an article tells of days and of who speaks in it. Shares are of its quotations. */
export interface TalkOfDays {
  readonly text: string;
  /** In text order. */
  readonly talks: readonly Talk[];
  readonly mentions: readonly DayMention[];
  /** The index of the last line above the text, and of the last paragraph of its beginning. */
  readonly lastAbove: number;
  readonly endOfLead: number;
  /** How many different days the text below those lines mentions, apart from those to come. */
  readonly days: number;
  /** The article's own day, `YYYY-MM-DD`. */
  readonly base: string | undefined;
  /** What most speakers are. */
  readonly mostly: Talk['kind'];
  /** The shares by what their speakers are. */
  readonly shares: ReadonlyMap<Talk['kind'], number>;
  readonly turns: number;
  /** The share whose source is "I" or "we". */
  readonly selves: number;
  /** The share said in a room where others hear it: to an audience, in answer to somebody. */
  readonly inRoom: number;
  /** Whether one or two speak. */
  readonly isOfFew: boolean;
  /** The share said by those whom the beginning names, or by the sides of a meeting. */
  readonly participants: number;
  /** Whether the beginning tells of a gathering, but of no day: that stands above. */
  readonly isOfUndatedGathering: boolean;
  /** The share said at an occasion that readers know of. */
  readonly atKnownOccasions: number;
  readonly hasOnlookers: boolean;
  /** See {@link isReadout}. */
  readonly isReadout: boolean;
}

/**
 * Reads once what the days of all quotations are chosen by.
 *
 * @param speakers one for each quotation
 * @param base the article's day, `YYYY-MM-DD`
 */
export function readTalkOfDays(
  text: string,
  quotations: readonly ToldQuotation[],
  speakers: readonly (Speaker | null | undefined)[],
  base: string | undefined,
): TalkOfDays {
  const starts = [0, ...[...text.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => index + gap.length)];
  const own = withoutSaid(
    text,
    quotations.map(({ quotation }) => quotation),
  );
  const affiliations = new Set<string>();
  const lastAbove = lastLineAbove(text, starts);
  const isOut = linesOfPublication(text, starts, lastAbove);
  const mentions = dayMentions(own, starts, base).filter(({ paragraph }) => !isOut(paragraph));
  const endOfLead = lastAbove + 2;
  const lead = text.slice(0, Math.min(starts[endOfLead + 1] ?? text.length, longestLead));
  const names = lead.toLowerCase();
  const beginning = lead.slice(starts[lastAbove + 1]);
  const isInBeginning = ({ paragraph }: DayMention) => paragraph > lastAbove && paragraph <= endOfLead;
  /** By the index of a paragraph that somebody is quoted in. */
  const surroundings = new Map<number, Surroundings>();
  const talks = quotations.map((told, index) => {
    const { start } = extentOf(told.quotation);
    const paragraph = firstFrom(starts.length, (each) => (starts[each] ?? start) > start) - 1;
    const around = surroundings.get(paragraph) ?? surroundingsIn(own.slice(starts[paragraph], starts[paragraph + 1]));
    surroundings.set(paragraph, around);
    const after = firstFrom(mentions.length, (each) => (mentions[each]?.start ?? start) >= start);
    const speaker = speakers[index] ?? undefined;
    const isOfKnown = affiliations.has(speaker?.affiliation ?? '');
    if (speaker?.affiliation !== undefined) affiliations.add(speaker.affiliation);
    const talk = talkOf(text, told, speaker);
    return {
      ...talk,
      start,
      paragraph,
      after,
      isInLead: isNamedIn(names, talk.names),
      isOfKnown,
      surroundings: around,
    };
  });
  const shares = new Map<Talk['kind'], number>();
  for (const { kind } of talks) shares.set(kind, (shares.get(kind) ?? 0) + 1 / talks.length);
  const [mostly] = [...shares].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return {
    text,
    talks,
    mentions,
    lastAbove,
    endOfLead,
    days: new Set(mentions.filter((each) => !each.isToCome && each.paragraph > lastAbove).map(({ day }) => day)).size,
    base,
    mostly,
    shares,
    turns: talks.filter(({ isTurn }) => isTurn).length / talks.length,
    selves: talks.filter(({ isSelf }) => isSelf).length / talks.length,
    inRoom: talks.filter(isInRoom).length / talks.length,
    isOfFew: new Set(talks.map(({ by }) => by)).size < 3,
    participants: talks.filter(({ isInLead, isOfSides }) => isInLead || isOfSides).length / talks.length,
    isOfUndatedGathering: gatheringsIn(beginning).size > 0 && !mentions.some(isInBeginning),
    atKnownOccasions: talks.filter((talk) => talk.isAtKnownOccasion).length / talks.length,
    hasOnlookers: hasOnlookers(own),
    isReadout: isReadout(text.slice(0, Math.min(starts[1] ?? text.length, longestHeadline)).trim()),
  };
}

/** In code units. */
const longestHeadline = 300;

function surroundingsIn(words: string): Surroundings {
  return {
    hasOnlookers: hasOnlookers(words),
    isByOtherMeans: isByOtherMeans(words),
    isInOtherPlace: isInOtherPlace(words),
    isTurn: opensTurn(words),
  };
}

function talkOf(
  text: string,
  { quotation, around: stretches, telling }: ToldQuotation,
  speaker: Speaker | undefined,
): Omit<Talk, 'start' | 'paragraph' | 'after' | 'isInLead' | 'isOfKnown' | 'surroundings'> {
  const { source } = quotation;
  const words = source.map((span) => span.text).join(' ');
  const sourceEnd = source.at(-1)?.end ?? text.length;
  const around = stretches.join(' ');
  return {
    quotation,
    speaker,
    by: speaker?.id ?? words,
    kind: kindOf(speaker, words),
    telling,
    around,
    gatherings: gatheringsIn(around),
    isTurn: text[sourceEnd] === ':',
    isSelf: /^(?:I|[Ww]e)$/.test(words),
    names: namesOf(speaker),
    isOfSides: isOfSides(words),
    isMember: isOfMember(words + text.slice(sourceEnd, sourceEnd + longestBracket)),
    isAtKnownOccasion: isAtKnownOccasion(around),
    isOnSpot: isOnSpot(around),
    isOfSpeaking: isOfSpeaking(around),
  };
}

/** In code units: " (GroenLinks)". */
const longestBracket = 20;

function kindOf(speaker: Speaker | undefined, words: string): Talk['kind'] {
  if (!speaker) return undefined;
  if (speaker.role !== undefined) return readRoleTitle(speaker.role)?.kind;
  if (speaker.affiliation === speaker.name) return 'body';
  return /^\p{Ll}/u.test(speaker.name) ? 'unnamed' : readRoleTitle(words)?.kind;
}

/** How many quotations, or days, back and ahead are looked at, to keep the cost linear in an article's length. */
export const farthest = 80;

/** The index at which the speaker was last heard; -1 if not within `farthest`. */
export function lastBy(talks: readonly Talk[], index: number): number {
  for (let last = index - 1; last >= Math.max(0, index - farthest); last -= 1)
    if (talks[last]?.by === talks[index]?.by) return last;
  return -1;
}

function isInRoom({ quotation, around }: Pick<Talk, 'quotation' | 'around'>): boolean {
  return quotation.cue.some(({ text }) => disputes.test(text)) || room.test(around);
}

/** Who is in a room, and what is done there. */
const room =
  /\b(?:applause|audience|chamber|closing|committee|concluded by|council|crowd|debate|delegates|discussion|floor|forum|gathering|hall|hearing|in re(?:ply|sponse)|keynote|lawmakers|meeting|members|moderator|opened by|opening|outset|panel|panell?ists?|participants|plenary|podium|right of reply|room|seminar|session|sitting|symposium|workshop)\b/i;

/** Verbs of saying something to somebody who is there. */
export const disputes =
  /^(?:accused|acknowledged|answered|argued|asked|conceded|countered|demanded|interjected|objected|pointed|pressed|protested|questioned|recalled|remarked|reminded|replied|responded|retorted|urged|wanted|wondered)\b/;
