import type { z } from 'zod';
import { checkEntries, checkOrder, type Located } from './check-entries.ts';
import { type Body, bodiesSchema, type Person, personsSchema } from './schema.ts';

/** The people and bodies known to speak on arms control, by id. */
export interface Registry {
  readonly people: ReadonlyMap<string, Person>;
  readonly bodies: ReadonlyMap<string, Body>;
}

/** Tells the place of an entry from its list and its index there: "people.json:17". */
export type Locate = (list: 'people' | 'bodies', index: number) => string;

/** Entries that make no registry. The message lists every problem with its place, one on each line. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `[speaker registry] ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.join('\n')}`,
    );
    this.problems = problems;
  }
}

/**
 * Parses the two lists of the registry's files.
 * @throws RegistryError with all that is wrong: the shape of entries first; then ids, names, order and roles together
 */
export function parseRegistry(people: unknown, bodies: unknown, locate: Locate): Registry {
  const parsedPeople = personsSchema.safeParse(people);
  const parsedBodies = bodiesSchema.safeParse(bodies);
  if (!parsedPeople.success || !parsedBodies.success) {
    throw new RegistryError([
      ...describeIssues(parsedPeople.error, people, (index) => locate('people', index)),
      ...describeIssues(parsedBodies.error, bodies, (index) => locate('bodies', index)),
    ]);
  }
  const locatedPeople = parsedPeople.data.map(
    (entry, index): Located => ({ kind: 'person', entry, at: locate('people', index) }),
  );
  const locatedBodies = parsedBodies.data.map(
    (entry, index): Located => ({ kind: 'body', entry, at: locate('bodies', index) }),
  );
  const problems = [
    ...checkOrder(locatedPeople),
    ...checkOrder(locatedBodies),
    ...checkEntries([...locatedPeople, ...locatedBodies]),
  ];
  if (problems.length > 0) throw new RegistryError(problems);
  return { people: byId(parsedPeople.data), bodies: byId(parsedBodies.data) };
}

function describeIssues(error: z.ZodError | undefined, list: unknown, at: (index: number) => string): string[] {
  return (error?.issues ?? []).map((issue) => {
    const [index, ...within] = issue.path;
    if (typeof index !== 'number') return `${at(0)}: ${describeIssue(issue, issue.path)}`;
    const entry: unknown = Array.isArray(list) ? list[index] : undefined;
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? `"${entry.id}" ` : '';
    return `${at(index)}: ${id}${describeIssue(issue, within)}`;
  });
}

/** What zod found wrong in an entry, and where in it. */
export function describeIssue({ message }: { message: string }, within: readonly PropertyKey[]): string {
  return within.length === 0 ? message : `${within.map(String).join('.')}: ${message}`;
}

/** The entries by id, in their order. */
export function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
