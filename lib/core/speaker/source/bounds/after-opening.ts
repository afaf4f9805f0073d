import type { Word } from '../../reading/words.ts';

/** Skips an opening adverb, which an extractor takes for part of the source: "However, | the agency". */
export function afterOpening(words: readonly Word[], start: number, end: number): number {
  const isParted = words[start + 1]?.text === ',' && start + 2 < end;
  return isParted && adverbs.has(words[start]?.lower ?? '') ? afterOpening(words, start + 2, end) : start;
}

const adverbs: ReadonlySet<string> = new Set(
  'accordingly additionally afterwards also consequently earlier elsewhere finally furthermore however instead later meanwhile moreover nevertheless nonetheless previously recently separately similarly subsequently then therefore today yesterday'.split(
    ' ',
  ),
);
