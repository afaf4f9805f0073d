import { wordsOf } from '../../../telling/words-of.ts';
import type { DateInSentence } from '../dates/date-in-sentence.ts';
import { occasions } from './words.ts';

/** What a date owns, with a space before it: "Wednesday’s meeting". Empty if it owns nothing. */
export function ownedBy({ text, date, stretch }: Pick<DateInSentence, 'text' | 'date' | 'stretch'>): string {
  return /^[’']s?((?: \p{L}+){1,3})/u.exec(text.slice(date.end, Math.min(stretch.end, date.end + 60)))?.[1] ?? '';
}

/** Of words referred to: "Lind’s Thursday | comments", "in response to the statement of | Thursday". */
function isOfOthersWords({ text, date, stretch }: Pick<DateInSentence, 'text' | 'date' | 'stretch'>): boolean {
  const isOwned = /\p{L}[’']s\s+$/u.test(text.slice(Math.max(stretch.start, date.start - 12), date.start));
  return isOwned && /^ (?:comments|interview|remarks|speech|statement)\b/.test(text.slice(date.end, date.end + 12));
}

/** Whether a date names an event ("Monday’s launch"), not an occasion of speech or paper ("in yesterday’s Herald"). */
export function ownsEvent({ text, date, stretch }: DateInSentence): boolean {
  if (isOfOthersWords({ text, date, stretch })) return true;
  const after = ownedBy({ text, date, stretch });
  if (after === '' || wordsOf(after).some((word) => occasions.has(word))) return false;
  return !(/^ \p{Lu}/u.test(after) && /\bin\s+$/.test(text.slice(stretch.start, date.start)));
}
