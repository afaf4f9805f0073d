import type { RoleReading } from '../../cast/cast.ts';
import { bodyNouns, partNouns, siteNouns } from '../../data/body-nouns.ts';
import { leads } from '../../data/callings.ts';
import { bodiesOfSeveral, ofSeveral, ownBodies } from '../../data/offices.ts';
import { standings } from '../../data/party-words.ts';
import { determiners, rolePrepositions } from '../../data/phrase-words.ts';
import { looksNational } from '../../reading/looks-national.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import { stateEnd } from '../body/state-in-name.ts';
import { unregisteredBodyEnd } from '../body/unregistered-body.ts';
import type { Owner, WordRange } from '../owner.ts';
import { isBesideName, isSeat } from '../role/complement-start.ts';
import { refersToBody } from '../role/own-called.ts';
import { readRoleComplements } from '../role/role-complement.ts';
import { roleOf } from '../role/role-title.ts';
import { isTreatysBody } from '../role/treatys-body.ts';
import type { Apposition } from './apposition.ts';
import { capitalsEnd } from './belonging.ts';
import { longestClause, officeOwner, ownerInClause, phraseEnd } from './clause-owner.ts';

/** Reads what somebody leads, from the word after the verb. `noun` is the title that the verb implies ("Head"). */
export function readLed(
  words: readonly Word[],
  from: number,
  noun: string,
  registry: RegistryIndex,
): Apposition | undefined {
  let start = from;
  const led: RoleReading = { title: noun, kind: noun === 'Commander' ? 'military' : 'leader', bare: false };
  // "who heads one of the groups", "who chaired it for six years"
  if (words[start]?.lower === 'one' && words[start + 1]?.lower === 'of') return { end: start + 2, role: led };
  if (/^(?:it|them)$/.test(words[start]?.lower ?? '')) return { end: start + 1, role: led };
  while (determiners.has(words[start]?.lower ?? '') || isSeat(words[start]) || isBesideName(words, start)) start += 1;
  // "who led talks with Velmaria": Velmaria is the other side.
  if (noun === 'Head' && /^(?:negotiations|talks)$/.test(words[start]?.lower ?? ''))
    return { end: start + 1, role: { title: 'Negotiator', kind: 'diplomat', bare: false } };
  // "the 40-strong mission"
  if (/^\d+$/.test(words[start]?.text ?? '') && words[start + 1]?.text === '-') start += 3;
  if (words[start]?.capital && !isGeneric(words, start)) {
    const body = bodyAt(words, start, registry);
    const end = body?.end ?? unregisteredBodyEnd(words, start) ?? capitalsEnd(words, start);
    const state = body ? stateEnd(words, start, end, registry) : end;
    const office = phraseEnd(words, end);
    // "the Velm laboratory"
    const site = body ? end : siteEnd(words, start, end, office);
    if (site > end)
      return { end: site, role: over(led, words.slice(end, site)), owner: { start, end: site, inRole: false } };
    const part = partAt(words, start, Math.max(end, office), registry);
    if (part) return { end: part.end, role: over(led, words.slice(start, part.end)), owner: part.owner };
    // "the Velmarian | air force"
    if (body?.how === 'demonym' || state < end || (!body && office > end && end === start + 1))
      return {
        end: office,
        role: over(led, words.slice(words[state]?.kind === 'possessive' ? state + 1 : state, office)),
        owner: { start, end: state, inRole: false },
      };
    // "the Calder Institute's | nuclear programme"
    if (words[end]?.kind === 'possessive') {
      const thing = phraseEnd(words, end + 1);
      return { end: thing, role: over(led, words.slice(end + 1, thing)), owner: { start, end, inRole: false } };
    }
    // "the North Korea | desk at the ministry": the desk is led, not the state.
    if (body && office > end && end < start + 4)
      return {
        end: office,
        role: over(led, words.slice(start, office)),
        owner: ownerInClause(words, office, registry, office + 5) ?? officeOwner(words, office),
      };
    // "who leads Velmaria": a name right after such a verb is that of what is led.
    return { end, role: led, owner: { start, end, inRole: false } };
  }
  const end = phraseEnd(words, start);
  if (end === start) return undefined;
  if (isTreatysBody(words, { start, end })) return { end, role: led, owner: { start, end, inRole: false } };
  const possessive = words.slice(start, end).findIndex(({ kind }) => kind === 'possessive');
  const isOfMany = /(?:men|women|[^s]s)$/.test(words[start + possessive - 1]?.lower ?? '');
  if (possessive > 0 && !(isOfMany && ownBodies.has(words[end - 1]?.lower ?? ''))) {
    const whose = { start, end: start + possessive, inRole: false };
    return { end, role: over(led, words.slice(whose.end + 1, end)), owner: whose };
  }
  // "who coordinates the coalition": the coalition is the owner, and no part of the title.
  const isCalled = end === start + 1 && refersToBody(words, start) && words[start - 1]?.lower === 'the';
  if (isCalled) return { end, role: led, owner: { start, end, inRole: false } };
  const its: Owner | undefined =
    words[start - 1]?.lower === 'its' ? { start: start - 1, end: start, inRole: false } : undefined;
  const { owner, kept } = readRoleComplements(
    words,
    { end, owner: its, isSpokesperson: false },
    registry,
    end + longestClause,
  );
  const place = owner ?? ownerInClause(words, end, registry, end + 3);
  const body = !place || place.isSite ? bodyLed(words, { start, end }) : undefined;
  const isOn = kept[0]?.lower === 'on';
  const whole = [...words.slice(start, end), ...(isOn ? kept : [])];
  return { end, role: over(led, whole, start > from), owner: body ?? place };
}

