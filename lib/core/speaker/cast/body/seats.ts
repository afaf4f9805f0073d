import { placeBeginnings } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';

/**
 * Adds towns that speak for a state to its names: "OSTREL, February 19 … Ostrel said", "Port Lune said". Other names
 * that speak, and are never used as states, are bodies: the state beside one may be its enemy.
 *
 * @param states names and adjectives, folded; the towns are added
 * @param speaking folded names that only their speaking may show to be a state's
 */
export function addSeats(
  words: readonly Word[],
  states: Map<string, string>,
  speaking: ReadonlySet<string>,
  datelines: ReadonlySet<string>,
): void {
  if (speaking.size === 0) return;
  const home = mostNamed(words, states, new Set([...speaking, ...datelines]));
  if (home === undefined) return;
  for (const seat of speaking) if (datelines.has(seat) || placeBeginnings.has(firstPart(seat))) states.set(seat, home);
}

function firstPart(folded: string): string {
  const space = folded.indexOf(' ');
  return space === -1 ? '' : folded.slice(0, space);
}

function mostNamed(
  words: readonly Word[],
  states: ReadonlyMap<string, string>,
  but: ReadonlySet<string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { folded } of words) {
    const state = but.has(folded) ? undefined : states.get(folded);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
