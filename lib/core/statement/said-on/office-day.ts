import { extentOf } from '../../quotation/extent.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { SaidOn } from './said-on.ts';

/** In quotations after the article's first. */
const farthest = 3;

/** In paragraphs: headline, what stands below it, who wrote it, and the first two of the text. */
const longestHead = 5;

/**
 * The day of what an article begins with, for whoever then speaks for the same office at a briefing, or is named: "…, the
 * ministry said on Thursday. ¶ “We wait,” spokesman Lund told a briefing"; "…, a minister said yesterday. ¶ Anna Lund,
 * the fisheries minister, told the house". Undefined for others.
 *
 * @param dates those of the quotations so far
 * @param speakers one for each quotation
 */
export function dayOfOffice(
  text: string,
  index: number,
  quotations: readonly ToldQuotation[],
  dates: readonly (SaidOn | undefined)[],
  speakers: readonly (Speaker | null | undefined)[],
): SaidOn | undefined {
  const [opening, day, first] = [quotations[0], dates[0], speakers[0]];
  const [told, speaker] = [quotations[index], speakers[index]];
  const isNext = index > 0 && index <= farthest && day?.precision === 'day';
  if (!isNext || !opening || !told || !first || !speaker || told.telling !== 'then') return undefined;
  if (speaker.role === undefined || speaker.affiliation === undefined || speaker.affiliation !== first.affiliation)
    return undefined;
  if (speakers.slice(0, index).some((each) => each?.id === speaker.id)) return undefined;
  const isOpening = text.slice(0, extentOf(opening.quotation).start).split('\n\n').length <= longestHead;
  const isNamed = /^\p{Lu}/u.test(first.name);
  const isOffice =
    isNamed &&
    first.role === undefined &&
    told.around.some((words) => atBriefing.test(words) || (index === 1 && toAll.test(words)));
  const isSame = !isNamed && /^\p{Lu}/u.test(speaker.name) && isOfKind(first.name, speaker.role);
  return isOpening && (isOffice || isSame) ? day : undefined;
}

/** At which an office speaks to all. */
const atBriefing =
  /\btold (?:an?|her|his|its|the|their) (?:[\p{Ll}-]+ ){0,3}(?:briefing|conference)\b|\b[Bb]riefing (?:journalists|reporters)\b/u;

/** Only right after the opening: the office's next words. Elsewhere, "told reporters in Lune", it may be another day. */
const toAll = /\btold (?:(?:deputies|lawmakers|MPs|parliament|senators)\b|(?:journalists|reporters)[\s,.]*$)/;

/** Whether an unnamed "minister" is the one who is a "Deputy Minister of Fisheries". */
function isOfKind(name: string, role: string): boolean {
  const kind = offices.exec(name.toLowerCase())?.[0];
  return kind !== undefined && role.toLowerCase().split(' ').includes(kind);
}

/** Of which an article tells of one at a time. */
const offices =
  /(?:ambassador|chief|commander|commissioner|director|governor|head|mayor|minister|president|secretary)$/;
