import { askers } from '../../quotation/data/askers.ts';
import type { Word } from './words.ts';

/** "QUESTION: | The envoy | said it was late. Is it?", "<Question> The envoy …" */
export function isInQuestion(at: number, words: readonly Word[]): boolean {
  let first = at;
  while (first > at - longestQuestion && words[first - 1]?.paragraph === words[at]?.paragraph) first -= 1;
  return isAskersLabel(first, words);
}

/** "| QUESTION:", "| <Question>" */
export function isAskersLabel(first: number, words: readonly Word[]): boolean {
  const label = words[first]?.text === '<' ? first + 1 : first;
  return askers.has(words[label]?.lower ?? '') && words[label + 1]?.kind === 'mark';
}

/** In words. */
const longestQuestion = 120;
