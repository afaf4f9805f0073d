import { phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';

/** In words, each: capitals of a name, and adjectives before it. */
const longest = 4;

/** "Harvest party", "New Dawn bloc": where a name ends that begins there and whose noun is written in small letters. */
export function smallPartyEnd(words: readonly Word[], start: number): number | undefined {
  let end = start;
  while (end < start + longest && words[end]?.capital) end += 1;
  const noun = words[end];
  return end > start && noun?.sentence === words[start]?.sentence && nouns.has(noun?.text ?? '') ? end + 1 : undefined;
}

/** "far-right | Harvest party": such a name after what is said of it. */
export function readSmallParty(words: readonly Word[], first: number): WordRange | undefined {
  let start = first;
  while (start < first + longest && isAdjective(words[start])) start += 1;
  const end = smallPartyEnd(words, start);
  return end === undefined ? undefined : { start, end };
}

function isAdjective(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !phraseEnds.has(word.lower) && !rolePrepositions.has(word.lower);
}

const nouns: ReadonlySet<string> = new Set(['alliance', 'bloc', 'coalition', 'faction', 'movement', 'party']);
