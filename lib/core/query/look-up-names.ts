import {
  bodiesBehind,
  bodiesNamed,
  bodiesOfDemonym,
  peopleNamed,
  peopleWithSurname,
  type RegistryIndex,
} from '../speaker/registry/lookup.ts';
import type { Body } from '../speaker/registry/schema.ts';
import type { StatementFilter } from './statement-filter.ts';

/** A filter's names as the user wrote them. */
export type AskedNames = Pick<StatementFilter, 'speaker' | 'affiliation'>;

/** What the registry holds under those names. */
export type KnownNames = Pick<StatementFilter, 'speakerIds' | 'affiliationNames'>;

/**
 * What the registry holds under the names of a filter. Statements name people and bodies in one way each, users in many:
 * "Sergey Lavrov" and an alias of parley.yaml are Sergei Lavrov; "USA", "British" and "Moscow" are states.
 */
export function lookUpNames({ speaker, affiliation }: AskedNames, registry: RegistryIndex): KnownNames {
  return {
    ...(speaker !== undefined && { speakerIds: speakersKnownAs(speaker, registry) }),
    ...(affiliation !== undefined && {
      affiliationNames: bodiesAskedFor(affiliation, registry).map(({ name }) => name),
    }),
  };
}

function speakersKnownAs(name: string, registry: RegistryIndex): string[] {
  const named = peopleNamed(registry, name);
  const people = named.length > 0 ? named : peopleWithSurname(registry, name);
  return [...people, ...bodiesCalled(name, registry)].map(({ id }) => id);
}

function bodiesAskedFor(name: string, registry: RegistryIndex): Body[] {
  return [...new Set([...bodiesCalled(name, registry), ...bodiesOfDemonym(registry, name)])];
}

/** By id, name or place. Names are looked up in capitals, since "us" and "who" are no pronouns when asked for. */
function bodiesCalled(name: string, registry: RegistryIndex): Body[] {
  const ofId = registry.registry.bodies.get(name);
  const bodies = [...bodiesNamed(registry, name.toUpperCase()), ...bodiesBehind(registry, name)];
  return [...new Set(ofId === undefined ? bodies : [ofId, ...bodies])];
}
