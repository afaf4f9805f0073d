import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { ownBodies } from '../../data/offices.ts';
import { parties } from '../../data/party-words.ts';
import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { mottoEnd } from '../body/name-after-kind.ts';
import { readSmallParty } from '../body/small-party.ts';
import { societyEnd, stateNamesakeEnd } from '../body/state-in-name.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import { isBesideName, isSeat } from '../role/complement-start.ts';
import type { Apposition } from './apposition.ts';

/** Reads a lone capital after "of" or "from", a state's only if the article says so: "Anna Lind of Velmaria". */
export function readOrigin(words: readonly Word[], nameEnd: number): Apposition {
  const start = nameEnd + 1;
  const isLone =
    /^(?:from|of)$/.test(words[nameEnd]?.lower ?? '') && words[start]?.capital && !words[start + 1]?.capital;
  return isLone ? { end: start + 1, owner: { start, end: start + 1, inRole: false, isSite: true } } : { end: nameEnd };
}

/** Skips a party without a name, so that no owner is told: "Anna Lind of the opposition party". */
export function readParty(words: readonly Word[], nameEnd: number): Apposition | undefined {
  const isThe = words[nameEnd]?.lower === 'of' && words[nameEnd + 1]?.lower === 'the';
  const end = isThe ? phraseEndAt(words, nameEnd + 2) : undefined;
  return end === undefined ? undefined : { end };
}

/** The end (exclusive) of at most four capitals in a row, counting the word at `start` whatever it is. */
export function capitalsEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < start + 4 && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end;
}

/** The end of a phrase in lower case, if a mark follows it. */
function phraseEndAt(words: readonly Word[], start: number): number | undefined {
  let end = start;
  while (end < start + 5 && words[end]?.kind === 'word' && !words[end]?.capital) end += 1;
  return end > start && words[end]?.kind === 'mark' ? end : undefined;
}

function nameRunEndAt(words: readonly Word[], start: number): number | undefined {
  // "of the Greens"
  if (parties.has(words[start]?.folded ?? '') && !words[start + 1]?.capital) return start + 1;
  let end = start;
  while (end < start + 6 && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end - start > 1 ? end : undefined;
}

/**
 * Skips a noun that says what a name is: "the nonprofit | Orbit Watch", "the arms control group | Orbit Watch", "the
 * Velmarian research foundation | Orbit Watch".
 */
function afterKind(words: readonly Word[], first: number): number {
  const isNational = words[first]?.capital && looksNational(words[first]) && !words[first + 1]?.capital;
  let index = isNational ? first + 1 : first;
  while (index < first + 4 && words[index]?.kind === 'word' && !words[index]?.capital) index += 1;
  const kind = words[index - 1]?.lower ?? '';
  const isKind =
    namedKinds.has(kind) ||
    kind === 'tank' ||
    bodyNouns.has(kind) ||
    bodyNominals.has(kind) ||
    (roleModifiers.has(kind) && isBody(words, index));
  return index > first && words[index]?.capital && isKind ? index : first;
}

/** The end of a body in lower case: "of the | regional university", "at the | village school choir". */
function bodyEndInSmall(words: readonly Word[], start: number): number | undefined {
  if (!/^(?:at|of)$/.test(words[start]?.lower ?? '') || words[start + 1]?.lower !== 'the') return undefined;
  for (let index = start + 2; index < start + 6; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.capital || phraseEnds.has(word.lower)) return undefined;
    if (ownBodies.has(word.lower) && !words[index + 1]?.capital && !ownBodies.has(words[index + 1]?.lower ?? ''))
      return index > start + 2 && word.lower !== 'party' ? index + 1 : undefined;
  }
  return undefined;
}

/** "of | Track the Parts": the end of such a name. No place has an article within its name. */
function callEnd(words: readonly Word[], first: number): number | undefined {
  const isCall = words[first]?.capital && words[first + 1]?.lower === 'the' && words[first + 2]?.capital;
  return isCall ? capitalsEnd(words, first + 2) : undefined;
}

/** "of Kestrel Labs": the end of two capitals or more, unless they are a place's, as in "of Salt Lake City, Utah". */
function nameEndOf(words: readonly Word[], first: number): number | undefined {
  if (!words[first]?.capital) return undefined;
  const end = capitalsEnd(words, first);
  const isPlace = words[end]?.text === ',' && words[end + 1]?.capital;
  return end - first > 1 && !isPlace ? end : undefined;
}

