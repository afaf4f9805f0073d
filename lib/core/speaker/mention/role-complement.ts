import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { publicBodyNouns, stateBodyNouns } from '../data/offices.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { bodyAt, isPartOfState, societyEnd, stateEnd } from './bodies.ts';
import { isPortfolio } from './portfolio.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** Word indices, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words that say whose a role is. */
export interface Owner extends WordRange {
  /** They also belong to the role: "White House" in "White House press secretary". */
  readonly inRole: boolean;
  /** A lone name that tells whose somebody is only where the article knows it for a state's: "a lawmaker in Velmaria". */
  readonly isSite?: boolean;
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
  /** "to" then says for whom somebody works. */
  readonly isAide?: boolean;
  /** "for" then can say for whom somebody works: "an analyst for Kestrel Labs". */
  readonly isEmployed?: boolean;
  /** "for" then says where the votes come from. */
  readonly isLegislator?: boolean;
}

const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);

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
    // "a former inspector | now with the Velm Institute"
    const isNow = /^(?:currently|now|today)$/.test(words[end]?.lower ?? '') && belongs.has(words[end + 1]?.lower ?? '');
    if (isNow) end += 1;
    const preposition = words[end]?.lower ?? '';
    if (!rolePrepositions.has(preposition)) break;
    let first = end + 1;
    while (determiners.has(words[first]?.lower ?? '') || isSeat(words[first])) first += 1;
    const last = complementEnd(words, first, limit, registry);
    if (last === first) break;
    // "at the Foreign Ministry", "for the European Commission": a body by its capitals, though its words are a portfolio's.
    const match = bodyAt(words, first, registry, last);
    const isBody = match?.end === last && (last - first > 1 || match.bodies[0]?.type === 'state');
    const isPlace = isBody || (/^(?:at|from|in)$/.test(preposition) && words[first]?.capital);
    const isIts = /^(?:its|their)$/.test(words[first - 1]?.lower ?? '');
    const whose =
      isPlain(words, first, last) && !isPlace && !isIts
        ? undefined
        : (ownCalled(words, end, first, last) ?? ownerIn(words, first, last, registry));
    // "a senator from Vermont", "who commands operations from Velm": a place.
    if (whose && /^(?:from|in)$/.test(preposition) && isTown(words, whose, registry)) {
      if (bodyAt(words, whose.start, registry, whose.end) === undefined) owner ??= { ...whose, isSite: true };
      if (preposition === 'in' && last === whose.end && words[last]?.text === ',') end = last;
      break;
    }
    const isFor =
      preposition === 'for' &&
      !head.isSpokesperson &&
      !endsInBodyNoun(words, whose) &&
      !(head.isEmployed && whose && whose.end - whose.start > 1);
    // "the MP for Lune": where votes come from.
    if (head.isLegislator && preposition === 'for' && words[first]?.capital && !endsInBodyNoun(words, whose)) {
      end = last;
      continue;
    }
    if (isNow && whose) owner = undefined;
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
        // Where somebody works is no part of what he is: "deputy director at the Ministry of Defence".
        if (preposition === 'of' || preposition === 'for') kept.push(...officeKept(words, { end, first, last }, whose));
      }
    } else if (preposition === 'to' && whose && !isPlain(words, first, last)) {
      // "adviser to the agency" is its adviser, "ambassador to Velmaria" isn't Velmaria's.
      if (head.isAide) owner ??= whose;
    } else if (preposition === 'to' && !head.isAide) {
      // "envoy to the talks"
    } else if (preposition === 'at' || preposition === 'in' || preposition === 'from') break;
    else kept.push(...words.slice(end, last));
    end = last;
  }
  return { end, kept, owner };
}

/** "of its Data Centre", "with the agency": a body that the text has named before. */
function ownCalled(words: readonly Word[], preposition: number, first: number, last: number): Owner | undefined {
  const before = words[first - 1]?.lower;
  if (before === 'its' || before === 'their') return { start: first - 1, end: first, inRole: false };
  const isCalled = before === 'the' && last === first + 1 && first === preposition + 2;
  return isCalled && bodyNominals.has(words[first]?.lower ?? '') && !words[first]?.capital
    ? { start: first, end: last, inRole: false }
    : undefined;
}

/** A lone name that is no registered body's. */
function isTown(words: readonly Word[], { start, end }: Owner, registry: RegistryIndex): boolean {
  const word = words[start];
  return (
    end - start === 1 &&
    word?.capital === true &&
    !word.text.includes(' ') &&
    (bodyAt(words, start, registry, end)?.how ?? 'metonym') === 'metonym'
  );
}

/** "Velm-based": where a body sits is no part of its name. */
export function isSeat(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.lower.endsWith('-based');
}

/** What a place is, after its name: "governor of Lune province". */
const parts: ReadonlySet<string> = new Set([
  'city',
  'county',
  'district',
  'oblast',
  'prefecture',
  'province',
  'region',
]);

