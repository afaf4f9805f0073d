import type { z } from 'zod';
import { nearest } from '../../text/nearest.ts';
import { checkEntries, type Located } from './check-entries.ts';
import { foldName } from './fold-name.ts';
import { indexRegistry, peopleNamed } from './lookup.ts';
import { byId, describeIssue, type Locate, type Registry, RegistryError } from './registry.ts';
import { type Body, bodySchema, type Person, personSchema, type RegistryAdditions, type Role } from './schema.ts';

/**
 * The registry with a user's entries. One with a known id adds to that entry: its lists are appended, its single values
 * win, and a role that begins like a known one (same role, affiliation and `from`) replaces it, so that a user can end
 * a role that the registry holds as open.
 * @throws RegistryError with all that is wrong
 */
export function extendRegistry(base: Registry, additions: RegistryAdditions, locate: Locate): Registry {
  const people = merge('person', base.people, additions.people ?? [], addToPerson, personSchema, (i) =>
    locate('people', i),
  );
  const bodies = merge('body', base.bodies, additions.bodies ?? [], addToBody, bodySchema, (i) => locate('bodies', i));
  // Known entries come first, so that a problem between two entries is told of the user's.
  const located = [
    ...people.merged.map((place): Located => ({ kind: 'person', ...place })),
    ...bodies.merged.map((place): Located => ({ kind: 'body', ...place })),
  ].toSorted((a, b) => Number(a.at !== SHIPPED) - Number(b.at !== SHIPPED));
  const problems = [...people.problems, ...bodies.problems];
  // Entries that didn't parse are missing here, so those that name them would be reported, too.
  if (problems.length === 0) problems.push(...checkEntries(located), ...checkSpellings(base, people.merged));
  if (problems.length > 0) throw new RegistryError(problems);
  return {
    people: byId(people.merged.map(({ entry }) => entry)),
    bodies: byId(bodies.merged.map(({ entry }) => entry)),
  };
}

/**
 * Refuses a new person with another spelling of a known name: articles would come to tell of two people. Whoever means
 * two lists the name as shared.
 */
function checkSpellings(base: Registry, people: readonly Place<Person>[]): string[] {
  const added = people.filter(({ entry }) => !base.people.has(entry.id));
  if (added.length === 0) return [];
  const index = indexRegistry(base);
  return added.flatMap(({ at, entry: { id, name, aliases = [], sharedAliases = [] } }) =>
    [name, ...aliases]
      .filter((each) => !sharedAliases.includes(each))
      .flatMap((each) => {
        // Identical names are reported as claimed twice.
        const [other] = peopleNamed(index, each).filter((person) => !namesOf(person).includes(foldName(each)));
        return other === undefined
          ? []
          : [
              `${at}: "${id}" has the name "${each}", which is a spelling of "${other.name}": use the id ${other.id} to add to that entry; for somebody else, put "${each}" under sharedAliases`,
            ];
      }),
  );
}

function namesOf({ name, aliases = [], sharedAliases = [] }: Person): string[] {
  return [name, ...aliases, ...sharedAliases].map(foldName);
}

/** The place of what the user hasn't changed. */
const SHIPPED = 'the registry';

interface Place<Entry> {
  readonly at: string;
  readonly entry: Entry;
}

function merge<Entry extends { id: string }, Added extends { id: string }>(
  kind: Located['kind'],
  base: ReadonlyMap<string, Entry>,
  additions: readonly Added[],
  add: (known: Entry | undefined, added: Added) => unknown,
  schema: z.ZodType<Entry>,
  at: (index: number) => string,
): { merged: Place<Entry>[]; problems: string[] } {
  const merged = new Map([...base].map(([id, entry]): [string, Place<Entry>] => [id, { at: SHIPPED, entry }]));
  const places = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, added] of additions.entries()) {
    const place = at(index);
    const earlier = places.get(added.id);
    places.set(added.id, place);
    const parsed = schema.safeParse(add(base.get(added.id), added));
    if (earlier !== undefined) problems.push(`${place}: the id "${added.id}" is taken by ${earlier}`);
    else if (parsed.success) merged.set(added.id, { at: place, entry: parsed.data });
    else if (base.has(added.id))
      problems.push(
        ...parsed.error.issues.map((issue) => `${place}: "${added.id}" ${describeIssue(issue, issue.path)}`),
      );
    else problems.push(`${place}: ${missingText(kind, added, parsed.error.issues, [...base.keys()])}`);
  }
  return { merged: [...merged.values()].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1)), problems };
}

/** What a new entry lacks that additions to known ones may leave out, and known ids that may have been meant. */
function missingText(
  kind: Located['kind'],
  { id }: { id: string },
  issues: readonly z.core.$ZodIssue[],
  known: readonly string[],
): string {
  const needed = issues.map(({ path: [key] }) =>
    key === 'type' ? `a type (${bodySchema.shape.type.options.join(', ')})` : `a ${String(key)}`,
  );
  const near = nearest(id, known);
  const hint = near.length > 0 ? `; did you mean to add to ${near.join(' or ')}?` : '';
  return `"${id}" is a new ${kind}, which needs ${needed.join(' and ')}${hint}`;
}

function addToPerson(known: Person | undefined, added: NonNullable<RegistryAdditions['people']>[number]): unknown {
  return {
    ...known,
    ...added,
    aliases: joined(known?.aliases, added.aliases),
    sharedAliases: joined(known?.sharedAliases, added.sharedAliases),
    roles: [
      ...(known?.roles ?? []).filter((role) => !added.roles?.some((other) => beginAlike(role, other))),
      ...(added.roles ?? []),
    ],
  };
}

function addToBody(known: Body | undefined, added: NonNullable<RegistryAdditions['bodies']>[number]): unknown {
  return {
    ...known,
    ...added,
    aliases: joined(known?.aliases, added.aliases),
    sharedAliases: joined(known?.sharedAliases, added.sharedAliases),
    metonyms: joined(known?.metonyms, added.metonyms),
    demonyms: joined(known?.demonyms, added.demonyms),
    domains: joined(known?.domains, added.domains),
  };
}

function joined(known: readonly string[] = [], added: readonly string[] = []): string[] {
  return [...new Set([...known, ...added])];
}

function beginAlike(one: Role, other: Role): boolean {
  return one.role === other.role && one.affiliation === other.affiliation && one.from === other.from;
}
