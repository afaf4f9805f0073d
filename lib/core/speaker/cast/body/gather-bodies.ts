import { bodyNouns } from '../../data/body-nouns.ts';
import { parties, standings } from '../../data/party-words.ts';
import { type BodyMatch, bodyAt } from '../../mention/body/bodies.ts';
import { mottoEnd } from '../../mention/body/name-after-kind.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import { societyEnd } from '../../mention/body/state-in-name.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { calledThingAt, calledThings } from '../../mention/name/called-things.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import type { Word } from '../../reading/words.ts';
import { ledBodyAt } from '../../states/state-of-leader.ts';
import { affiliationOf, likeliest, textBetween } from '../affiliation/affiliation.ts';
import type { Member, Mention } from '../cast.ts';
import { namedInstead } from './bodies-before.ts';
import { type Facts, type Found, factsOf, type Known } from './body-facts.ts';
import { namedAgain, namedForShort, noteAbbreviation } from './body-named-again.ts';
import { datelineOutlets, isDatelineOutlet } from './dateline-outlets.ts';
import { namelessBody } from './nameless-bodies.ts';
import { isAdjective, officeAfter } from './offices-named.ts';
import { partCalled } from './part-called.ts';
import { isPlace } from './place.ts';
import { unregisteredEnd, unregisteredFrom } from './unlisted-body.ts';

/** The article's mentions of bodies, in text order: of the registry's, and of others whose names show what they are. */
export function gatherBodies(readings: readonly PersonReading[], known: Known): Mention[] {
  const { words, registry } = known;
  const people = readings.filter(({ sure }) => sure).map(({ name }) => name);
  const members = new Map<string, Member>();
  const mentions: Mention[] = [];
  const abbreviated = new Map<string, Member>();
  const outlets = datelineOutlets(words, registry);
  const note = (body: Member | Facts, start: number, end: number): void => {
    const member = 'kind' in body ? body : memberOf(members, body);
    member.mentions += 1;
    member.introducedAt ??= start;
    const thing = calledThings(words).get(member.name.toLowerCase());
    if (thing) member.calledBy.add(thing.kind);
    mentions.push({ member, start, end, phraseStart: start, phraseEnd: end });
  };
  let next = 0;
  let index = 0;
  while (index < words.length) {
    while (next < people.length && (people[next]?.end ?? 0) <= index) next += 1;
    const person = people[next];
    if (person && person.start <= index) {
      index = person.end;
      continue;
    }
    const isCapital = words[index]!.capital;
    if (isCapital && words[index - 1]?.text === '(')
      noteAbbreviation(words, index, mentions.at(-1), abbreviated, bodyAt(words, index, registry)?.bodies[0]);
    const found =
      namelessBody(index, known) ??
      (isCapital ? bodyInCapitals(index, known, mentions, abbreviated, outlets) : undefined);
    if (found?.body) note(found.body, index, found.end);
    index = found?.end ?? index + 1;
  }
  // A headline has the letters before the text tells what they stand for here.
  return mentions.map((mention) => {
    const own = mention.end === mention.start + 1 ? abbreviated.get(words[mention.start]?.text ?? '') : undefined;
    return own && mention.member.body ? { ...mention, member: own } : mention;
  });
}

