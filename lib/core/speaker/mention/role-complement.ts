import { bodyNouns } from '../data/body-nouns.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { portfolios, roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt, isPartOfState, societyEnd, stateEnd, unregisteredBodyEnd } from './bodies.ts';

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

export interface RoleComplements {
  /** Word index, exclusive. */
  readonly end: number;
  /** The words that belong to the role. */
  readonly kept: readonly Word[];
  readonly owner?: Owner;
}

/** What is known before the complements are read. */
export interface RoleHead {
  /** Where the role's noun ends. */
  readonly end: number;
  /** Whose the role is, by what stands before it. */
  readonly owner?: Owner;
  /** "for" then says for whom somebody speaks. */
  readonly isSpokesperson: boolean;
}

/** No role has more of them. */
const most = 3;

/** Reads "of State", "of the Arms Control Association", "for arms control at the White House" after a role's noun. */
export function readRoleComplements(
  words: readonly Word[],
  head: RoleHead,
  registry: RegistryIndex,
  limit: number,
): RoleComplements {
  const kept: Word[] = [];
  let owner = head.owner;
  let end = head.end;
  // Where the owner's complement begins, in the text and in what is kept.
  let ownerAt = end;
  let before = 0;
  for (let count = 0; count < most && end < limit; count += 1) {
    const preposition = words[end]?.lower ?? '';
    if (!rolePrepositions.has(preposition)) break;
    let first = end + 1;
    while (determiners.has(words[first]?.lower ?? '')) first += 1;
    const last = complementEnd(words, first, limit, registry);
    if (last === first) break;
    const whose = isPlain(words, first, last) ? undefined : ownerIn(words, first, last, registry);
    const isFor = preposition === 'for' && !head.isSpokesperson && !endsInBodyNoun(words, whose);
    if (whose && preposition !== 'to' && preposition !== 'on' && !isFor) {
      if (owner && (owner === head.owner || preposition !== 'of')) {
        if (preposition !== 'of') break;
        kept.push(...words.slice(end, last));
      } else {
        // "director of the Prevention Centre of the Organisation": of the larger, and the smaller is part of the role.
        if (owner) kept.splice(before, kept.length, ...words.slice(ownerAt, end));
        before = kept.length;
        ownerAt = end;
        owner = whose;
        const rest = words[whose.end]?.kind === 'possessive' ? whose.end + 1 : whose.end;
        if (whose.inRole) kept.push(...words.slice(end, last));
        else if (rest < last) kept.push(...words.slice(end, first), ...words.slice(rest, last));
      }
    } else if (preposition === 'at' || preposition === 'in' || preposition === 'from') break;
    else kept.push(...words.slice(end, last));
    end = last;
  }
  return { end, kept, owner };
}

/** "arms control", "State": what a role is over, and nobody's name. */
function isPlain(words: readonly Word[], start: number, end: number): boolean {
  const phrase = words.slice(start, end).map((word) => word.lower);
  return portfolios.has(phrase.join(' ')) || phrase.every((word) => roleModifiers.has(word));
}

function endsInBodyNoun(words: readonly Word[], range: WordRange | undefined): boolean {
  return range !== undefined && bodyNouns.has(words[range.end - 1]?.folded ?? '');
}

function complementEnd(words: readonly Word[], start: number, limit: number, registry: RegistryIndex): number {
  const sentence = words[start]?.sentence;
  let end = start;
  while (end < limit) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.sentence !== sentence) break;
    const match = bodyAt(words, end, registry);
    const body = match?.end ?? unregisteredBodyEnd(words, end);
    if (body !== undefined) {
      end = body;
      // A name ends the phrase, an adjective doesn't: "the Institute | received us", "the Russian delegation".
      const isName = match === undefined || match.how === 'name';
      if (isName && words[end]?.kind === 'word' && !words[end]?.capital) break;
    } else if (!word.capital && (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower))) break;
    else end += 1;
  }
  return end;
}

/** Whom a complement names: before a possessive, a registered body, or capitals. */
function ownerIn(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Owner | undefined {
  for (let index = start + 1; index < end; index += 1)
    if (words[index]?.kind === 'possessive' && !words[index + 1]?.capital) return { start, end: index, inRole: false };
  if (!words[start]?.capital) {
    // "the youth movement Generation Zero": the name at the end.
    let first = end;
    while (first > start && words[first - 1]?.capital) first -= 1;
    return first < end && end - first > 1 ? { start: first, end, inRole: false } : undefined;
  }
  const body = bodyAt(words, start, registry, end);
  if (body) {
    const society = body.how === 'demonym' ? societyEnd(words, start) : undefined;
    if (society !== undefined && society <= end) return { start, end: society, inRole: false };
    const state = stateEnd(words, start, body.end, registry);
    return { start, end: state, inRole: state === body.end && body.how === 'name' && isPartOfState(body.bodies[0]) };
  }
  let last = unregisteredBodyEnd(words, start) ?? start + 1;
  while (last < end && words[last]?.capital) last += 1;
  return { start, end: Math.min(last, end), inRole: false };
}
