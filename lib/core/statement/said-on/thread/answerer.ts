import type { Speaker } from '../../../speaker/speaker.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import { namesOf } from './names-of.ts';

/** How many quotations back whoever answers is looked for. */
const farthest = 20;

/**
 * The id of who answers the quotation: "Lund was responding to Senator Kell, who asked {why it was late}". She spoke,
 * and goes on, where he asked.
 *
 * @param speakers one for each quotation
 */
export function answererOf(
  { around: [opening = ''], telling }: ToldQuotation,
  index: number,
  speakers: readonly (Speaker | null | undefined)[],
): string | undefined {
  const who = telling === 'then' ? answering.exec(opening)?.groups?.who?.toLowerCase() : undefined;
  if (who === undefined) return undefined;
  const isThey = (speaker: Speaker | null | undefined) =>
    namesOf(speaker ?? undefined).some((name) => who.includes(name));
  return speakers.slice(Math.max(0, index - farthest), index).findLast(isThey)?.id;
}

const answering =
  /^\s*(?<who>\p{Lu}[^,;:.]{1,80}(?:\. [^,;:.]{1,60})?) was (?:answering|replying to|responding to)\b.{1,200},\s+who\s/su;
