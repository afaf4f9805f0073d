import {
  foldBodyName,
  foldName,
  isAbbreviation,
  readsAsAbbreviation,
  spellingsOf,
  variantKey,
  withoutMiddle,
} from './fold-name.ts';
import { officeNames, stateNamesOf } from './office-names.ts';
import type { Registry } from './registry.ts';
import type { Body, Person, Role } from './schema.ts';

type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** The registry, indexed by folded names for look-ups. Building this takes some milliseconds: do it once. */
export interface RegistryIndex {
  readonly registry: Registry;
  readonly people: PeopleIndex;
  readonly surnames: PeopleIndex;
  readonly bodyNames: Index<Body>;
  /** Folded names that are bodies only if written as abbreviations: `who`, `us`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly metonyms: Index<Body>;
  readonly demonyms: Index<Body>;
  readonly domains: ReadonlyMap<string, Body>;
}

interface PeopleIndex {
  readonly exact: Index<Person>;
  /** By the key that transliterations of a name share. */
  readonly variant: Index<Person>;
}

/** In UTF-16 code units: no registered name is longer, so longer texts needn't be folded. */
const longestName = 200;

export function indexRegistry(registry: Registry): RegistryIndex {
  const people = [...registry.people.values()];
  const bodies = [...registry.bodies.values()];
  const states = new Map(bodies.map((body) => [body.id, stateNamesOf(body)]));
  return {
    registry,
    people: indexPeople(people, (person) => namesOf(person).map(foldName)),
    surnames: indexPeople(people, (person) => [surnameOf(person), ...singleNamesOf(person)].map(foldName)),
    bodyNames: indexBy(bodies, (body) => {
      const names = namesOf(body).map(foldBodyName);
      const others = names.flatMap((name) => officeNames(name, body, states.get(body.partOf ?? '')));
      return [...names, ...others].flatMap(spellingsOf);
    }),
    abbreviations: abbreviationsOf(bodies),
    metonyms: indexBy(bodies, (body) => (body.metonyms ?? []).map(foldBodyName)),
    demonyms: indexBy(bodies, (body) => (body.demonyms ?? []).map(foldName)),
    domains: new Map(bodies.flatMap((body) => (body.domains ?? []).map((domain) => [domain, body] as const))),
  };
}

/**
 * The people with this full name or alias, in any usual transliteration and in either order of names: "Sergey Ryabkov",
 * "Kim Jong Un", "ORBÁN Viktor"; with or without initials and father's name: "Sergey A. Ryabkov". More than one if they
 * are namesakes.
 */
export function peopleNamed(index: RegistryIndex, name: string): readonly Person[] {
  if (name.length > longestName) return [];
  const folded = foldName(name);
  const short = withoutMiddle(folded);
  return peopleCalled(index, folded) ?? (short === folded ? undefined : peopleCalled(index, short)) ?? [];
}

function peopleCalled({ people }: RegistryIndex, folded: string): readonly Person[] | undefined {
  const orders = inEachOrder(folded);
  return firstFound(people.exact, orders) ?? firstFound(people.variant, orders.map(variantKey));
}

/** The people with this surname, as news uses it alone: "Ryabkov", "Kim", "von der Leyen". */
export function peopleWithSurname(index: RegistryIndex, surname: string): readonly Person[] {
  if (surname.length > longestName) return [];
  const folded = foldName(surname);
  return index.surnames.exact.get(folded) ?? index.surnames.variant.get(variantKey(folded)) ?? [];
}

/**
 * The bodies with this name or alias, with or without "the"; more than one if they share an abbreviation. Case matters
 * for abbreviations only: "WHO", "U.S." and "Nato" are bodies, "who" and "us" are not.
 */
export function bodiesNamed(index: RegistryIndex, name: string): readonly Body[] {
  if (name.length > longestName) return [];
  const folded = foldBodyName(name);
  if (index.abbreviations.has(folded) && !readsAsAbbreviation(name)) return [];
  return index.bodyNames.get(folded) ?? [];
}

/** Whether an outlet has this name: "Reuters". */
export function isOutletNamed(index: RegistryIndex, name: string): boolean {
  return bodiesNamed(index, name).some(({ type }) => type === 'outlet');
}

