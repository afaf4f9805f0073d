import type { WordRange } from '../../mention/owner.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** The party of the United States, for whoever works for it, in an article on their politics. */
export function democratsOf({ end }: WordRange, { home, named, registry, words }: Setting): Affiliation | undefined {
  if (!words.slice(end, end + longestTrade).some(({ lower }) => partyTrades.test(lower))) return undefined;
  const [party] = bodiesNamed(registry, 'Democratic Party');
  const [rival] = bodiesNamed(registry, 'Republican Party');
  const isAtHome = home !== undefined && home.name === 'United States';
  return party && (isAtHome || (rival && named.has(rival.id))) ? { name: party.name, body: party } : undefined;
}

/** In words: "political consultant". */
const longestTrade = 2;

const partyTrades = /^(?:consultant|donor|fundraiser|operative|pollster|strategist)s?$/;
