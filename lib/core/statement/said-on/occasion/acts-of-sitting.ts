import { isOfSitting, type Sitting } from '../../../telling/sitting.ts';
import { isOfMany, isOfThoseWhoSit } from '../../../telling/sitting-act.ts';
import type { ToldQuotation } from '../../../telling/told-quotation.ts';
import { mayHoldDate } from '../dates/expression.ts';

/**
 * What those who sit say as one ("The ministers urge", "They condemn") on the day of their sitting. A day after their
 * verb belongs to what they speak about ("welcomed the withdrawal, as confirmed in the report of 15 June"), and they
 * don't go on from whoever spoke before.
 */
export function actsOfSitting(
  text: string,
  quotations: readonly ToldQuotation[],
  sitting: Sitting,
): ReadonlySet<ToldQuotation> {
  const acts = new Set<ToldQuotation>();
  for (const [index, told] of quotations.entries()) {
    const before = quotations[index - 1];
    const isOfThem = isOfThoseWhoSit(told) || (before && acts.has(before) && isOfMany(told));
    if (!isOfThem || !isOfSitting(text, told, sitting)) continue;
    if (!isDatedBefore(text, told)) acts.add(told);
  }
  return acts;
}

/** Whether a time opens the sentence: "In July, | the minister called". */
export function opensWithTime(text: string, { quotation: { cue } }: ToldQuotation): boolean {
  const opening =
    /^\W*(?:At|During|Earlier|In|Last|On|Since|This) [^,]{0,80},|^\W*(?:Earlier|In|Last|This) [^,]{0,20}/.exec(
      sentenceBefore(text, cue[0]?.start ?? 0),
    );
  return opening !== null && mayHoldDate(opening[0]);
}

/** Whether a date stands before the verb in its sentence: "In July the ministers | called". */
function isDatedBefore(text: string, { quotation: { cue } }: ToldQuotation): boolean {
  const [verb] = cue;
  if (!verb) return false;
  return mayHoldDate(sentenceBefore(text, verb.start));
}

function sentenceBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - longestOpening), end);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
}

/** In code units. */
const longestOpening = 200;
