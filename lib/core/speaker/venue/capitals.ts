import { notInNames } from '../data/name-words.ts';
import type { Word } from '../reading/words.ts';

/** Where a run of capitalised words of a name ends, as a word index; `start` if there is none. */
export function capitalsFrom(start: number, limit: number, words: readonly Word[]): number {
  let end = start;
  while (
    end < limit &&
    words[end]?.capital &&
    !notInNames.has(words[end]?.folded ?? '') &&
    words[end]?.sentence === words[start]?.sentence
  )
    end += 1;
  return end;
}
