import { foldName } from '../speaker/registry/fold-name.ts';
import type { RegistryIndex } from '../speaker/registry/lookup.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type AskedNames, lookUpNames } from './look-up-names.ts';

const MOST = 3;

/**
 * For a name that the registry doesn't hold, the names that may have been meant, nearest first, at most three. Undefined for a
 * name that the registry holds, or that is a part of one.
 */
export function nearNames(asked: AskedNames, registry: RegistryIndex): string[] | undefined {
  const { speakerIds = [], affiliationNames = [] } = lookUpNames(asked, registry);
  if (speakerIds.length + affiliationNames.length > 0) return undefined;
  const text = asked.speaker ?? asked.affiliation ?? '';
  const names = namesToMean(asked, registry);
  const words = ` ${fold(text)} `;
  if ([...names.keys()].some((each) => ` ${fold(each)} `.includes(words))) return undefined;
  const near = nearest(foldName(text), [...names.keys()]).flatMap((each) => names.get(each) ?? []);
  return [...new Set(near)].slice(0, MOST);
}

/** Maps folded names to the names that statements use for their owners. People can be meant by their surnames as well. */
function namesToMean({ speaker }: AskedNames, { registry, surnames }: RegistryIndex): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (folded: string, name: string) => names.set(folded, [...(names.get(folded) ?? []), name]);
  for (const { name, aliases = [], metonyms = [], demonyms = [] } of registry.bodies.values())
    for (const each of [name, ...aliases, ...metonyms, ...demonyms]) add(foldName(each), name);
  if (speaker === undefined) return names;
  for (const { name, aliases = [] } of registry.people.values())
    for (const each of [name, ...aliases]) add(foldName(each), name);
  for (const [surname, people] of surnames.exact) for (const { name } of people) add(surname, name);
  return names;
}

/** "nobody is known as “Lavrof”; did you mean Sergei Lavrov?" */
export function unknownNameText({ speaker, affiliation }: AskedNames, near: readonly string[]): string {
  const unknown = speaker === undefined ? 'no state or body' : 'nobody';
  const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  return `${unknown} is known as ${JSON.stringify(speaker ?? affiliation)}${hint}`;
}
