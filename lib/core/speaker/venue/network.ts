import { platforms } from '../data/outlet-nouns.ts';
import type { Word } from '../reading/words.ts';

/** The end of a network's name, of a word or two, that begins at a word: "X", "Truth Social". */
export function networkEnd(start: number, words: readonly Word[]): number | undefined {
  return [start + 2, start + 1].find((end) => isNetworkName(start, end, words));
}

/** Where a network's name begins that ends before a word: "a Truth Social | post". */
export function networkStart(end: number, words: readonly Word[]): number | undefined {
  return [end - 2, end - 1].find((start) => isNetworkName(start, end, words));
}

/** Whether a venue is a network, or on one: "X", "her Telegram channel", "his Truth Social platform". */
export function isOnNetwork(venue: string): boolean {
  const spaced = ` ${venue.toLowerCase()} `;
  return [...platforms].some((name) => spaced.includes(` ${name} `));
}

function isNetworkName(start: number, end: number, words: readonly Word[]): boolean {
  const name = words.slice(Math.max(0, start), end);
  return name.every(({ capital }) => capital) && platforms.has(name.map(({ lower }) => lower).join(' '));
}
