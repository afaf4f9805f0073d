import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import type { TitleBefore } from './title.ts';

/** In words: no office is longer. */
const longest = 16;

/**
 * Reads an office before a name in brackets, as parliamentary records introduce a minister: "The Minister of Defence
 * (Mr | X):", "The MINISTER FOR DEFENCE (Ms | X):".
 *
 * @param nameStart of the name with its form of address
 */
export function readOfficeBeforeBracket(
  words: readonly Word[],
  nameStart: number,
  floor: number,
  registry: RegistryIndex,
): TitleBefore | undefined {
  const open = nameStart - 1;
  if (words[open]?.text !== '(') return undefined;
  for (let start = open - 2; start >= Math.max(floor, open - longest); start -= 1) {
    const word = words[start];
    if (word?.kind !== 'word' || word.sentence !== words[open]?.sentence) return undefined;
    if (word.lower !== 'the') continue;
    const phrase = readRolePhrase(words, start, registry, open);
    // "the Minister of State for | the Foreign Office (X)": an office may have an article within it.
    if (phrase?.end === open && phrase.role) return { start, role: phrase.role, owner: phrase.owner };
  }
  return undefined;
}
