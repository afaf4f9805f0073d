import { extentOf } from '../../../quotation/extent.ts';
import type { Quotation } from '../../../quotation/quotation.ts';
import type { RoleClass } from '../../../speaker/data/role-nouns.ts';
import { readRoleTitle } from '../../../speaker/mention/role-title.ts';
import type { Speaker } from '../../../speaker/speaker.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { sentenceOutside } from '../sentence.ts';
import { type Telling, tellingOf } from '../telling.ts';
import { type DayMention, dayMentions } from './day-mentions.ts';
import { gatheringsIn } from './gatherings.ts';

/** A quotation among those of its article. */
export interface Talk {
  readonly quotation: Quotation;
  readonly speaker: Speaker | undefined;
  /** Whose words go together: a speaker's id, or the source's words where nobody is known. */
  readonly by: string;
  readonly kind: RoleClass | 'body' | 'unnamed' | undefined;
  readonly telling: Telling;
  readonly paragraph: number;
  readonly start: number;
  /** The words of its sentence that are the article's own. */
  readonly around: string;
  readonly gatherings: ReadonlySet<string>;
  /** "LIND: We are ready." */
  readonly isTurn: boolean;
  /** How many days the article has told of before. */
  readonly after: number;
}

/** The last paragraph of an article's beginning, counted from 0. */
export const endOfLead = 2;

/** What an article tells of days, and of who speaks in it. */
export interface TalkOfDays {
  readonly text: string;
  /** In text order. */
  readonly talks: readonly Talk[];
  readonly mentions: readonly DayMention[];
  /** How many days those are, but for what is to come. */
  readonly days: number;
  /** The text of its first paragraphs. */
  readonly lead: string;
  /** The article's own, `YYYY-MM-DD`. */
  readonly base: string | undefined;
  /** What most speakers are. */
  readonly mostly: Talk['kind'];
  /** Of the quotations, by what their speakers are. */
  readonly shares: ReadonlyMap<Talk['kind'], number>;
  readonly turns: number;
  readonly isOfOne: boolean;
}

/** @param speakers one a quotation */
export function readTalkOfDays(
  text: string,
  quotations: readonly Quotation[],
  speakers: readonly (Speaker | null | undefined)[],
  base: string | undefined,
): TalkOfDays {
  const starts = [0, ...[...text.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => index + gap.length)];
  const mentions = dayMentions(text, quotations, starts, base);
  const talks = quotations.map((quotation, index) => {
    const { start } = extentOf(quotation);
    const paragraph = firstFrom(starts.length, (each) => (starts[each] ?? start) > start) - 1;
    const after = firstFrom(mentions.length, (each) => (mentions[each]?.start ?? start) >= start);
    return { ...talkOf(text, quotation, speakers[index] ?? undefined), start, paragraph, after };
  });
  const shares = new Map<Talk['kind'], number>();
  for (const { kind } of talks) shares.set(kind, (shares.get(kind) ?? 0) + 1 / talks.length);
  const [mostly] = [...shares].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return {
    text,
    talks,
    mentions,
    days: new Set(mentions.filter(({ isToCome }) => !isToCome).map(({ day }) => day)).size,
    lead: text.split(/\n\s*\n/, endOfLead + 1).join(' '),
    base,
    mostly,
    shares,
    turns: talks.filter(({ isTurn }) => isTurn).length / talks.length,
    isOfOne: new Set(talks.map(({ by }) => by)).size < 3,
  };
}

function talkOf(
  text: string,
  quotation: Quotation,
  speaker: Speaker | undefined,
): Omit<Talk, 'start' | 'paragraph' | 'after'> {
  const { source, cue, content } = quotation;
  const words = source.map((span) => span.text).join(' ');
  const around = cue[0]
    ? sentenceOutside(text, cue[0], content)
        .map((span) => text.slice(span.start, span.end))
        .join(' ')
    : '';
  return {
    quotation,
    speaker,
    by: speaker?.id ?? words,
    kind: kindOf(speaker, words),
    telling: tellingOf(text, quotation),
    around,
    gatherings: gatheringsIn(around),
    isTurn: text[source.at(-1)?.end ?? text.length] === ':',
  };
}

function kindOf(speaker: Speaker | undefined, words: string): Talk['kind'] {
  if (!speaker) return undefined;
  if (speaker.role !== undefined) return readRoleTitle(speaker.role)?.kind;
  if (speaker.affiliation === speaker.name) return 'body';
  return /^\p{Ll}/u.test(speaker.name) ? 'unnamed' : readRoleTitle(words)?.kind;
}
