import type { RoleReading } from '../../cast/cast.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { determiners } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner } from '../owner.ts';
import { readRolePhrase } from '../role/role-phrase.ts';
import type { Apposition } from './apposition.ts';
import { capitalsEnd } from './belonging.ts';
import { ownerInClause } from './clause-owner.ts';
import { former } from './former-role.ts';

/** In words. */
const longest = 12;

/** Reads whose somebody is from a verb in the present: "who follows the navy | at the Velm Forum". */
export function workplace(words: readonly Word[], start: number): Apposition | undefined {
  // The past tense tells no present post: "who fought for Velmaria".
  if (!/[^s]s$/.test(words[start]?.lower ?? '')) return undefined;
  let isAway = false;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    isAway ||= isToPlace(words, index);
    if (isAway && word.lower === 'for') return undefined;
    if (word.lower !== 'at' && word.lower !== 'for') continue;
    let first = index + 1;
    while (first < index + 5 && words[first]?.kind === 'word' && !words[first]?.capital) first += 1;
    const isNamed = first === index + 1 || determiners.has(words[index + 1]?.lower ?? '');
    const end = unregisteredBodyEnd(words, first) ?? (word.lower === 'at' ? twoCapitals(words, first) : undefined);
    return words[first]?.capital && isNamed && end !== undefined
      ? { end, owner: { start: first, end, inRole: false } }
      : undefined;
  }
  return undefined;
}

/** Whether a place stands before "for", which then names no employer: "who is | in Port Velm for the Lune Forum". */
export function isToPlace(words: readonly Word[], index: number): boolean {
  return /^(?:in|to)$/.test(words[index]?.lower ?? '') && words[index + 1]?.capital === true;
}

/** Past forms of verbs that tell where somebody was. */
const stays: ReadonlySet<string> = new Set(
  'advised joined left quit resigned retired sat served spent worked'.split(' '),
);

/** Reads whose somebody was: "who left the Department of Trade in 2021", "who flew 31 missions for Velmaria". */
export function onceAt(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  const verb = words[start]?.lower ?? '';
  if (stays.has(verb)) {
    const owner = ownerInClause(words, start + 1, registry) ?? possessorInClause(words, start + 1);
    return owner && { end: owner.end, owner };
  }
  if (!/(?:ed|flew|fought|led|ran|sat|spoke|won)$/.test(verb)) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    if (word.lower !== 'for' || !words[index + 1]?.capital) continue;
    const match = bodyAt(words, index + 1, registry);
    const end = match?.end ?? index + 2;
    // A name that the registry doesn't hold is a state's only if the article says so.
    const isSite = !(match?.how === 'name' && match.bodies[0]?.type === 'state');
    return { end, owner: { start: index + 1, end, inRole: false, isSite } };
  }
  return undefined;
}

/** "on | the watchdog's scientific board" */
function possessorInClause(words: readonly Word[], from: number): Owner | undefined {
  for (let index = from; index < from + longest; index += 1) {
    if (words[index]?.kind !== 'word' || words[index]?.sentence !== words[from - 1]?.sentence) return undefined;
    const isOwner = bodyNominals.has(words[index]?.lower ?? '') && words[index + 1]?.kind === 'possessive';
    if (isOwner) return { start: index, end: index + 1, inRole: false };
  }
  return undefined;
}

function twoCapitals(words: readonly Word[], start: number): number | undefined {
  const end = capitalsEnd(words, start);
  return end - start > 1 ? end : undefined;
}

/** Makes a role former: "led the delegation from 2014 to 2018", "ran the laboratory for eleven years". */
export function onceLed(words: readonly Word[], verb: string, led: Apposition | undefined): Apposition | undefined {
  if (!led?.role || !/(?:ed|led|ran)$/.test(verb)) return led;
  for (let index = led.end; index < led.end + 8; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[led.end - 1]?.sentence) return led;
    const isYear = /^\d{4}$/.test(words[index + 1]?.text ?? '');
    const isWhile = word.lower === 'for' && /^(?:decades|years)$/.test(words[index + 2]?.lower ?? '');
    if (word.lower === 'until' || isWhile || (isYear && /^(?:from|in|of)$/.test(word.lower))) return asFormer(led);
  }
  return led;
}

/** A reading, with its role as a former one. */
export function asFormer(held: Apposition): Apposition {
  return { ...held, role: held.role && former(held.role) };
}

/** A past post: "who negotiated the deal as director general", "who signed them as a civil servant until 2016". */
export function onceServed(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  if (!/(?:ed|led|came|flew|fought|lost|ran|saw|spent|went|wrote)$/.test(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence) return undefined;
    if (word.lower !== 'as') continue;
    const phrase = readRolePhrase(words, index + 1, registry);
    if (!phrase?.role || phrase.isGuess) return undefined;
    // "as a peacekeeper in Bosnia": she served there, but not for it.
    const isThere = words[(phrase.owner?.start ?? 0) - 1]?.lower === 'in';
    return { end: phrase.end, role: former(phrase.role), owner: isThere ? undefined : phrase.owner };
  }
  return undefined;
}

/** The role that a verb implies: "Trainer" for "who trains inspectors", "Broker" for "who brokers cargoes". */
export function workOf(words: readonly Word[], start: number): Apposition | undefined {
  const verb = words[start]?.lower ?? '';
  if (idle.has(verb) || words[start]?.capital) return undefined;
  const stems = /(?:[^s]s)$/.test(verb) ? [verb.slice(0, -1), verb.replace(/es$/, '')] : [];
  const done = finished.has(verb) ? [verb.replace(/ed$/, ''), verb.replace(/d$/, '')] : [];
  for (const stem of [...stems, ...done])
    for (const noun of [stem, `${stem}er`, `${stem}r`, `${stem.replace(/e$/, '')}or`]) {
      const kind = roleNouns.get(noun);
      if (kind === undefined || (noun === stem && done.length > 0)) continue;
      const role: RoleReading = { title: noun.charAt(0).toUpperCase() + noun.slice(1), kind, bare: false };
      return { end: start + 1, role: done.length > 0 ? former(role) : role };
    }
  return undefined;
}

/** Past forms of occupations: whoever "negotiated" is a former negotiator. */
const finished: ReadonlySet<string> = new Set(
  'advised coached edited inspected investigated managed mediated monitored negotiated prosecuted'.split(' '),
);

/** Words after "who" or "whose" that tell no occupation, though nouns like them are roles. */
const idle: ReadonlySet<string> = new Set(
  'follows helps holds leaders lives looks loses owners plays reads reports sees supports thinks uses visits votes waits wins writes'.split(
    ' ',
  ),
);
