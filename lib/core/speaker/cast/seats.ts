import { placeBeginnings } from '../data/place-words.ts';
import { bodyAt } from '../mention/bodies.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';

/** In words, to either side. */
const reach = 60;

/**
 * Gives towns that speak to the states that they speak for: "Velmaria has not replied. Lune said", "OSTREL, February 19 …
 * Ostrel said". A town is what a dateline names, or what speaks and is never spoken of as a state is.
 *
 * @param states names and adjectives of states, folded; towns are added
 * @param speaking folded names that nothing makes a state's but that they speak, each with the word where it does
 */
export function addSeats(
  words: readonly Word[],
  states: Map<string, string>,
  speaking: ReadonlyMap<string, number>,
  datelines: ReadonlySet<string>,
  registry: RegistryIndex,
): void {
  if (speaking.size === 0) return;
  const home = mostNamed(words, states, new Set([...speaking.keys(), ...datelines]));
  const taken = new Set<string>();
  for (const seat of datelines) {
    if (home === undefined || !speaking.has(seat)) continue;
    states.set(seat, home);
    taken.add(home);
  }
  for (const [seat, at] of speaking) {
    if (datelines.has(seat)) continue;
    const isTown = placeBeginnings.has(firstPart(seat));
    const near = nearestState(at, words, states, speaking, taken, registry) ?? (isTown ? home : undefined);
    if (near !== undefined) states.set(seat, near);
  }
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

/** The state that is named nearest to the town where it speaks first: in its sentence or the one before, else after. */
function nearestState(
  at: number,
  words: readonly Word[],
  states: ReadonlyMap<string, string>,
  speaking: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
  registry: RegistryIndex,
): string | undefined {
  const here = words[at];
  if (!here) return undefined;
  const stateAt = (index: number): string | undefined => {
    const word = words[index];
    if (!word?.capital || word.quoted || word.paragraph !== here.paragraph || speaking.has(word.folded))
      return undefined;
    const state = states.get(word.folded);
    return state !== undefined && !taken.has(state) && bodyAt(words, index, registry) === undefined ? state : undefined;
  };
  for (let step = 1; step < reach; step += 1) {
    const index = at - step;
    if (here.sentence - (words[index]?.sentence ?? 0) > 1) break;
    const state = stateAt(index);
    if (state !== undefined) return state;
  }
  for (let step = 1; step < reach; step += 1) {
    const index = at + step;
    if ((words[index]?.sentence ?? 0) - here.sentence > 1) break;
    const state = words[index]?.sentence === here.sentence ? undefined : stateAt(index);
    if (state !== undefined) return state;
  }
  return undefined;
}
