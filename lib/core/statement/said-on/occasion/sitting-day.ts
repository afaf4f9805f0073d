import { isOfSessionsEnd } from '../../../telling/how-told.ts';
import { sittingLead } from '../../../telling/sitting-lead.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';

/**
 * The day (`YYYY-MM-DD`) of the sitting that an article is the record of. Its first sentence must say that a body met
 * or somebody spoke at a meeting that day, and the rest how it went on ("The representative of Ruritania regretted …",
 * "in exercise of the right of reply"), or its headline and layout must (an event report, a communiqué in numbered
 * paragraphs). Undefined for any other article.
 */
export function sittingDay(text: string, base: string | undefined): string | undefined {
  const lead = sittingLead(text);
  if (lead === undefined || !mayHoldDate(lead)) return undefined;
  if (isOfSessionsEnd(lead)) return undefined;
  const [date, ...others] = readDates(lead, base);
  // "remained divided today over the launch of 18 July"
  const today = [date, ...others].find((each) => each && isToday.test(lead.slice(each.start, each.end)));
  if (today) return today.day;
  // "on Wednesday (9 December 2026)"
  return date?.precision === 'day' && others.every(({ day }) => day === date.day) ? date.day : undefined;
}

const isToday = /^(?:this (?:afternoon|evening|morning)|today)$/i;
