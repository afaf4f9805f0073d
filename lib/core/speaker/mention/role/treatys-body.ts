import { bodyNouns } from '../../data/body-nouns.ts';
import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';

/** Whether a body is named only as a treaty's, and so is no state's: "the | convention's support unit". */
export function isTreatysBody(words: readonly Word[], { start, end }: WordRange): boolean {
  const isOfTreaty = treaties.test(words[start]?.text ?? '') && words[start + 1]?.kind === 'possessive';
  const own = words.slice(start + 2, end);
  return isOfTreaty && own.length < longest && own.every(isSmall) && isBody(own.at(-1)?.folded ?? '');
}

const treaties = /^(?:accord|agreement|convention|pact|protocol|treaty)$/;

/** In words. */
const longest = 4;

function isSmall({ kind, capital }: Word): boolean {
  return kind === 'word' && !capital;
}

function isBody(noun: string): boolean {
  return bodyNouns.has(noun) && noun !== 'conference';
}
