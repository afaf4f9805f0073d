import { partyAt } from '../../mention/body/party-at.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import type { Word } from '../../reading/words.ts';
import type { Affiliation } from '../cast.ts';

/**
 * The party that the words beside a name tell: "Christian Democrat X", "the Green deputy X", "X, the Conservative
 * defence spokesman", "X, the Conservative who chairs the committee". Undefined if they tell none.
 */
export function partyCalled({ name, whole }: PersonReading, words: readonly Word[]): Affiliation | undefined {
  const party =
    partyIn(Math.max(whole.start, name.start - longestTitle), name.start, words) ??
    partyIn(name.end, Math.min(Math.max(whole.end, name.end + shortest), name.end + longestTitle), words);
  return party === undefined ? undefined : { name: party };
}

/** In words. */
const longestTitle = 7;
/** In words, as in ", | the Conservative who". */
const shortest = 4;

function partyIn(start: number, end: number, words: readonly Word[]): string | undefined {
  for (let index = start; index < end; index += 1) {
    const party = partyAt(words, index, end);
    if (party !== undefined) return party.name;
  }
  return undefined;
}