/** Where a name ends with a common noun, "runs the Velm | fuel plant", "leads the Harvest | party"; else `last`. */
function siteEnd(words: readonly Word[], start: number, last: number, end: number): number {
  const own = words.slice(last, end);
  const noun = own.at(-1)?.lower ?? '';
  const isSite =
    (siteNouns.has(noun) || /^(?:bloc|faction|movement|party)$/.test(noun)) &&
    own.every(({ kind, capital }) => kind === 'word' && !capital);
  const isNamed = !looksNational(words[start]) || standings.has(words[start - 1]?.lower ?? '');
  return isSite && isNamed ? end : last;
}

/** The body led: "the fishermen's union", "a riding club", "the observer mission", "the cooperative | Nueva Rosa". */
function bodyLed(words: readonly Word[], { start, end }: WordRange): Owner | undefined {
  let name = end;
  while (name > start && words[name - 1]?.capital) name -= 1;
  const noun = words[name - 1]?.lower ?? '';
  const isOwn = ownBodies.has(noun) || (bodiesOfSeveral.has(noun) && ofSeveral.has(words[name - 2]?.lower ?? ''));
  if (!isOwn || name - start < (name < end ? 1 : 2)) return undefined;
  return { start: name < end ? name : start, end, inRole: false };
}

/** Whether followers, not staff, are led: "leads the opposition Harvest Party", "leads the pilots' union". */
export function leadsFollowers(words: readonly Word[], verb: number): boolean {
  if (!/^(?:leads|led)$/.test(words[verb]?.lower ?? '')) return false;
  for (let index = verb + 1; index < verb + longestFollowing; index += 1) {
    const word = words[index];
    if (word?.sentence !== words[verb]?.sentence || rolePrepositions.has(word?.lower ?? '')) return false;
    if (followings.has(word?.lower ?? '')) return true;
  }
  return false;
}

/** In words, with the verb. */
const longestFollowing = 7;

const followings: ReadonlySet<string> = new Set(
  'alliance bloc caucus coalition cooperative faction front group movement opposition party team union'.split(' '),
);

/** A part of a body, with the body after "at": "the East Asia programme | at the Velm Institute". */
function partAt(
  words: readonly Word[],
  start: number,
  end: number,
  registry: RegistryIndex,
): { readonly end: number; readonly owner: Owner } | undefined {
  const isPart = end - start > 1 && partNouns.has(words[end - 1]?.lower ?? '') && words[end]?.lower === 'at';
  const owner = isPart ? ownerInClause(words, end + 1, registry, end + longestArticle) : undefined;
  return owner && { end, owner };
}

/** In words: an article and the first word of a name. */
const longestArticle = 3;

/** Whether a capital begins a common noun and no name: "the House committee". */
function isGeneric(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const isName = (unregisteredBodyEnd(words, index) ?? index + 1) > index + 1;
  return word !== undefined && !isName && bodyNouns.has(word.folded) && words[index + 1]?.capital === false;
}

/** Adds to a title what is led, "Chair of the Defence Committee", unless that says nothing more. */
function over(led: RoleReading, office: readonly Word[], hasArticle = true): RoleReading {
  const title = roleOf(office)?.title;
  // "who heads the agency": the noun alone doesn't say which. But a delegation's head is an envoy.
  const isAlone = hasArticle && office.length === 1 && !office[0]?.capital;
  if (title === undefined || (isAlone && !/(?:^delegation|s)$/.test(office[0]?.lower ?? ''))) return led;
  return { ...led, title: `${led.title} of ${hasArticle ? 'the ' : ''}${title}` };
}

/** The present tense of a gerund, "chairs" for "chairing"; empty for any other word. */
export function gerundOf(lower: string): string {
  if (!lower.endsWith('ing')) return '';
  const stem = lower.slice(0, -'ing'.length);
  return leads.has(`${stem}s`) ? `${stem}s` : `${stem}es`;
}
