import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';

/** In words, each: capitals of a name, and adjectives before it. */
const longest = 4;

/** "Harvest party", "New Dawn bloc": where a name ends that begins there and whose noun is written in small letters. */
export function smallPartyEnd(words: readonly Word[], start: number): number | undefined {
  let end = start;
  while (end < start + longest && words[end]?.capital) end += 1;
  const noun = words[end];
  return end > start && noun?.sentence === words[start]?.sentence && nouns.has(noun?.text ?? '') ? end + 1 : undefined;
}

/** "far-right, nationalist | Harvest party": where such a name begins after what is said of it. */
export function smallPartyStart(words: readonly Word[], first: number): number | undefined {
  let start = first;
  while (start < first + longest && isAdjective(words[start])) start += 1;
  return smallPartyEnd(words, start) === undefined ? undefined : start;
}

function isAdjective(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !phraseEnds.has(word.lower) && !rolePrepositions.has(word.lower);
}

const nouns: ReadonlySet<string> = new Set(['alliance', 'bloc', 'coalition', 'faction', 'movement', 'party']);
