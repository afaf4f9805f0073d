import { parties, partyWords } from '../data/party-words.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { roleKey } from '../mention/role-title.ts';
import type { Word } from '../reading/words.ts';
import type { Affiliation } from './cast.ts';

/** "Christian Democrat X", "the Green deputy X": the party that the words before a name call its bearer by. */
export function partyBefore({ start, end }: WordRange, words: readonly Word[]): Affiliation | undefined {
  for (let index = Math.max(start, end - longestTitle); index < end; index += 1) {
    const party = partyAt(index, end, words);
    if (party !== undefined) return { name: party };
  }
  return undefined;
}

/** In words. */
const longestTitle = 6;

function partyAt(index: number, end: number, words: readonly Word[]): string | undefined {
  const [word, next] = words.slice(index, Math.min(end, index + 2));
  if (!word?.capital || !partyWords.has(word.folded)) return undefined;
  if (next?.capital && members.test(next.lower)) return `${word.text} ${next.text}s`;
  const isSeated = next !== undefined && roleNouns.get(roleKey(next.lower)) === 'legislator';
  if (!isSeated) return undefined;
  return [word.text, `${word.text}s`].find((name) => parties.has(name.toLowerCase()));
}

/** Who is of a party that an adjective before tells from others. */
const members = /^(?:conservative|democrat|liberal|socialist|unionist)$/;
