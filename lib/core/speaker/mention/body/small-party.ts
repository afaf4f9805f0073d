import { phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';

/** In words: of a name's capitals, and of the adjectives before it. */
const longest = 4;

/** The end of a name that begins there, with its noun in lower case: "Harvest party", "New Dawn bloc". */
export function smallPartyEnd(words: readonly Word[], start: number): number | undefined {
  let end = start;
  while (end < start + longest && words[end]?.capital) end += 1;
  const noun = words[end];
  return end > start && noun?.sentence === words[start]?.sentence && nouns.has(noun?.text ?? '') ? end + 1 : undefined;
}

/** Reads such a name after its adjectives: "far-right | Harvest party". */
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
