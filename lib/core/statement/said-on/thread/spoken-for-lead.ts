import { extentOf } from '../../../quotation/extent.ts';
import type { Speaker } from '../../../speaker/speaker.ts';
import { isOfPaper } from '../../../telling/going-on.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import type { SaidOn } from '../said-on.ts';

/**
 * The day of what a state or body is said to say in the lead, for its official who is quoted right below: "Elbonia on
 * Monday ruled out talks, as its neighbours feared. ¶ “We will wait,” Foreign Minister Lund said": these were the
 * words. Undefined if others spoke below the lead before, or the lead is of a paper.
 *
 * @param dates those of the quotations so far
 */
export function dayOfLead(
  text: string,
  quotations: readonly ToldQuotation[],
  index: number,
  dates: readonly (SaidOn | undefined)[],
  speakers: readonly (Speaker | null | undefined)[],
): SaidOn | undefined {
  const [first, told, speaker] = [quotations[0], quotations[index], speakers[index]];
  if (!first || !told || index > farthest || !isOfficial(told, speaker)) return undefined;
  const below = paragraphsBetween(text, first, told);
  if (below === 0 || below > lowest) return undefined;
  const inLead = quotations.slice(0, index).filter((each) => paragraphsBetween(text, first, each) === 0).length;
  const lead = speakers.findIndex(
    (each, at) =>
      at < inLead &&
      (isBody(each) || (index === inLead && isUnnamed(each))) &&
      each?.affiliation === speaker?.affiliation &&
      dates[at] !== undefined,
  );
  const opening = quotations[lead];
  if (!opening || isOfPaper(text, opening) || dates[lead]?.precision !== 'day') return undefined;
  return speakers.slice(inLead, index).every((each) => each?.id === speakers[lead]?.id) ? dates[lead] : undefined;
}

/** In quotations after the article's first, and in paragraphs below the lead. */
const farthest = 6;
const lowest = 2;

function isOfficial({ telling, quotation }: ToldQuotation, speaker: Speaker | null | undefined): boolean {
  const isNamed = speaker?.role !== undefined && !isBody(speaker);
  const isAside = quotation.cue.some(({ text }) => /^according\b/i.test(text)) || quotation.source[0]?.text === 'who';
  return telling === 'then' && isNamed && !isAside;
}

function isBody(speaker: Speaker | null | undefined): boolean {
  return speaker?.affiliation !== undefined && speaker.name === speaker.affiliation;
}

/** Whether somebody is told of without a name: "senior official", "Elbonia's point man". */
function isUnnamed(speaker: Speaker | null | undefined): boolean {
  return speaker?.role !== undefined && speaker.affiliation !== undefined && /^\p{Ll}|[’']s \p{Ll}/u.test(speaker.name);
}

function paragraphsBetween(text: string, one: ToldQuotation, other: ToldQuotation): number {
  return text.slice(extentOf(one.quotation).start, extentOf(other.quotation).start).split('\n\n').length - 1;
}
