import { foldName } from '../../registry/fold-name.ts';
import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { farthest } from './bodies-before.ts';

const opposites: ReadonlyMap<string, string> = new Map([
  ['east', 'west'],
  ['north', 'south'],
  ['south', 'north'],
  ['west', 'east'],
]);

/** The other half of a divided country, if the registry has it: South Velmaria for North Velmaria. */
export function otherHalf({ name }: Affiliation, registry: RegistryIndex): Affiliation | undefined {
  const [side = '', ...rest] = foldName(name).split(' ');
  const opposite = rest.length > 0 ? opposites.get(side) : undefined;
  const [body] = opposite === undefined ? [] : bodiesNamed(registry, [opposite, ...rest].join(' '));
  return body && { name: body.name, body };
}

/** The half that a word means, "the North", in an article on either half. */
export function halfCalled(folded: string, { states, registry }: Setting): Affiliation | undefined {
  const opposite = opposites.get(folded);
  if (opposite === undefined) return undefined;
  const named = states.slice(0, farthest).map(({ affiliation }) => affiliation);
  const halfNamed = (side: string) => named.find(({ name }) => foldName(name).startsWith(`${side} `));
  const other = halfNamed(opposite);
  return halfNamed(folded) ?? (other && otherHalf(other, registry));
}
