import { bodyNouns } from '../data/body-nouns.ts';
import { documentNouns } from '../data/document-nouns.ts';
import { publicBodyNouns, stateBodyNouns } from '../data/offices.ts';
import type { Word } from '../reading/words.ts';
import { foldBodyName, foldName, foldsPlainly } from '../registry/fold-name.ts';
import { bodiesBehind, bodiesNamed, bodiesOfDemonym, type RegistryIndex } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import { isPortfolio } from './portfolio.ts';
import { isRoleNoun } from './role-title.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** Words that name a body of the registry. */
export interface BodyMatch {
  /** Word index, exclusive. */
  readonly end: number;
  /** `demonym` is the adjective ("Russian"), `metonym` a place or building ("Moscow"). */
  readonly how: 'name' | 'metonym' | 'demonym';
  /** Never empty; several share a metonym ("Brussels"). */
  readonly bodies: readonly Body[];
}

/**
 * Where the state ends that a body's name begins with: "Russian" in "Russian Foreign Ministry"; else where the name ends, as
 * that of the "French Institute of International Relations", which isn't the state's.
 */
export function stateEnd(words: readonly Word[], start: number, end: number, registry: RegistryIndex): number {
  const whole = bodyAt(words, start, registry, end);
  if (whole?.how === 'name' && whole.end === end && !isPartOfState(whole.bodies[0])) return end;
  for (let shorter = start + 1; shorter < end; shorter += 1) {
    const body = bodyAt(words, start, registry, shorter);
    if (body?.how === 'demonym' && body.end === shorter && body.bodies[0]?.type === 'state') return shorter;
  }
  return end;
}

/**
 * Where a longer name ends that begins with a state's adjective and isn't one of its offices: "American Civil Liberties
 * Union", but not "Russian Foreign Ministry".
 */
export function societyEnd(words: readonly Word[], start: number): number | undefined {
  const end = unregisteredBodyEnd(words, start);
  // "United Nations High Representative" is somebody.
  if (end === undefined || end - start < 3 || isRoleNoun(words[end - 1])) return undefined;
  const nouns = words.slice(start, end).filter(({ folded }) => bodyNouns.has(folded));
  if (isOfParliament(words, start, end)) return undefined;
  return nouns.length > 0 && !nouns.some(({ folded }) => officesOfStates.has(folded)) ? end : undefined;
}

/** "the Velmarian | Foreign Affairs Committee", but not "the Velmarian Helsinki Committee" */
function isOfParliament(words: readonly Word[], start: number, end: number): boolean {
  const field = words.slice(start + 1, end - 1).filter(({ lower }) => lower !== 'select' && lower !== 'standing');
  return words[end - 1]?.folded === 'committee' && isPortfolio(field.map(({ lower }) => lower));
}

/** "bureau", "agency": what only states have, or mostly. */
export function isOfficeOfState(word: Word | undefined): boolean {
  return word?.capital === true && officesOfStates.has(word.folded);
}

const officesOfStates: ReadonlySet<string> = new Set(
  `
  agency air army assembly bureau cabinet command commission corps council court department directorate duma embassy
  fleet force forces government knesset legislature ministry mission navy office parliament senate service staff
  treasury
  `
    .trim()
    .split(/\s+/),
);

/** Whether it is one of a state's own bodies, so that who works there works for the state. */
export function isPartOfState(body: Body | undefined): boolean {
  return body !== undefined && stateBodies.has(body.type);
}

const stateBodies: ReadonlySet<string> = new Set(['agency', 'armed-forces', 'ministry', 'parliament']);

/** The registered bodies that are part of one. */
export function partsOf(body: Body, registry: RegistryIndex): readonly Body[] {
  let parts = partsOfBodies.get(registry);
  if (!parts) {
    parts = Map.groupBy(registry.registry.bodies.values(), ({ partOf }) => partOf ?? '');
    partsOfBodies.set(registry, parts);
  }
  return parts.get(body.id) ?? [];
}

const partsOfBodies = new WeakMap<RegistryIndex, ReadonlyMap<string, readonly Body[]>>();

/** What the registry calls bodies and their people by, folded, without "the". */
interface Phrases {
  /** All that they begin with, by whole words, and whether that is one of them. */
  readonly beginnings: ReadonlyMap<string, boolean>;
  /** How many words the longest one has that begins with a word. */
  readonly lengths: ReadonlyMap<string, number>;
}

