import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import type { SaidOn } from '../said-on.ts';

/**
 * Fills in days for what an article tells again in so many words, as under a headline or a picture: "“We will not wait
 * for them,” Lund said. … On Monday “We will not wait for them,” Lund told reporters". Words that it tells of on two
 * days are left as they are.
 *
 * @param speakers one for each quotation; without them, nobody is known to say something again
 */
export function withDaysToldAgain(
  dates: readonly (SaidOn | undefined)[],
  quotations: readonly ToldQuotation[],
  speakers: readonly (Speaker | null | undefined)[],
): (SaidOn | undefined)[] {
  const keys = quotations.map((told, index) => keyOf(told, speakers[index]));
  const days = new Map<string, SaidOn | undefined>();
  for (const [index, date] of dates.entries()) {
    const key = keys[index];
    if (key === undefined || date === undefined) continue;
    const isOther = days.has(key) && days.get(key)?.saidOn !== date.saidOn;
    days.set(key, isOther || date.precision !== 'day' ? undefined : date);
  }
  return dates.map((date, index) => date ?? days.get(keys[index] ?? ''));
}

/** The speaker and the words; undefined for words so few that they may be said twice. */
function keyOf({ quotation: { content }, telling }: ToldQuotation, speaker: Speaker | null | undefined) {
  const words = content.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const isSame = speaker && telling !== 'long ago' && words.length >= fewestWords;
  return isSame ? `${speaker.id} ${words.join(' ')}` : undefined;
}

const fewestWords = 8;
