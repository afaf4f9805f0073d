import { readAffiliation } from '../cast/affiliation.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { Setting } from '../cast/setting.ts';
import { isOfficeOfState } from '../mention/bodies.ts';
import type { WordRange } from '../mention/owner.ts';
import { isStateNamed } from './is-state-named.ts';

/** In words: what may stand between a state and its office's noun, "National Police". */
const longest = 4;

/** "Velmaria's | National Security Bureau | chief, X", "Velmaria's Finance | Bureau | chief X": an office is of the state whose it is said to be. */
export function stateOfOffice({ start, end }: WordRange, setting: Setting): Affiliation | undefined {
  const { words } = setting;
  if (!isOfficeOfState(words[end - 1])) return undefined;
  let first = start;
  while (first > end - longest && words[first - 1]?.kind === 'word' && words[first - 1]?.capital) first -= 1;
  if (words[first - 1]?.kind !== 'possessive') return undefined;
  const owner = readAffiliation({ start: first - 2, end: first - 1 }, setting);
  return owner && isStateNamed(owner, setting) ? owner : undefined;
}
