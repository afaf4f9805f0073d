import { partyWords } from '../../data/party-words.ts';
import { placeNouns } from '../../data/place-words.ts';
import { isPartOfTheWorld } from '../../data/regions.ts';
import { statesOfTheUnion } from '../../data/united-states.ts';
import type { Word } from '../../reading/words.ts';
import { isGivenName } from './name-run.ts';

/**
 * Whether capitals are for a place, or what is of one, and so no person's name, whatever role stands beside: "Anna Lind of
 * | Iowa |, a lawyer", "the | Ohio Democratic | primary", "| Western Europe | has seen", "president of | Lune City |".
 */
export function isNamedPlace(words: readonly Word[], start: number, end: number): boolean {
  const own = words.slice(start, end);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || /\.$/.test(words[start - 1]?.text ?? '')) return false;
  const name = own.map(({ folded }) => folded).join(' ');
  if (isPartOfTheWorld(name) || (own.length > 1 && statesOfTheUnion.has(name))) return true;
  if (own.length > 1 && placeNouns.has(last.folded)) return !isGivenName(first);
  if (!statesOfTheUnion.has(first.folded)) return false;
  // "Virginia Lind"
  return own.length === 1 || !isGivenName(first) || own.slice(1).every(({ folded }) => partyWords.has(folded));
}
