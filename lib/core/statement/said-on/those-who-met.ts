import { readRoleTitle } from '../../speaker/mention/role/role-title.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import { isInOtherPlace } from '../../telling/how-told.ts';
import { firstSentence } from '../../telling/sitting-lead.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { mayHoldDate, readDates } from './expression.ts';
import { isOfAffiliation } from './names-of.ts';
import type { SaidOn } from './said-on.ts';

/** A meeting that an article begins with: "The leaders of Elbonia and Ruritania on Monday agreed". */
export interface Meeting {
  readonly date: SaidOn;
  /** The words of its sentence, in lower case. */
  readonly words: ReadonlySet<string>;
  /** What they are there as. */
  readonly role: RegExp;
}

/** The meeting of leaders or ministers that an article's first sentence tells of, on one day. */
export function meetingOf(text: string, base: string | undefined): Meeting | undefined {
  const lead = firstSentence(text);
  const group = lead === undefined ? undefined : whoMet.exec(lead)?.groups?.group;
  if (lead === undefined || group === undefined || !mayHoldDate(lead)) return undefined;
  const [date, ...others] = readDates(lead, base);
  const role = roles[group.toLowerCase()];
  if (date?.precision !== 'day' || others.length > 0 || role === undefined) return undefined;
  return {
    date: { saidOn: date.day, precision: 'day' },
    words: new Set((lead.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.toLowerCase())),
    role,
  };
}

const whoMet =
  /^(?:The )?(?:(?!defen|foreign|prime)[\p{Ll}-]+ ){0,2}(?<group>(?:[Dd]efen[cs]e |[Ff]oreign |[Pp]rime )?(?:[Ee]nvoys|[Ll]eaders|[Mm]inisters|[Nn]egotiators|[Pp]residents)) of \p{Lu}[^.;“”"]{3,120}? (?:agreed|announced|called|discussed|held|met|opened|pledged|sat down|signed|voiced|vowed)\b/u;

const roles: Readonly<Record<string, RegExp | undefined>> = {
  'defence ministers': /\bDefen[cs]e\b/,
  'defense ministers': /\bDefen[cs]e\b/,
  envoys: /\b(?:Ambassador|Envoy|Negotiator|Representative)\b/,
  'foreign ministers': /\bForeign\b/,
  leaders: /\b(?:Chancellor|Leader|Premier|President|Prime Minister)$/,
  negotiators: /\b(?:Ambassador|Envoy|Negotiator|Representative)\b/,
  presidents: /\bPresident$/,
  'prime ministers': /\b(?:Premier|Prime Minister)$/,
};

/** How many quotations back a joint press conference is looked for. */
const farthest = 8;

/**
 * The day on which somebody spoke who met others: one of those whom the beginning tells of, or the counterpart of
 * somebody heard at a joint press conference.
 *
 * @param dates those of the quotations so far
 * @param speakers one for each quotation
 */
export function dayOfThoseWhoMet(
  { around: [opening = ''], telling }: ToldQuotation,
  meeting: Meeting | undefined,
  quotations: readonly ToldQuotation[],
  dates: readonly (SaidOn | undefined)[],
  speakers: readonly (Speaker | null | undefined)[],
): SaidOn | undefined {
  const speaker = speakers[dates.length];
  if (telling !== 'then' || speaker?.role === undefined || isInOtherPlace(opening)) return undefined;
  if (meeting?.role.test(speaker.role) && isOfAffiliation(meeting.words, speaker.affiliation)) return meeting.date;
  for (let index = dates.length - 1; index >= Math.max(0, dates.length - farthest); index -= 1) {
    const [date, other] = [dates[index], speakers[index]];
    const together = counterpart.test(opening) ? signingOrJointly : jointly;
    if (date?.precision !== 'day' || !quotations[index]?.around.some((words) => together.test(words))) continue;
    const kind = readRoleTitle(other?.role ?? '')?.kind;
    const isAlike = (kind === 'leader' || kind === 'minister') && kind === readRoleTitle(speaker.role)?.kind;
    return isAlike && other?.affiliation !== speaker.affiliation ? date : undefined;
  }
  return undefined;
}

const jointly = /\bjoint (?:media|news|press) (?:briefing|conference)\b/;

/** At a signing others are, too: only a "counterpart" signs. */
const signingOrJointly = new RegExp(`${jointly.source}|\\b(?:after|at|during) the signing\\b`);
const counterpart = /\b(?:colleague|counterpart)\b/;
