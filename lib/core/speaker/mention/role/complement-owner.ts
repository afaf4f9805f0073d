import { textBetween } from '../../cast/affiliation/affiliation.ts';
import { bodyNominals, partNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { ownNouns, publicBodyNouns, stateBodyNouns } from '../../data/offices.ts';
import { standings } from '../../data/party-words.ts';
import { regions } from '../../data/regions.ts';
import { roleModifiers } from '../../data/roles.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { isPartOfState } from '../body/parts-of-state.ts';
import { readSmallParty, smallPartyEnd } from '../body/small-party.ts';
import { societyEnd, stateEnd, stateNamesakeEnd } from '../body/state-in-name.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner } from '../owner.ts';
import { rulersOfficeEnd } from './rulers-office.ts';
import { isTreatysBody } from './treatys-body.ts';

/** Folded: nouns of bodies that bear a state's name without belonging to it. */
const thinkers: ReadonlySet<string> = new Set(['association', 'foundation', 'institute', 'university']);

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

/** The owner that a complement from `start` to `end` names: up to a possessive, a registered body, or capitals. */
export function ownerIn(
  words: readonly Word[],
  start: number,
  end: number,
  registry: RegistryIndex,
): Owner | undefined {
  // "head of | the UN's nuclear watchdog": a registered name in lower case.
  if (end - start > 2 && !words[end - 1]?.capital && bodiesNamed(registry, textBetween(words, start, end)).length > 0)
    return { start, end, inRole: false };
  if (isTreatysBody(words, { start, end })) return { start, end, inRole: false };
  for (let index = start + 1; index < end; index += 1) {
    if (words[index]?.kind !== 'possessive') continue;
    // "Velmaria's | navy", "the parliament's | Presiding Board"
    // and "the Foreign Ministry's | Department of Trade"
    const isPart = partNouns.has(words[index + 1]?.folded ?? '') && isNamelessOffice(words.slice(start, index));
    if (!words[index + 1]?.capital || !words[index - 1]?.capital || isPart) return { start, end: index, inRole: false };
    const registered = registeredIn(words, index + 1, end, registry);
    if (registered) return registered;
    // "Velmaria's Harvest Party", "Port Velm's University of Coastal Studies"
    const own = unregisteredBodyEnd(words, index + 1);
    const nouns = words[index]?.text.length === 1 ? [words[end - 1]] : [words[index + 1], words[end - 1]];
    // "the Workers' Harvest Party": the possessive is part of the name.
    if (own === end && unregisteredBodyEnd(words, start) === end && !bodyAt(words, start, registry, index))
      return { start, end, inRole: false };
    const isOwn = nouns.some((word) => ownNouns.has(word?.folded ?? ''));
    if (own === end && isOwn) return { start: index + 1, end: own, inRole: false };
  }
  if (!words[start]?.capital) {
    const party = readSmallParty(words, start);
    if (party?.end === end) return { ...party, inRole: false };
    // "the centrist | Committee for a Sound Peace"
    let named = start + 1;
    while (named < end && !words[named]?.capital) named += 1;
    if (named < end && unregisteredBodyEnd(words, named) === end) return { start: named, end, inRole: false };
    // "the youth movement Generation Zero": the name at the end.
    let first = end;
    while (first > start && (words[first - 1]?.capital || words[first - 1]?.kind === 'possessive')) first -= 1;
    const isKind = namedKinds.has(words[first - 1]?.lower ?? '') || bodyNominals.has(words[first - 1]?.lower ?? '');
    return first < end && (end - first > 1 || isKind) ? { start: first, end, inRole: false } : undefined;
  }
  if (isPartyNamed(words, start, end, registry)) return { start, end, inRole: false };
  // "head of Gulf studies": what the studies are about.
  if (regions.has(words[start]?.folded ?? '') && !words[start + 1]?.capital) return undefined;
  const body = bodyAt(words, start, registry, end);
  if (body) {
    const society = body.how === 'demonym' ? societyEnd(words, start) : undefined;
    if (society !== undefined && society <= end) return { start, end: society, inRole: false };
    // "the U.S. | Hudson Institute", but "the China Foreign Affairs University"
    const own = body.bodies[0]?.type === 'state' ? unregisteredBodyEnd(words, body.end) : undefined;
    if (own !== undefined && own - body.end > 1 && own <= end && thinkers.has(words[own - 1]?.folded ?? '')) {
      const isShort = /^\p{Lu}+\.?(?:\p{Lu}\.)*$/u.test(words[start]?.text ?? '');
      return { start: isShort ? body.end : start, end: own, inRole: false };
    }
    const called = stateNamesakeEnd(words, start, body);
    if (called !== undefined && called <= end) return { start, end: called, inRole: false };
    const named = body.how === 'demonym' ? namedAfterKind(words, body.end, end) : undefined;
    if (named !== undefined) return { start: named, end, inRole: false };
    const state = stateEnd(words, start, body.end, registry);
    return { start, end: state, inRole: state === body.end && body.how === 'name' && isPartOfState(body.bodies[0]) };
  }
  const isAdjective =
    looksNational(words[start]) &&
    !roleModifiers.has(words[start]?.lower ?? '') &&
    !/^(?:main|union|urban)$/.test(words[start]?.folded ?? '');
  let last = Math.min(unregisteredBodyEnd(words, start) ?? start + 1, end);
  // "the Lune Institute | 's Identification Team", "the Velmarian | delegation", but "the Nevada test site"
  while (last < end && (words[last]?.capital || !(isAdjective || words[last]?.kind === 'possessive'))) last += 1;
  // "the Velmarian | General Staff"
  if (last - start > 1 && isAdjective && isOfficeNoun(words[last - 1])) return { start, end: start + 1, inRole: false };
  // "head of the Office of the President": the state is named after it, or left to be understood.
  return { start, end: last, inRole: rulersOfficeEnd(words, { start, end: last }) !== undefined };
}

/** Whether an office is told without its state: "the Foreign Ministry". */
function isNamelessOffice(words: readonly Word[]): boolean {
  return (
    stateBodyNouns.has(words.at(-1)?.folded ?? '') && words.slice(0, -1).every(({ lower }) => roleModifiers.has(lower))
  );
}

/** A registered body that is no state's, to the end: "Velmaria's | Houthi movement", "Lebanon's | Hezbollah group". */
function registeredIn(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Owner | undefined {
  const match = bodyAt(words, start, registry, end);
  const [body] = match?.bodies ?? [];
  if (!match || body?.type !== 'organisation' || body.partOf !== undefined) return undefined;
  const isKind = ({ text, lower }: Word): boolean =>
    bodyNominals.has(lower) || bodiesNamed(registry, text).includes(body);
  return words.slice(match.end, end).every(isKind) ? { start, end, inRole: false } : undefined;
}

/** Where the name after a noun for its kind begins: "the Velmarian | charity | Clear Ground". */
function namedAfterKind(words: readonly Word[], kind: number, end: number): number | undefined {
  const noun = words[kind];
  const isKind = namedKinds.has(noun?.lower ?? '') || bodyNominals.has(noun?.lower ?? '');
  const isName = kind + 1 < end && words.slice(kind + 1, end).every(({ capital }) => capital);
  return isKind && !noun?.capital && isName ? kind + 1 : undefined;
}

/**
 * Whether a party's name stands there after its standing, "the ruling | Harvest party", or a registered one's: "the | Peace and
 * Harvest party". Not "the ruling Velmarian coalition".
 */
function isPartyNamed(words: readonly Word[], start: number, end: number, registry: RegistryIndex): boolean {
  const match = bodyAt(words, start, registry, end);
  const isParty = words[end - 1]?.lower === 'party';
  const isStanding = standings.has(words[start - 1]?.lower ?? '') && smallPartyEnd(words, start) === end;
  if (match) return match.bodies[0]?.type === 'party' && (isParty || isStanding) && match.end === end - 1;
  return isStanding && (isParty || !looksNational(words[start]));
}
