import type { RoleReading } from '../cast/cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { portfolios, roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt, isPartOfState, unregisteredBodyEnd } from './bodies.ts';
import { isRoleNoun, roleOf } from './role-title.ts';

/** Word indices, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words that say whose a role is. */
export interface Owner extends WordRange {
  /** They also belong to the role: "White House" in "White House press secretary". */
  readonly inRole: boolean;
}

/** A role as a phrase gives it, with the words that name whose it is ("Russia" in "Russia's deputy foreign minister"). */
export interface RolePhrase {
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
}

/** No role is longer, in words; what follows is prose. */
const longest = 24;

/**
 * Reads a noun phrase that gives a role, from its first word: "Russia's deputy foreign minister", "the executive director
 * of the Arms Control Association", "a senior fellow at X". Undefined when the words there give none.
 */
export function readRolePhrase(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
): RolePhrase | undefined {
  const limit = Math.min(words.length, start + longest);
  const sentence = words[start]?.sentence;
  let first = start;
  while (determiners.has(words[first]?.lower ?? '')) first += 1;
  let owner: Owner | undefined;
  let noun: number | undefined;
  let end = first;
  for (; end < limit; end += 1) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== sentence) break;
    if (word.kind === 'possessive') {
      if (noun !== undefined && !words[noun]?.capital) return undefined;
      owner = { start: first, end, inRole: false };
      first = end + 1;
      noun = undefined;
    } else if (isRoleNoun(word)) noun = end;
    else if (phraseEnds.has(word.lower) && !(word.lower === 'and' && noun !== undefined && followsRole(words, end))) break;
  }
  if (noun === undefined) return undefined;
  if (!owner) {
    owner = ownerBefore(words, first, noun, registry);
    if (owner && !owner.inRole) first = owner.end;
  }
  const complements = readComplements(words, noun + 1, owner, registry, limit);
  const role = roleOf([...words.slice(first, noun + 1), ...complements.kept]);
  return { end: complements.end, role, owner: owner ?? complements.owner };
}

/** Whether another role comes after "and": "director and chief negotiator". */
function followsRole(words: readonly Word[], and: number): boolean {
  for (let index = and + 1; index < and + 4; index += 1) {
    const word = words[index];
    if (isRoleNoun(word)) return true;
    if (word?.kind !== 'word' || !roleModifiers.has(word.lower)) return false;
  }
  return false;
}

/** The capitals that come before a role and aren't part of it: "NATO" in "NATO deputy chief". */
export function ownerBefore(
  words: readonly Word[],
  start: number,
  noun: number,
  registry: RegistryIndex,
): Owner | undefined {
  for (let index = start; index < noun; index += 1) {
    const word = words[index];
    if (!word?.capital || notInNames.has(word.folded)) continue;
    const body = bodyAt(words, index, registry, noun);
    // The state's ministry is part of the role, the state is not: "Russian | Foreign Ministry spokeswoman".
    if (body) {
      const end = stateEnd(words, index, body.end, registry);
      return { start: index, end, inRole: end === body.end && isPartOfState(body.bodies[0]) };
    }
    if (roleModifiers.has(word.lower) || isRoleNoun(word)) continue;
    let end = index + 1;
    while (end < noun && words[end]?.capital && !isRoleNoun(words[end]) && !isOfRole(words, end, noun)) end += 1;
    return { start: index, end, inRole: false };
  }
  return undefined;
}

/** Whether all words up to the noun are such as roles hold. */
function isOfRole(words: readonly Word[], start: number, noun: number): boolean {
  for (let index = start; index < noun; index += 1) if (!roleModifiers.has(words[index]?.lower ?? '')) return false;
  return true;
}

function stateEnd(words: readonly Word[], start: number, end: number, registry: RegistryIndex): number {
  for (let shorter = start + 1; shorter < end; shorter += 1) {
    const body = bodyAt(words, start, registry, shorter);
    if (body?.how === 'demonym' && body.end === shorter) return shorter;
  }
  return end;
}

interface Complements {
  readonly end: number;
  /** The words that belong to the role. */
  readonly kept: readonly Word[];
  readonly owner?: Owner;
}

/** Reads "of State", "of the Arms Control Association", "for arms control at the White House". */
function readComplements(
  words: readonly Word[],
  start: number,
  known: Owner | undefined,
  registry: RegistryIndex,
  limit: number,
): Complements {
  const kept: Word[] = [];
  let owner = known;
  let end = start;
  for (let count = 0; count < 3; count += 1) {
    const preposition = words[end];
    if (!preposition || !rolePrepositions.has(preposition.lower) || end >= limit) break;
    let first = end + 1;
    while (determiners.has(words[first]?.lower ?? '')) first += 1;
    const last = complementEnd(words, first, limit, registry);
    if (last === first) break;
    const phrase = words
      .slice(first, last)
      .map((word) => word.lower)
      .join(' ');
    const body = ownerAt(words, first, last, registry);
    const names = preposition.lower !== 'to' && preposition.lower !== 'on' && !portfolios.has(phrase) && body;
    if (names && !owner) {
      owner = names;
      if (names.end < last) kept.push(...words.slice(end, first), ...words.slice(names.end, last));
    } else if (names && preposition.lower !== 'for') {
      // A second body only says where: "director of X in Moscow".
      if (preposition.lower === 'of' && !kept.length) kept.push(...words.slice(end, last));
    } else if (preposition.lower === 'at' || preposition.lower === 'in' || preposition.lower === 'from') {
      break;
    } else kept.push(...words.slice(end, last));
    end = last;
  }
  return { end, kept, owner };
}

function complementEnd(words: readonly Word[], start: number, limit: number, registry: RegistryIndex): number {
  const sentence = words[start]?.sentence;
  let end = start;
  while (end < limit) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== sentence) break;
    const body = word.capital ? (bodyAt(words, end, registry)?.end ?? unregisteredBodyEnd(words, end)) : undefined;
    if (body !== undefined) end = body;
    else if (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) break;
    else end += 1;
  }
  return end;
}

/** The body that a complement names: a registered one, or capitals. */
function ownerAt(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Owner | undefined {
  if (!words[start]?.capital) return undefined;
  const body = bodyAt(words, start, registry, end);
  if (body) return { start, end: body.end, inRole: body.how === 'name' && isPartOfState(body.bodies[0]) };
  let last = unregisteredBodyEnd(words, start) ?? start + 1;
  while (last < end && words[last]?.capital) last += 1;
  return { start, end: Math.min(last, end), inRole: false };
}