/** The bodies that a place or building stands for: Russia for "Moscow", NATO and the European Union for "Brussels". */
export function bodiesBehind(index: RegistryIndex, metonym: string): readonly Body[] {
  return metonym.length > longestName ? [] : (index.metonyms.get(foldBodyName(metonym)) ?? []);
}

/** The states and other bodies whose people a word names, in the singular: Russia for "Russian". */
export function bodiesOfDemonym(index: RegistryIndex, demonym: string): readonly Body[] {
  return demonym.length > longestName ? [] : (index.demonyms.get(foldName(demonym)) ?? []);
}

/** The longest that the DNS allows. */
const longestHost = 253;

/**
 * The body whose page an address is, by the longest domain: India for "https://www.mea.gov.in/…", if India has
 * "gov.in". Undefined if nobody known has it, or if it is no address.
 */
export function publisherAt({ domains }: RegistryIndex, url: string): Body | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
  if (host.length > longestHost) return undefined;
  const labels = host.split('.');
  const ends = labels.map((_, index) => labels.slice(index).join('.'));
  const known = ends.find((end) => domains.has(end));
  return known === undefined ? undefined : domains.get(known);
}

/**
 * The role that a person held on a date: the one that began last, or the first listed of those that began together.
 * Without a date, the latest role, held or former. Undefined if there is none.
 * @param date `YYYY-MM-DD`
 */
export function roleAt(person: Person, date?: string): Role | undefined {
  const held = (person.roles ?? []).filter((role) => date === undefined || isHeld(role, date));
  return held.reduce<Role | undefined>((latest, role) => (latest && !isLater(role, latest) ? latest : role), undefined);
}

/**
 * The role that a person held last before a date; undefined if there is none.
 * @param date `YYYY-MM-DD`
 */
export function lastRole(person: Person, date?: string): Role | undefined {
  const held = (person.roles ?? []).filter(({ until }) => until !== undefined && (date === undefined || until < date));
  return held.reduce<Role | undefined>(
    (last, role) => (last && (last.until ?? '') >= (role.until ?? '') ? last : role),
    undefined,
  );
}

/** A date known to the month covers all of it: `2014-10` begins on the 1st and ends on the 31st. */
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
  return surname ?? name.slice(name.lastIndexOf(' ') + 1);
}

/** Aliases that news uses like surnames: "Lula", "Mr Smolenskaya". */
function singleNamesOf({ aliases = [] }: Person): string[] {
  return aliases.map((alias) => alias.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '')).filter((alias) => !alias.includes(' '));
}

/** "orban viktor" also as "viktor orban", "jong un kim" also as "kim jong un". */
function inEachOrder(folded: string): string[] {
  const first = folded.indexOf(' ');
  if (first === -1) return [folded];
  const last = folded.lastIndexOf(' ');
  const lastFirst = `${folded.slice(last + 1)} ${folded.slice(0, last)}`;
  const firstLast = `${folded.slice(first + 1)} ${folded.slice(0, first)}`;
  return [folded, lastFirst, firstLast];
}

function firstFound<Entry>(index: Index<Entry>, keys: readonly string[]): readonly Entry[] | undefined {
  const key = keys.find((key) => index.has(key));
  return key === undefined ? undefined : index.get(key);
}

/** An abbreviation of one body that is also the name of another counts as none, as its case doesn't tell. */
function abbreviationsOf(bodies: readonly Body[]): Set<string> {
  const names = bodies.flatMap(namesOf);
  const abbreviations = new Set(names.filter(isAbbreviation).map(foldBodyName));
  for (const name of names) if (!name.includes(' ') && !isAbbreviation(name)) abbreviations.delete(foldBodyName(name));
  return abbreviations;
}

function indexPeople(people: readonly Person[], keysOf: (person: Person) => readonly string[]): PeopleIndex {
  const exact = indexBy(people, keysOf);
  const variant = new Map<string, Person[]>();
  for (const [key, persons] of exact) for (const person of persons) add(variant, variantKey(key), person);
  return { exact, variant };
}

function indexBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) add(index, key, entry);
  return index;
}

function add<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [entry]);
  else if (!there.includes(entry)) there.push(entry);
}
