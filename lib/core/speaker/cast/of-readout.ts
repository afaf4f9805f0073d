import { isReadout } from '../../telling/readout.ts';
import type { Word } from '../reading/words.ts';
import { textBetween } from './affiliation/affiliation.ts';

/** Whether an article is an account of a meeting or call, by its headline. See {@link isReadout}. */
export function isOfReadout(words: readonly Word[]): boolean {
  const end = words.slice(0, longestHeadline).findIndex(({ paragraph }) => paragraph > 0);
  return end > 0 && isReadout(textBetween(words, 0, end));
}

/** In words. */
const longestHeadline = 50;
