import { days, months, seasons } from '../data/time-words.ts';
import type { Word } from './words.ts';

/** Whether "on Monday", "Thursday", "last week", "earlier this month", "in 2019" begins there: when, never who. */
export function startsTime(words: readonly Word[], index: number): boolean {
  const first = /^(?:early|earlier|in|late|on)$/.test(words[index]?.lower ?? '') ? index + 1 : index;
  const time = words[first]?.lower ?? '';
  const isDate = first > index && (/^(?:19|20)\d\d$/.test(time) || months.has(time));
  const later = words[first + 1]?.lower ?? '';
  const isSpan = /^(?:last|this)$/.test(time) && (seasons.has(later) || days.has(later));
  return days.has(time) || isDate || isSpan;
}
