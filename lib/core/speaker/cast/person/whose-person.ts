import { firstFrom } from '../../../text/first-from.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import { stateServed } from '../../states/state-of-leader.ts';
import { stateBehind } from '../affiliation/affiliation.ts';
import { readAffiliation } from '../affiliation/read-affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { bodyInBrackets, fightersBefore } from './body-beside-name.ts';
import { ofUnion } from './of-union.ts';
import { partyCalled } from './party-called.ts';

/** The affiliation that the words around a name tell; undefined if they tell none, or only a person served. */
export function affiliationIn(reading: PersonReading, setting: Setting): Affiliation | undefined {
  const { words, registry } = setting;
  const union = ofUnion(reading, setting);
  if (union) return union;
  const abbreviated = bodyInTitle(reading, setting);
  if (abbreviated) return abbreviated;
  const fighters = fightersBefore(reading, setting);
  if (fighters) return fighters;
  const bracketed = bodyInBrackets(reading, setting);
  if (bracketed) return bracketed;
  const { owner } = reading;
  if (owner?.isSite && !setting.stateNames.has(words[owner.start]?.folded ?? '')) return undefined;
  if (servesPerson(reading, setting)) return undefined;
  const told = owner && readAffiliation(owner, setting);
  const named = told && isSentTo(reading, told, setting) ? undefined : told;
  // "Foreign Minister Anna Lind (SPD)": her affiliation is the state, not her party.
  const read = named && reading.role?.kind === 'minister' ? stateBehind(named, registry) : named;
  const own = read && isPartOfItsState(reading, read, setting) ? undefined : read;
  // "Velmaria's Labour leader Anna Lind": of the party, rather than of the state in which it is one.
  const party = partyCalled(reading, words);
  const isWithin = party && own && !isStateNamed(own, setting) && party.name !== `${own.name}s`;
  const known = isWithin ? own : (party ?? own);
  const served = known ? undefined : stateServed(reading.whole.end, setting);
  return known ?? (served && { name: served.name, body: served });
}

/** Whether an organisation is only where a state's envoy sits: "former | U.N. | Ambassador X". It has envoys, too. */
function isSentTo({ name, owner, role }: PersonReading, { body }: Affiliation, { words }: Setting): boolean {
  const isBefore = owner !== undefined && owner.end <= name.start && words[owner.end]?.kind !== 'possessive';
  const isAmbassador = /(?:^| )Ambassador$/.test(role?.title ?? '') && !/goodwill/i.test(role?.title ?? '');
  return isBefore && isAmbassador && /^(?:NATO|United Nations)$/.test(body?.name ?? '');
}

/** The body whose abbreviation is in brackets before a name: "the Grain Workers' Party (GWP) | chair Anna Lind". */
function bodyInTitle({ name, whole, role, owner }: PersonReading, { bodies, words }: Setting): Affiliation | undefined {
  for (let index = Math.max(whole.start, name.start - longestTitle); index + 2 < name.start; index += 1) {
    if (words[index]?.text !== '(' || words[index + 2]?.text !== ')') continue;
    // "Velmaria's Permanent Representative to the Harbour Forum (HF) | Anna Lind": where an envoy is sent.
    if (role?.kind === 'diplomat' && owner && owner.end < index) return undefined;
    const mention = bodies[firstFrom(bodies.length, (place) => (bodies[place]?.start ?? 0) > index)];
    // A state's office is part of the role.
    if (mention?.start !== index + 1 || mention.member.isOfState) return undefined;
    const { affiliation, body, name: called } = mention.member;
    return affiliation ?? { name: called, ...(body && { body }) };
  }
  return undefined;
}

/** In words, from a name back. */
const longestTitle = 14;

/**
 * Whether an owner is a part of a parliament or army, and so no affiliation: "a lawmaker who sits on the Budget
 * Committee", "a general who commands the Falcon brigade".
 */
function isPartOfItsState({ owner, role }: PersonReading, { body, name }: Affiliation, { words }: Setting): boolean {
  if (body) return false;
  const isCommittee = role?.kind === 'legislator' && /committee$/i.test(name);
  return isCommittee || (role?.kind === 'military' && units.has(words[owner?.end ?? 0]?.text ?? ''));
}

/** Nouns, in lower case after a name, for parts of an army. */
const units: ReadonlySet<string> = new Set('battalion brigade corps division fleet regiment squadron'.split(' '));

/** Whether an owner is a thing in lower case: "the ship's captain", not "his secretary", "a Democratic senator". */
export function isOfThing(reading: PersonReading, setting: Setting): boolean {
  const first = setting.words[reading.owner?.start ?? -1];
  return first !== undefined && !first.capital && !servesPerson(reading, setting) && !isRuler(reading, setting);
}

/** Whether it is a meeting's role: "the conference's envoy", "chair of the talks", "the summit president". */
export function isOfMeeting({ owner, role }: PersonReading, { words }: Setting): boolean {
  const first = words[owner?.start ?? -1];
  const last = words[(owner?.end ?? 0) - 1];
  return (first && !first.capital && meetings.has(last?.lower ?? '')) || (!owner && ledMeeting.test(role?.title ?? ''));
}

const meetings: ReadonlySet<string> = new Set(
  'conference forum meeting negotiations summit symposium talks'.split(' '),
);
const ledMeeting =
  /^(?:conference|forum|summit|symposium) (?:chair\w*|president)$|^(?:co-?)?(?:chair\w*|facilitator|mediator|moderator|president) of the (?:conference|forum|meeting|negotiations|summit|symposium|talks)$/i;

/** In lower case: owners that belong to a state, though no name tells which. */
const rulers: ReadonlySet<string> = new Set(
  'army cabinet chancellor committee emir government king military minister ministry navy opposition parliament premier president queen senate'.split(
    ' ',
  ),
);

/** Whether the owner is one that only states have: "head of the president's office". */
export function isRuler({ owner }: PersonReading, { words }: Setting): boolean {
  return rulers.has(words[(owner?.end ?? 0) - 1]?.lower ?? '');
}

/** Whether the owner is "his" or "her": "his press secretary". */
export function servesPerson({ owner }: PersonReading, { words }: Setting): boolean {
  return owner !== undefined && /^(?:her|his)$/.test(words[owner.start]?.lower ?? '');
}

/** Whether somebody is another's counterpart or host, from another state: "his counterpart, Anna Lind", "his host". */
export function isPeer(reading: PersonReading, setting: Setting): boolean {
  const title = reading.role?.title ?? '';
  if (/^Host$/i.test(title)) return servesPerson(reading, setting);
  // The opposition's counterpart is in the same parliament.
  if (/\bopposition\b/i.test(title)) return false;
  return /(?:^| )(?:counterpart|opposite number)(?: |$)/i.test(title);
}
