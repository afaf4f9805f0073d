import { days, months, seasons } from '../data/time-words.ts';
import type { Word } from './words.ts';

/** Whether a time begins at the word: "on Monday", "Thursday", "last week", "earlier this month", "in 2019". */
export function startsTime(words: readonly Word[], index: number): boolean {
  const first = /^(?:early|earlier|from|in|late|on)$/.test(words[index]?.lower ?? '') ? index + 1 : index;
  const time = words[first]?.lower ?? '';
  const isDate = first > index && (/^(?:19|20)\d\d$/.test(time) || months.has(time));
  const later = words[first + 1]?.lower ?? '';
  const isSpan = /^(?:last|this)$/.test(time) && (seasons.has(later) || days.has(later));
  return days.has(time) || isDate || isSpan;
}

/** Whether a duration begins at the word: "for eleven years", "for more than a decade". */
export function lastsTime(words: readonly Word[], index: number): boolean {
  const span = words.slice(index + 1, index + 5).map(({ lower }) => lower);
  const start = span[0] === 'more' && span[1] === 'than' ? 2 : 0;
  return words[index]?.lower === 'for' && /^(?:decades?|months|years?)$/.test(span[start + 1] ?? '');
}
