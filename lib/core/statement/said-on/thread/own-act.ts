import type { Speaker } from '../../../speaker/speaker.ts';
import { isOfPerfect } from '../../../telling/telling.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';

/** Whether the source is "I" or "we". */
export function isSelf({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => /^(?:I|[Ww]e)$/.test(text));
}

/**
 * Whether words do something by being spoken: "We welcome the report", "I have accepted it", "Velmaria supports it" if
 * the speaker is of Velmaria; but not "I told him so", which was before.
 *
 * @param own the affiliation of whoever says "I" or "we"
 */
export function isOwnAct(
  text: string,
  told: ToldQuotation,
  speaker: Speaker | null | undefined,
  own: string | undefined,
): boolean {
  const [verb] = told.quotation.cue;
  // "The country will call for it next month"
  if (!verb || toCome.test(text.slice(Math.max(0, verb.start - longestAuxiliary), verb.start))) return false;
  const isPast = past.test(text.slice(verb.start, verb.end));
  if (isSelf(told)) return !isPast || isOfPerfect(text, verb.start);
  return !isPast && own !== undefined && speaker?.name === own && speaker.role === undefined;
}

const past =
  /^(?:had|\p{L}+ed|became|began|did|gave|heard|held|knew|made|met|said|saw|sent|set|spoke|told|took|was|went|were|will|would|wrote)\b/u;

const toCome = /\b(?:shall|will|would)(?: \p{Ll}{2,12})?\s$/u;

/** In code units. */
const longestAuxiliary = 30;
