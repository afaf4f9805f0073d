import type { z } from 'zod';
import { nearest } from '../../text/nearest.ts';
import { checkEntries, type Located } from './check-entries.ts';
import { foldName } from './fold-name.ts';
import { indexRegistry, peopleNamed } from './lookup.ts';
import { byId, describeIssue, type Locate, type Registry, RegistryError } from './registry.ts';
import { type Body, bodySchema, type Person, personSchema, type RegistryAdditions, type Role } from './schema.ts';

/**
 * The registry with a user's entries. One whose id is known adds to that entry: its lists are appended, its single
 * values win, and a role that begins like a known one (same role, affiliation and `from`) takes its place, which is
 * how a user ends a role that the registry holds as open.
 * @throws RegistryError with all that is wrong
 */
export function extendRegistry(base: Registry, additions: RegistryAdditions, locate: Locate): Registry {
  const people = merge('person', base.people, additions.people ?? [], addToPerson, personSchema, (i) =>
    locate('people', i),
  );
  const bodies = merge('body', base.bodies, additions.bodies ?? [], addToBody, bodySchema, (i) => locate('bodies', i));
  // What is known comes first, so that a problem between two entries is told where the user's stands.
  const located = [
    ...people.merged.map((place): Located => ({ kind: 'person', ...place })),
    ...bodies.merged.map((place): Located => ({ kind: 'body', ...place })),
  ].toSorted((a, b) => Number(a.at !== SHIPPED) - Number(b.at !== SHIPPED));
  const problems = [...people.problems, ...bodies.problems];
  // Entries that didn't parse are missing from the merged lists, and would be reported again by those that name them.
  if (problems.length === 0) problems.push(...checkEntries(located), ...checkSpellings(base, people.merged));
  if (problems.length > 0) throw new RegistryError(problems);
  return {
    people: byId(people.merged.map(({ entry }) => entry)),
    bodies: byId(bodies.merged.map(({ entry }) => entry)),
  };
}

/**
 * A new person with the name of a known one in another transliteration would be a second of him, and articles that spell it
 * either way would come to tell of two people. Who does mean two people shares the name.
 */
function checkSpellings(base: Registry, people: readonly Place<Person>[]): string[] {
  const added = people.filter(({ entry }) => !base.people.has(entry.id));
  if (added.length === 0) return [];
  const index = indexRegistry(base);
  return added.flatMap(({ at, entry: { id, name, aliases = [], sharedAliases = [] } }) =>
    [name, ...aliases]
      .filter((each) => !sharedAliases.includes(each))
      .flatMap((each) => {
        // Names that are quite the same are claimed by two, and told as such.
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

/** The place of what the user hasn't touched. */
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

/** New entries are in order but for what only additions to known ones may leave out: whoever leaves it out may mean a known one. */
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