const phrasesOfRegistries = new WeakMap<RegistryIndex, Phrases>();

/** The longest name, metonym or demonym of a registered body that begins at the word and ends by the limit (exclusive). */
export function bodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  limit: number = words.length,
): BodyMatch | undefined {
  if (!words[start]?.capital) return undefined;
  const known = matchesOf(words, registry);
  let match = known[start];
  if (match === undefined) {
    match = readBodyAt(words, start, registry, words.length) ?? null;
    known[start] = match;
  }
  if (!match || match.end <= limit) return match ?? undefined;
  return readBodyAt(words, start, registry, limit);
}

/**
 * Lets the word begin no registered body of a state: the article means another by the name. A body stays that is part of
 * one which the article names.
 */
export function forgetBodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  named: ReadonlyMap<string, number>,
): void {
  const match = bodyAt(words, start, registry);
  const bodies = match?.bodies.filter((body) => !isPartOfState(body) && named.has(body.partOf ?? '')) ?? [];
  matchesOf(words, registry)[start] = match && bodies.length > 0 ? { ...match, bodies } : null;
}

/** What begins at each word of an article, as far as it has been asked: null where nothing does. */
type Matches = (BodyMatch | null | undefined)[];

/** Each word is asked about many times over: the answers for an article's words are kept as long as these. */
const matches = new WeakMap<readonly Word[], { readonly registry: RegistryIndex; readonly found: Matches }>();

function matchesOf(words: readonly Word[], registry: RegistryIndex): Matches {
  const known = matches.get(words);
  if (known?.registry === registry) return known.found;
  const found: Matches = words.map(() => undefined);
  matches.set(words, { registry, found });
  return found;
}

function readBodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  limit: number,
): BodyMatch | undefined {
  const first = words[start];
  if (first?.kind !== 'word') return undefined;
  for (const { phrase, end } of phrasesAt(words, start, limit, phrasesOf(registry)).reverse()) {
    const named = bodiesNamed(registry, phrase);
    if (named[0]?.type === 'outlet' && isCalledAlike(words, start, end)) continue;
    if (named.length > 0 && !overlapsName(words, start, end, registry)) return { end, how: 'name', bodies: named };
    const behind = bodiesBehind(registry, phrase);
    if (behind.length > 0 && !goesOnAsName(words, start, end)) return { end, how: 'metonym', bodies: behind };
    const people = demonym(registry, phrase);
    if (people.length > 0 && !isOtherParty(words[start - 1], people)) return { end, how: 'demonym', bodies: people };
  }
  return undefined;
}

/** The registry's phrases that begin at the word, as they are written and where they end, the shortest first. */
function phrasesAt(
  words: readonly Word[],
  start: number,
  limit: number,
  { beginnings, lengths }: Phrases,
): { phrase: string; end: number }[] {
  const first = words[start]!;
  // "People | 's | Republic of Velmaria": a fold writes the first word with its possessive.
  const own = words[start + 1]?.kind === 'possessive' ? (lengths.get(`${first.folded}s`) ?? 0) : 0;
  const longest = Math.max(own, lengths.get(firstPart(first.folded)) ?? 0);
  const last = Math.min(limit, start + longest);
  const found: { phrase: string; end: number }[] = [];
  let phrase = '';
  let isPlain = true;
  for (let index = start; index < last; index += 1) {
    const word = words[index];
    const isInside =
      word?.kind !== 'mark' || word.text === '&' || isHangingHyphen(words, index) || isSlash(words, index);
    if (!word || !isInside || word.sentence !== first.sentence) break;
    phrase += word.kind === 'possessive' || index === start ? word.text : ` ${word.text}`;
    isPlain &&= foldsPlainly(word.text);
    const beginning = beginnings.get(isPlain ? phrase.toLowerCase() : foldBodyName(phrase));
    if (beginning && word.kind !== 'possessive' && word.text !== '/') found.push({ phrase, end: index + 1 });
    // Only of plain words a fold tells what those begin with that go on.
    if (beginning === undefined && isPlain && words[index + 1]?.kind !== 'possessive') break;
  }
  return found;
}