/** "of Velmaria's armed forces" is "of the armed forces" where the state is the affiliation. */
function officeKept(
  words: readonly Word[],
  { end, first, last }: { readonly end: number; readonly first: number; readonly last: number },
  whose: Owner,
): readonly Word[] {
  if (whose.inRole) return words.slice(end, last);
  const possessive = words[whose.end]?.kind === 'possessive' ? words[whose.end] : undefined;
  const rest = possessive ? whose.end + 1 : whose.end;
  if (rest >= last || (rest === last - 1 && parts.has(words[rest]?.lower ?? ''))) return [];
  const its = whose.start < first ? words[whose.start] : undefined;
  if (its)
    return [...words.slice(end, whose.start), { ...its, text: 'the', lower: 'the' }, ...words.slice(first, last)];
  const article: Word[] =
    possessive && end + 1 === first ? [{ ...possessive, text: 'the', lower: 'the', kind: 'word' }] : [];
  return [...words.slice(end, first), ...article, ...words.slice(rest, last)];
}

/** Nouns of bodies that are nobody's part, even where a state is named as theirs: "Velmaria's Harvest *Party*". Folded. */
export const ownNouns: ReadonlySet<string> = new Set(
  `
  academy association bank club coalition college company confederation federation forum foundation front group institute
  league movement network party school society union university
  `
    .trim()
    .split(/\s+/),
);

function isOfficeNoun(word: Word | undefined): boolean {
  const noun = word?.folded ?? '';
  return (
    stateBodyNouns.has(noun) ||
    publicBodyNouns.has(noun) ||
    noun === 'agency' ||
    noun === 'commission' ||
    noun === 'council'
  );
}

/** "arms control", "State": what a role is over, and nobody's name. */
function isPlain(words: readonly Word[], start: number, end: number): boolean {
  return isPortfolio(words.slice(start, end).map(({ lower }) => lower));
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
      if (isName && words[end]?.kind === 'word' && !words[end]?.capital && !isOfBody(words, end)) break;
    } else if (!word.capital && (phraseEnds.has(word.lower) || rolePrepositions.has(word.lower))) break;
    else if (startsName(words, end, start)) break;
    else end += 1;
  }
  return end;
}

/** "the UN | observer mission": a body of the one that is named. */
function isOfBody(words: readonly Word[], start: number): boolean {
  for (let index = start; index < start + 3; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.capital || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower))
      return false;
    if (bodyNouns.has(word.lower)) return true;
  }
  return false;
}

/** "director of studies | Arlo Lind": capitals after a common noun, unless it says what they name ("the movement Zero"). */
function startsName(words: readonly Word[], index: number, start: number): boolean {
  const before = words[index - 1];
  if (index === start || !words[index]?.capital || before?.kind !== 'word' || before.capital) return false;
  return ![bodyNouns, bodyNominals, namedKinds, determiners].some((nouns) => nouns.has(before.lower));
}

/** Whom a complement names: before a possessive, a registered body, or capitals. */
function ownerIn(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Owner | undefined {
  for (let index = start + 1; index < end; index += 1) {
    if (words[index]?.kind !== 'possessive') continue;
    if (!words[index + 1]?.capital) return { start, end: index, inRole: false };
    // "Velmaria's Harvest Party"
    const own = unregisteredBodyEnd(words, index + 1);
    if (own === end && ownNouns.has(words[own - 1]?.folded ?? '')) return { start: index + 1, end: own, inRole: false };
  }
  if (!words[start]?.capital) {
    // "the youth movement Generation Zero": the name at the end.
    let first = end;
    while (first > start && (words[first - 1]?.capital || words[first - 1]?.kind === 'possessive')) first -= 1;
    const isKind = namedKinds.has(words[first - 1]?.lower ?? '') || bodyNominals.has(words[first - 1]?.lower ?? '');
    return first < end && (end - first > 1 || isKind) ? { start: first, end, inRole: false } : undefined;
  }
  // "head of Gulf studies": what they are about.
  if (regions.has(words[start]?.folded ?? '') && !words[start + 1]?.capital) return undefined;
  const body = bodyAt(words, start, registry, end);
  if (body) {
    const society = body.how === 'demonym' ? societyEnd(words, start) : undefined;
    if (society !== undefined && society <= end) return { start, end: society, inRole: false };
    const state = stateEnd(words, start, body.end, registry);
    return { start, end: state, inRole: state === body.end && body.how === 'name' && isPartOfState(body.bodies[0]) };
  }
  let last = unregisteredBodyEnd(words, start) ?? start + 1;
  while (last < end && words[last]?.capital) last += 1;
  // "the Velmarian | General Staff"
  const isAdjective =
    /(?:[aeiou]n|ese|ish|i)$/.test(words[start]?.folded ?? '') && !roleModifiers.has(words[start]?.lower ?? '');
  if (last - start > 1 && isAdjective && isOfficeNoun(words[last - 1])) return { start, end: start + 1, inRole: false };
  return { start, end: Math.min(last, end), inRole: false };
}
