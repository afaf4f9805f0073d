import { isPlace } from '../cast/body/place.ts';
import type { Affiliation } from '../cast/cast.ts';
import { cities, longestCity } from '../data/cities.ts';
import { notInNames } from '../data/name-words.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';

/** The state of a known town where something happens: "KARACHI, March 3", "in Ho Chi Minh City". */
export function stateOfCity(words: readonly Word[], index: number, registry: RegistryIndex): Affiliation | undefined {
  if (!words[index]?.capital || words[index]?.quoted) return undefined;
  const before = words[index - 1];
  // "a shaft from Rotterdam": things come from anywhere.
  const isElsewhere = /^(?:from|to)$/.test(before?.lower ?? '');
  const isOfName = before?.capital && !notInNames.has(before.folded);
  if (isElsewhere || isOfName) return undefined;
  let name = '';
  for (let end = index + 1; end <= index + longestCity && words[end - 1]?.capital; end += 1) {
    name += `${name && ' '}${words[end - 1]?.folded}`;
    const state = cities.get(name);
    if (state === undefined || !isPlace(words, index, end) || words[end]?.capital) continue;
    const [body] = bodiesNamed(registry, state);
    return body && { name: body.name, body };
  }
  return undefined;
}
