import { isAlone } from '../cast/person/lone-names.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';

/**
 * Names that are paired with a state's: "Velmaria and *Ostrel* agree", "between *Ostrel* and Velmaria".
 *
 * @param states names and adjectives of states that only the article knows, folded
 */
export function pairedStates(
  words: readonly Word[],
  states: ReadonlyMap<string, string>,
  registry: RegistryIndex,
): readonly Word[] {
  const isState = (at: number): boolean => {
    const { folded = '', text } = words[at] ?? {};
    if (states.has(folded)) return states.get(folded) === text;
    const match = bodyAt(words, at, registry);
    return match?.how === 'name' && match.end === at + 1 && match.bodies[0]?.type === 'state';
  };
  const paired: Word[] = [];
  for (let link = 0; link < words.length; link += 1) {
    if (words[link]!.lower !== 'and') continue;
    const [first, second] = [words[link - 1], words[link + 1]];
    if (!first?.capital || !second?.capital) continue;
    if (!isAlone(words, link - 1) || !isAlone(words, link + 1)) continue;
    if (isState(link - 1) && !isState(link + 1)) paired.push(second);
    else if (isState(link + 1) && !isState(link - 1)) paired.push(first);
  }
  return paired;
}
