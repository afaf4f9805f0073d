import { foldBodyName, foldName, spellingsOf } from './fold-name.ts';
import type { Body, Person, Role } from './schema.ts';

/** An entry with its place ("people.json:17"). */
export type Located = Readonly<{ at: string } & ({ kind: 'person'; entry: Person } | { kind: 'body'; entry: Body })>;

/** What is wrong with the entries as a whole, each problem with its place; empty if nothing is. */
export function checkEntries(entries: readonly Located[]): string[] {
  return [
    ...checkIds(entries),
    ...checkNames(entries),
    ...checkDomains(entries),
    ...checkBelonging(entries),
    ...checkRoles(entries),
  ];
}

/** What is out of order in one file: entries are sorted by id, so that a diff shows what changed. */
export function checkOrder(entries: readonly Located[]): string[] {
  return entries.flatMap(({ at, entry }, index) => {
    const previous = entries[index - 1]?.entry.id;
    return previous !== undefined && previous > entry.id ? [`${at}: "${entry.id}" stands after "${previous}"`] : [];
  });
}

function checkIds(entries: readonly Located[]): string[] {
  const first = new Map<string, string>();
  const problems: string[] = [];
  for (const { at, entry } of entries) {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, at);
    else problems.push(`${at}: the id "${entry.id}" is taken by ${earlier}`);
  }
  return problems;
}

/** A name or alias belongs to one entry, unless all that claim it list it as shared. */
function checkNames(entries: readonly Located[]): string[] {
  const claims = new Map<string, { at: string; id: string; shared: boolean }>();
  const problems: string[] = [];
  for (const { at, kind, entry } of entries) {
    const fold = kind === 'person' ? foldName : (name: string) => spellingsOf(foldBodyName(name))[0];
    const shared = new Map((entry.sharedAliases ?? []).map((name) => [fold(name), name]));
    const own = [entry.name, ...(entry.aliases ?? [])].map((name): [string, string] => [fold(name), name]);
    for (const [key, name] of [...own.filter(([key]) => !shared.has(key)), ...shared]) {
      const claim = { at, id: entry.id, shared: shared.has(key) };
      const earlier = claims.get(key);
      claims.set(key, claim);
      if (key === '') problems.push(`${at}: "${entry.id}" has a name without a letter, "${name}"`);
      else if (earlier?.id === claim.id)
        problems.push(`${at}: "${entry.id}" has "${name}" twice, as names are compared`);
      else if (earlier && !(earlier.shared && claim.shared))
        problems.push(
          `${at}: "${entry.id}" and "${earlier.id}" (${earlier.at}) claim "${name}" and don't both share it; where they are one, give both the id "${earlier.id}"; where both go by that name, put it under sharedAliases of both`,
        );
    }
  }
  return problems;
}

/** A domain belongs to one body. */
function checkDomains(entries: readonly Located[]): string[] {
  const claims = new Map<string, Located>();
  const problems: string[] = [];
  for (const located of entries) {
    if (located.kind !== 'body') continue;
    for (const domain of located.entry.domains ?? []) {
      const earlier = claims.get(domain);
      claims.set(domain, located);
      if (earlier)
        problems.push(
          `${located.at}: "${located.entry.id}" and "${earlier.entry.id}" (${earlier.at}) claim the domain "${domain}"`,
        );
    }
  }
  return problems;
}

function checkBelonging(entries: readonly Located[]): string[] {
  const parents = new Map(entries.flatMap(({ kind, entry }) => (kind === 'body' ? [[entry.id, entry.partOf]] : [])));
  const problems: string[] = [];
  for (const { at, kind, entry } of entries) {
    if (kind !== 'body' || entry.partOf === undefined) continue;
    if (!parents.has(entry.partOf))
      problems.push(`${at}: "${entry.id}" is part of "${entry.partOf}", which no body is`);
    else if (isAncestor(entry.id, entry.partOf, parents)) problems.push(`${at}: "${entry.id}" is part of itself`);
  }
  return problems;
}

function isAncestor(id: string, of: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let parent: string | undefined = of; parent !== undefined && !seen.has(parent); parent = parents.get(parent)) {
    if (parent === id) return true;
    seen.add(parent);
  }
  return false;
}

function checkRoles(entries: readonly Located[]): string[] {
  const bodies = new Set(entries.flatMap(({ kind, entry }) => (kind === 'body' ? [entry.id] : [])));
  return entries.flatMap(({ at, kind, entry }) => {
    if (kind !== 'person') return [];
    const roles = entry.roles ?? [];
    return roles
      .flatMap((role, index) => [
        ...(bodies.has(role.affiliation) ? [] : [`has the affiliation "${role.affiliation}", which no body is`]),
        ...(endsBeforeItBegins(role) ? [`is ${role.role} until ${role.until}, before ${role.from}`] : []),
        ...(roles.slice(0, index).some((earlier) => overlap(earlier, role))
          ? [`is ${role.role} twice at one time`]
          : []),
      ])
      .map((problem) => `${at}: "${entry.id}" ${problem}`);
  });
}

function endsBeforeItBegins({ from, until }: Role): boolean {
  return from !== undefined && until !== undefined && isCertainlyBefore(until, from);
}

/** Whether a post is held twice at a time. Dates known only to the year may meet within that year. */
function overlap(one: Role, other: Role): boolean {
  if (one.role !== other.role || one.affiliation !== other.affiliation) return false;
  return !(endsBy(one.until, other.from) || endsBy(other.until, one.from));
}

function endsBy(until: string | undefined, from: string | undefined): boolean {
  if (until === undefined || from === undefined) return false;
  const exactness = Math.min(until.length, from.length);
  return until.slice(0, exactness) <= from.slice(0, exactness);
}

function isCertainlyBefore(one: string, other: string): boolean {
  const exactness = Math.min(one.length, other.length);
  return one.slice(0, exactness) < other.slice(0, exactness);
}
