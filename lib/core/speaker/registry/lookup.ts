import { foldName, variantKey } from './fold-name.ts';
import type { Registry } from './registry.ts';
import type { Body, Person, Role } from './schema.ts';

/** Entries under each folded name, and under the coarser key of its transliterations. */
interface NameIndex<Entry> {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly variant: ReadonlyMap<string, readonly Entry[]>;
}

/** The registry with the indices that lookups need. Building one takes some milliseconds: do it once. */
export interface RegistryIndex {
  readonly registry: Registry;
  readonly fullNames: NameIndex<Person>;
  readonly surnames: NameIndex<Person>;
  readonly bodyNames: ReadonlyMap<string, readonly Body[]>;
  readonly metonyms: ReadonlyMap<string, readonly Body[]>;
  readonly demonyms: ReadonlyMap<string, readonly Body[]>;
}

/** No name of the registry is longer; a longer text is no name, and isn't worth folding. In UTF-16 code units. */
const longestName = 200;

export function indexRegistry(registry: Registry): RegistryIndex {
  const people = [...registry.people.values()];
  const bodies = [...registry.bodies.values()];
  return {
    registry,
    fullNames: indexNames(people, (person) => namesOf(person).flatMap((name) => inBothOrders(foldName(name)))),
    surnames: indexNames(people, (person) => [surnameOf(person)]),
    bodyNames: indexBy(bodies, (body) => namesOf(body).map(foldBodyName)),
    metonyms: indexBy(bodies, (body) => (body.metonyms ?? []).map(foldBodyName)),
    demonyms: indexBy(bodies, (body) => (body.demonyms ?? []).map(foldName)),
  };
}

/**
 * The people with this full name or alias, in any usual transliteration and in either order of the names:
 * "Sergey Ryabkov", "Kim Jong Un", "ORBÁN Viktor". More than one where they are namesakes.
 */
export function peopleNamed(index: RegistryIndex, name: string): readonly Person[] {
  return find(index.fullNames, name);
}

/** The people with this surname, as the news use it alone: "Ryabkov", "Kim", "von der Leyen". */
export function peopleWithSurname(index: RegistryIndex, surname: string): readonly Person[] {
  return find(index.surnames, surname);
}

/** The bodies with this name or alias, with or without "the". More than one where they share an abbreviation. */
export function bodiesNamed(index: RegistryIndex, name: string): readonly Body[] {
  return name.length > longestName ? [] : (index.bodyNames.get(foldBodyName(name)) ?? []);
}

/** The bodies that a place or building stands for: the Kremlin for "the Kremlin", NATO and the European Union for "Brussels". */
export function bodiesBehind(index: RegistryIndex, metonym: string): readonly Body[] {
  return metonym.length > longestName ? [] : (index.metonyms.get(foldBodyName(metonym)) ?? []);
}

/** The states and other bodies whose people the word names: Russia for "Russian". Singular. */
export function bodiesOfDemonym(index: RegistryIndex, demonym: string): readonly Body[] {
  return demonym.length > longestName ? [] : (index.demonyms.get(foldName(demonym)) ?? []);
}

/**
 * The role that a person held on a date; the one that began last where there are several, the first listed where they
 * began together. Without a date the latest one, held or former.
 * @param date `YYYY-MM-DD`
 */
export function roleAt(person: Person, date?: string): Role | undefined {
  const held = (person.roles ?? []).filter((role) => date === undefined || isHeld(role, date));
  return held.reduce<Role | undefined>((latest, role) => (latest && !isLater(role, latest) ? latest : role), undefined);
}

/** A date known to the month covers the month: `2014-10` begins on the 1st and ends on the 31st. */
function isHeld({ from, until }: Role, date: string): boolean {
  return (from === undefined || from <= date) && (until === undefined || date.slice(0, until.length) <= until);
}

function isLater(one: Role, other: Role): boolean {
  return (one.from ?? '') > (other.from ?? '');
}

function namesOf(entry: Person | Body): string[] {
  return [entry.name, ...(entry.aliases ?? []), ...(entry.sharedAliases ?? [])];
}

function surnameOf({ name, surname }: Person): string {
  return foldName(surname ?? name.slice(name.lastIndexOf(' ') + 1));
}

function foldBodyName(name: string): string {
  return foldName(name).replace(/^the /, '');
}

/** "Viktor Orbán" and "Orbán Viktor", "Kim Jong Un" and "Jong Un Kim". */
function inBothOrders(folded: string): string[] {
  const first = folded.indexOf(' ');
  if (first === -1) return [folded];
  const last = folded.lastIndexOf(' ');
  const lastFirst = `${folded.slice(last + 1)} ${folded.slice(0, last)}`;
  const firstLast = `${folded.slice(first + 1)} ${folded.slice(0, first)}`;
  return [folded, lastFirst, firstLast];
}

function indexNames<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): NameIndex<Entry> {
  return { exact: indexBy(entries, keysOf), variant: indexBy(entries, (entry) => keysOf(entry).map(variantKey)) };
}

function indexBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const there = index.get(key);
      if (there) there.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function find<Entry>({ exact, variant }: NameIndex<Entry>, name: string): readonly Entry[] {
  if (name.length > longestName) return [];
  const folded = foldName(name);
  return exact.get(folded) ?? variant.get(variantKey(folded)) ?? [];
}