/** "Opposition leader | Sana | Wadiri": who has an outlet's name for a given one. */
function isCalledAlike(words: readonly Word[], start: number, end: number): boolean {
  const [before, name, next] = words.slice(start - 1, start + 2);
  return (
    end === start + 1 &&
    isRoleNoun(before) &&
    /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') &&
    next?.kind === 'word' &&
    next.capital &&
    next.sentence === before?.sentence &&
    !bodyNouns.has(next.folded) &&
    !isRoleNoun(next)
  );
}

/** "Russian | Federation Council": the state's adjective before a name that begins in what reads as the state's. */
function overlapsName(words: readonly Word[], start: number, end: number, registry: RegistryIndex): boolean {
  const adjective = words[start];
  if (end - start !== 2 || !adjective || demonym(registry, adjective.text).length === 0) return false;
  return (readBodyAt(words, start + 1, registry, end + longestOverlap)?.end ?? 0) > end;
}

/** In words. */
const longestOverlap = 2;

/** "the Confederation of A*-* and H-Bomb Sufferers" */
function isHangingHyphen(words: readonly Word[], index: number): boolean {
  const [before, mark, next] = words.slice(index - 1, index + 2);
  return mark?.text === '-' && before?.end === mark.start && /^(?:and|or)$/.test(next?.lower ?? '');
}

/** "Radio Lune | / | Radio Velm" */
function isSlash(words: readonly Word[], index: number): boolean {
  const [before, mark, next] = words.slice(index - 1, index + 2);
  return mark?.text === '/' && before?.end === mark.start && next?.start === mark.end;
}

/** "Christian Democrat": of another party than the one whose people are called by the last word. */
function isOtherParty(before: Word | undefined, [body]: readonly Body[]): boolean {
  return body?.type === 'party' && before?.capital === true && /^(?:christian|free|liberal|social)$/.test(before.lower);
}

/**
 * "the Geneva Forum", "the Ottawa Convention": a town that begins a longer name stands for nobody. "Kremlin Press Service"
 * is the Kremlin's.
 */
function goesOnAsName(words: readonly Word[], start: number, end: number): boolean {
  // "the Alliance | of Lune Growers"
  const isOfOthers = end === start + 1 && words[end]?.lower === 'of' && words[end + 1]?.capital === true;
  if (isOfOthers && bodyNouns.has(words[start]?.folded ?? '')) return true;
  if (!words[end]?.capital || words[end]?.sentence !== words[start]?.sentence) return false;
  if (documentNouns.has(words[end]?.lower ?? '')) return true;
  const longer = unregisteredBodyEnd(words, start) ?? end;
  const last = words[longer - 1]?.folded ?? '';
  return longer > end && !stateBodyNouns.has(last) && !publicBodyNouns.has(last);
}

function demonym(registry: RegistryIndex, phrase: string): readonly Body[] {
  const found = bodiesOfDemonym(registry, phrase);
  return found.length === 0 && phrase.endsWith('s') ? bodiesOfDemonym(registry, phrase.slice(0, -1)) : found;
}

function phrasesOf(registry: RegistryIndex): Phrases {
  const known = phrasesOfRegistries.get(registry);
  if (known) return known;
  const beginnings = new Map<string, boolean>();
  const lengths = new Map<string, number>();
  const indices = [registry.bodyNames, registry.abbreviations, registry.metonyms, registry.demonyms];
  for (const name of indices.flatMap((index) => [...index.keys()])) {
    const parts = name.split(' ');
    const first = firstPart(name);
    for (let end = name.indexOf(' '); end !== -1; end = name.indexOf(' ', end + 1)) {
      const beginning = name.slice(0, end);
      if (!beginnings.has(beginning)) beginnings.set(beginning, false);
    }
    beginnings.set(name, true);
    // A fold joins and parts words otherwise than the reader does ("Asia-Pacific", "U. S."): two more leave room.
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length + 2));
    // The plural of a demonym begins alike: "Russians".
    if (registry.demonyms.has(name)) {
      beginnings.set(`${name}s`, true);
      lengths.set(foldName(`${first}s`), 2);
    }
  }
  const phrases = { beginnings, lengths };
  phrasesOfRegistries.set(registry, phrases);
  return phrases;
}

function firstPart(folded: string): string {
  const space = folded.indexOf(' ');
  return space === -1 ? folded : folded.slice(0, space);
}