function bodyInCapitals(
  index: number,
  known: Known,
  mentions: readonly Mention[],
  abbreviated: ReadonlyMap<string, Member>,
  outlets: ReadonlySet<string>,
): Found | undefined {
  const { words, registry, stateNames } = known;
  const short = abbreviated.get(words[index]?.text ?? '');
  if (short) return { body: short, end: index + 1 };
  const thing = calledThingAt(words, index, index + 1);
  // "the KTV | tram drivers' union"
  if (thing?.start === index && thing.whole > thing.end)
    return { body: { name: textBetween(words, index, thing.end) }, end: thing.whole };
  const party = partyEnd(words, index);
  if (party !== undefined) return { body: { name: textBetween(words, index, party) }, end: party };
  const led = ledBodyAt(index, known);
  if (led) {
    const affiliation = affiliationOf(led.state, registry);
    return { body: { name: textBetween(words, index, led.end), affiliation }, end: led.end };
  }
  const motto = mottoEnd(words, index, registry);
  if (motto !== undefined) return { body: { name: textBetween(words, index, motto) }, end: motto };
  const match = bodyAt(words, index, registry);
  const instead = match && namedInstead(words[index], match, mentions, known.named);
  if (instead) return { body: instead, end: match.end };
  if (match) return partFound(match, mentions, words) ?? registeredFrom(index, match, known);
  const again = namedAgain(words, index, mentions) ?? namedForShort(words, index, mentions);
  if (again) return { body: again, end: index + 1 };
  const state = stateNames.get(words[index]?.folded ?? '');
  const office = officeAfter(words, index, state);
  if (office) return { body: { name: office.name, affiliation: office.state }, end: office.end };
  const end = unregisteredEnd(words, index);
  if (end !== undefined) {
    const isOutlet = isDatelineOutlet(outlets, words, { start: index, end });
    return isOutlet ? { end } : { body: unregisteredFrom(index, end, known), end };
  }
  const isState = state !== undefined && !isAdjective(words[index]?.folded ?? '', state);
  return isState ? { body: { name: state, affiliation: { name: state } }, end: index + 1 } : undefined;
}

function partFound(match: BodyMatch, mentions: readonly Mention[], words: readonly Word[]): Found | undefined {
  const part = partCalled(words, match, mentions);
  return part && { body: part.member, end: part.end };
}

/** The body of the registry's match, or one with a longer name that begins with it. */
function registeredFrom(index: number, match: BodyMatch, { words, registry, named }: Known): Found {
  const isPlaced = match.how === 'demonym' || (match.how === 'metonym' && isPlace(words, index));
  const likely = likeliest(match.bodies, named);
  const longer = match.how === 'metonym' ? undefined : unregisteredBodyEnd(words, index);
  // "American Chemical Society", "Japan Institute of Fisheries": no state's.
  const isSociety = longer !== undefined && societyEnd(words, index) === longer;
  const isEndedByNoun = bodyNouns.has(words[(longer ?? 0) - 1]?.folded ?? '');
  if (longer !== undefined && longer > match.end && (isSociety || isEndedByNoun)) {
    // "African Union Commission", "Cordalian Foreign Ministry": part of the body whose name it begins with.
    const isOffice = likely !== undefined && (!isSociety || isPartOfState(likely));
    const affiliation = isOffice ? affiliationOf(likely, registry) : undefined;
    return { body: { name: textBetween(words, index, longer), affiliation }, end: longer };
  }
  return { ...(likely && !isPlaced && { body: factsOf(likely, registry) }), end: match.end };
}

/** The end of a party's name in the plural: "the Greens", "the Left Socialists", "the opposition Social Democrats". */
function partyEnd(words: readonly Word[], index: number): number | undefined {
  const before = words[index - 1]?.lower ?? '';
  if (before !== 'the' && !standings.has(before)) return undefined;
  const last = words[index + 1]?.capital && !parties.has(words[index]?.folded ?? '') ? index + 1 : index;
  const noun = words[last]?.folded ?? '';
  const isParty = (parties.has(noun) && noun.endsWith('s')) || (noun === 'democrats' && last > index);
  return isParty && !words[last + 1]?.capital ? last + 1 : undefined;
}

/** The member for a body's facts: one for all of its registered names. */
function memberOf(members: Map<string, Member>, facts: Facts): Member {
  const key = facts.body?.id ?? facts.name.toLowerCase();
  const known = members.get(key) ?? { kind: 'body', calledBy: new Set(), plural: false, mentions: 0, ...facts };
  if (facts.isOfState !== undefined) known.isOfState = facts.isOfState;
  // A headline has the office before the text tells whose it is.
  if (!known.body && facts.affiliation) known.affiliation ??= facts.affiliation;
  members.set(key, known);
  return known;
}
