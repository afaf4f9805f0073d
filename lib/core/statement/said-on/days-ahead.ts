import { extentOf } from '../../quotation/extent.ts';
import type { Speaker } from '../../speaker/speaker.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { isBeforeHouse } from './in-the-house.ts';
import type { SaidOn } from './said-on.ts';
import { toldThere } from './same-room.ts';

/**
 * Fills in days for what the speaker's next words, in the same paragraph, go on with: "Lund dismissed the claim. “It is
 * late,” he said in a statement on Sunday." A sentence that begins with who speaks tells of something new ("He told
 * Canal Siete on Sunday that"). What is told in a house may go on in the next paragraph. Other dates are left as they are.
 *
 * @param speakers one for each quotation
 */
export function withDaysAhead(
  text: string,
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  speakers: readonly (Speaker | null | undefined)[],
): (SaidOn | undefined)[] {
  const given = [...dates];
  for (let index = given.length - 2; index >= 0; index -= 1) {
    const [told, next] = [quotations[index], quotations[index + 1]];
    const [speaker, after] = [speakers[index], speakers[index + 1]];
    if (given[index] || !told || !next || !speaker || speaker.id !== after?.id || !isThen(told, next)) continue;
    const gap = text.slice(extentOf(told.quotation).end, extentOf(next.quotation).start);
    if (!gap.includes('\n') || (isBeforeHouse(told) && gap.split('\n\n').length <= 2)) given[index] = given[index + 1];
  }
  return given;
}

function isThen(told: ToldQuotation, next: ToldQuotation): boolean {
  const [cue] = next.quotation.cue;
  const [content] = next.quotation.content;
  const isSpeech =
    (cue !== undefined && content !== undefined && content.start < cue.start) ||
    next.around.some((words) => toldThere.test(words));
  return (
    told.telling === 'then' &&
    next.telling === 'then' &&
    isSpeech &&
    !told.quotation.cue.some(({ text }) => ofNoVerb.test(text)) &&
    !next.around.some((words) => toOthers.test(words))
  );
}

/** No verb that has a time: "according to", "in the view of"; "has been making this argument and | claiming |". */
const ofNoVerb = /^(?:according to|in )|ing$/i;

/** What somebody says to one outlet, he has not said to all. */
const toOthers = /\b(?:article|e-?mail|interview|podcast)\b/i;