/** Reads a name between marks: "analyst, | Kestrel Labs,". */
export function namedAfter(words: readonly Word[], comma: number): Apposition | undefined {
  if (!words[comma + 1]?.capital) return undefined;
  const end = capitalsEnd(words, comma + 1);
  const isFenced = end - comma > 2 && words[end]?.kind === 'mark';
  return isFenced ? { end, owner: { start: comma + 1, end, inRole: false } } : undefined;
}

/** What institutes have: "Anna Lind of the Missile *Project* at Kestrel House" is of Kestrel House. */
const programmes: ReadonlySet<string> = new Set(['initiative', 'program', 'programme', 'project']);

/** Whether capitals name a place or occasion to meet: "at the | Velm Convention Centre", "at the | Velm Summit". */
function isMeetingPlace(words: readonly Word[], first: number): boolean {
  const end = capitalsEnd(words, first);
  const called = words.slice(Math.max(first, end - 2), end).map(({ lower }) => lower);
  return meetingPlaces.test(called.join(' '));
}

const meetingPlaces =
  /^(?:.* )?(?:(?:conference|congress|convention|exhibition) (?:center|centre|hall)|conference|summit)$/;

function isBody(words: readonly Word[], index: number): boolean {
  return unregisteredBodyEnd(words, index) !== undefined;
}

/** The end of a place named by a common noun: "for the islands | of Velm". */
function placeEnd(words: readonly Word[], first: number): number | undefined {
  const isPlace = !words[first]?.capital && words[first + 1]?.lower === 'of' && words[first + 2]?.capital;
  return isPlace && words[first + 3]?.kind === 'mark' ? first + 3 : undefined;
}

/** The end of a registered name, or a longer one with a state's adjective: "the Velmarian Institute for Fisheries". */
function registeredEnd(words: readonly Word[], first: number, registry: RegistryIndex): number | undefined {
  const match = bodyAt(words, first, registry);
  if (!match) return undefined;
  return (match.how === 'demonym' ? societyEnd(words, first) : stateNamesakeEnd(words, first, match)) ?? match.end;
}

/** Reads what is surely a body after the preposition at `start`: "of the Arms Control Association". Places are none. */
export function readBelonging(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  let first = start + 1;
  // "Anna Lind, of its small arms division": of a body named earlier in the text.
  const its = words[first]?.lower === 'its' && !words[first + 1]?.capital ? phraseEndAt(words, first + 1) : undefined;
  if (its !== undefined) return { end: its, owner: { start: first, end: first + 1, inRole: false } };
  while (determiners.has(words[first]?.lower ?? '') || isSeat(words[first]) || isBesideName(words, first)) first += 1;
  const party = words[start + 1]?.lower === 'the' ? readSmallParty(words, first) : undefined;
  if (party) return { end: party.end, owner: { ...party, inRole: false } };
  first = afterKind(words, first);
  // "the talks of Anna Lind with Velmaria": people are "with" bodies; things are done with states.
  if (words[start]?.lower === 'with' && bodyAt(words, first, registry)?.bodies[0]?.type === 'state') return undefined;
  const small = bodyEndInSmall(words, start);
  if (small !== undefined) return { end: small, owner: { start: start + 2, end: small, inRole: false } };
  if (words[start]?.lower === 'at' && isMeetingPlace(words, first)) return undefined;
  const isNamed = first > start + 1 && words[first]?.capital;
  // "Oskar Tehl, for Velmaria, said"
  const isFenced = words[start]?.lower === 'for' && words[first]?.capital && words[first + 1]?.kind === 'mark';
  const end =
    mottoEnd(words, first, registry) ??
    registeredEnd(words, first, registry) ??
    unregisteredBodyEnd(words, first) ??
    (isFenced ? first + 1 : undefined) ??
    (words[start]?.lower === 'for' ? placeEnd(words, first) : undefined) ??
    (/^(?:at|of|with)$/.test(words[start]?.lower ?? '')
      ? (callEnd(words, first) ?? nameEndOf(words, first))
      : undefined) ??
    // "of the Egmont Circle": no place that somebody is from has an article.
    (isNamed && words[start + 1]?.lower === 'the' ? nameRunEndAt(words, first) : undefined) ??
    (words[first]?.capital && words[first - 1]?.capital === false && namedKinds.has(words[first - 1]?.lower ?? '')
      ? capitalsEnd(words, first)
      : undefined);
  if (end === undefined) return undefined;
  const whole =
    programmes.has(words[end - 1]?.lower ?? '') && /^(?:at|of)$/.test(words[end]?.lower ?? '')
      ? readBelonging(words, end, registry)
      : undefined;
  if (whole) return whole;
  const from = words[end - 2]?.lower === 'of' && !words[first]?.capital ? end - 1 : first;
  return { end, owner: { start: from, end, inRole: false } };
}
