import { readAffiliation } from '../cast/affiliation/affiliation.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { Setting } from '../cast/setting.ts';
import { isOfficeOfState } from '../mention/body/parts-of-state.ts';
import type { WordRange } from '../mention/owner.ts';
import { isPortfolio } from '../mention/role/portfolio.ts';
import type { Word } from '../reading/words.ts';
import { isStateNamed } from './is-state-named.ts';

/** In words: an office and what it is over. */
const longest = 6;

/** Whose office it is: "Velmaria's | National Security Bureau | chief, X", "Velmaria's Finance | Bureau | chief X". */
export function stateOfOffice({ start, end }: WordRange, setting: Setting): Affiliation | undefined {
  const { words } = setting;
  let first = start;
  while (first > end - longest && isWithin(words, first - 1)) first -= 1;
  if (words[first - 1]?.kind !== 'possessive' || !isOffice(words, first, end)) return undefined;
  const owner = readAffiliation({ start: first - 2, end: first - 1 }, setting);
  return owner && isStateNamed(owner, setting) ? owner : undefined;
}

function isWithin(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.kind === 'word' && (word.capital || (word.lower === 'and' && words[index + 1]?.capital === true));
}

/** "Security Bureau"; an organisation only if it is over what states have them for, "Atomic Energy Organization". */
function isOffice(words: readonly Word[], first: number, end: number): boolean {
  const noun = words[end - 1];
  const over = words.slice(first, end - 1).map(({ lower }) => lower);
  return isOfficeOfState(noun) || (organisations.has(noun?.folded ?? '') && isPortfolio(over));
}

const organisations: ReadonlySet<string> = new Set(['administration', 'authority', 'organisation', 'organization']);
