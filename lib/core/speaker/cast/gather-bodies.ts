import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { bodiesOfSeveral, ofSeveral } from '../data/offices.ts';
import { parties } from '../data/party-words.ts';
import { type BodyMatch, bodyAt, isPartOfState, societyEnd } from '../mention/bodies.ts';
import { mottoEnd } from '../mention/name-after-kind.ts';
import { isGivenName, nameRunEnd } from '../mention/name-run.ts';
import type { PersonReading } from '../mention/people.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { followsKind, isThing } from '../mention/things.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import { ledBodyAt } from '../states/state-of-leader.ts';
import { affiliationOf, likeliest, textBetween } from './affiliation.ts';
import { isCalledBy } from './bodies-before.ts';
import type { Affiliation, Member, Mention } from './cast.ts';
import { datelineOutlets, isDatelineOutlet } from './dateline-outlets.ts';
import { readOffice } from './office.ts';
import { isAdjective, officeAfter, organOf } from './offices-named.ts';
import { partCalled } from './part-called.ts';
import { isPlace } from './place.ts';
import type { Setting } from './setting.ts';

/** What an article says of bodies before they are gathered. */
type Known = Pick<Setting, 'words' | 'registry' | 'named' | 'stateNames' | 'capitals' | 'date'>;

/** A body that is named from a word on, and where its name ends; none where the words to there name nothing. */
interface Found {
  readonly end: number;
  readonly body?: Member | Facts;
}

type Facts = Pick<Member, 'name' | 'body' | 'affiliation' | 'isOfState'>;

/** The bodies that the article names, in text order: the registry's, and those whose names tell what they are. */
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
    if (isCapital && !bodyAt(words, index, registry)) noteAbbreviation(words, index, mentions.at(-1), abbreviated);
    const found =
      bodyInSmall(index, known) ??
      (isCapital ? bodyInCapitals(index, known, mentions, abbreviated, outlets) : undefined);
    if (found?.body) note(found.body, index, found.end);
    index = found?.end ?? index + 1;
  }
  return mentions;
}

/** "the monitoring mission", "the test ban organisation" */
function bodyInSmall(index: number, { words, registry }: Known): Found | undefined {
  const word = words[index];
  const isOfPlural = isPluralOwner(word) || isPluralOwner(words[index + 1]);
  if (!isOfPlural && !ofSeveral.has(word?.lower ?? '') && !watchdogs.has(word?.lower ?? '')) return undefined;
  const noun = isTrade(words, index) ? index + 1 : index;
  if (isNameless(words, noun)) return { body: { name: textBetween(words, index, noun + 2) }, end: noun + 2 };
  const body = watchdogAt(words, index, registry);
  return body && { body: factsOf(body, registry), end: index + 1 };
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
  if (match) return partFound(match, mentions, words) ?? registeredFrom(index, match, known);
  const again = namedAgain(words, index, mentions);
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

function factsOf(body: Body, registry: RegistryIndex): Facts {
  return { name: body.name, body, affiliation: affiliationOf(body, registry) };
}

function partFound(match: BodyMatch, mentions: readonly Mention[], words: readonly Word[]): Found | undefined {
  const part = partCalled(words, match, mentions);
  return part && { body: part.member, end: part.end };
}

/** What the registry holds under the words, or a longer name that begins with that. */
function registeredFrom(index: number, match: BodyMatch, { words, registry, named }: Known): Found {
  const isPlaced = match.how === 'demonym' || (match.how === 'metonym' && isPlace(words, index));
  const likely = likeliest(match.bodies, named);
  const longer = match.how === 'metonym' ? undefined : unregisteredBodyEnd(words, index);
  // "American Chemical Society", "Japan Institute of Fisheries": belongs to itself.
  const isSociety = longer !== undefined && societyEnd(words, index) === longer;
  const isEndedByNoun = bodyNouns.has(words[(longer ?? 0) - 1]?.folded ?? '');
  if (longer !== undefined && longer > match.end && (isSociety || isEndedByNoun)) {
    // "African Union Commission", "Cordalian Foreign Ministry": a part of the body that it begins with.
    const isOffice = likely !== undefined && (!isSociety || isPartOfState(likely));
    const affiliation = isOffice ? affiliationOf(likely, registry) : undefined;
    return { body: { name: textBetween(words, index, longer), affiliation }, end: longer };
  }
  return { ...(likely && !isPlaced && { body: factsOf(likely, registry) }), end: match.end };
}

function unregisteredFrom(index: number, end: number, known: Known): Facts {
  const { words, registry } = known;
  const office = organOf(words, end, registry) ?? readOffice({ start: index, end }, known);
  const whole = wholeOf(words, index, end, registry);
  if (whole) return { name: textBetween(words, index, end), affiliation: whole };
  // "the German | Federal Ministry of Defence"
  const before = office?.kind === 'understood' ? bodyAt(words, index - 1, registry) : undefined;
  const state = before?.how === 'demonym' && before.end === index ? before.bodies[0] : undefined;
  if (state) return { name: textBetween(words, index, end), affiliation: affiliationOf(state, registry) };
  return {
    name: textBetween(words, index, end),
    ...(office?.kind === 'named' && { affiliation: office.state }),
    isOfState: office?.kind === 'understood',
  };
}

/** "the Board of Governors | of the International Atomic Energy Agency": the organisation whose name ends an organ's. */
function wholeOf(words: readonly Word[], start: number, end: number, registry: RegistryIndex): Affiliation | undefined {
  for (let index = start + 1; index < end - 1; index += 1) {
    if (words[index]?.lower !== 'of') continue;
    const match = bodyAt(words, words[index + 1]?.lower === 'the' ? index + 2 : index + 1, registry);
    const [body] = match?.how === 'name' && match.end === end ? match.bodies : [];
    if (body?.type === 'organisation') return affiliationOf(body, registry);
  }
  return undefined;
}

/** "Halm Institute", "the union IG Metall": where a name ends that the registry doesn't hold. */
function unregisteredEnd(words: readonly Word[], index: number): number | undefined {
  const end = unregisteredBodyEnd(words, index);
  if (end === undefined) return apposedBodyEnd(words, index) ?? kindBodyEnd(words, index);
  return end === index + 1 ? Math.max(end, kindBodyEnd(words, index) ?? end) : end;
}

/** "the Greens", "the Left Socialists" */
function partyEnd(words: readonly Word[], index: number): number | undefined {
  if (words[index - 1]?.lower !== 'the') return undefined;
  const last = words[index + 1]?.capital && !parties.has(words[index]?.folded ?? '') ? index + 1 : index;
  const isParty = parties.has(words[last]?.folded ?? '') && /s$/.test(words[last]?.folded ?? '');
  return isParty && !words[last + 1]?.capital ? last + 1 : undefined;
}

/** "the world's chemical weapons watchdog", "the test ban organisation": what the registry calls so. */
function watchdogAt(words: readonly Word[], index: number, registry: RegistryIndex): Body | undefined {
  if (words[index]?.capital || !watchdogs.has(words[index]?.lower ?? '')) return undefined;
  for (let start = Math.max(0, index - 4); start < index; start += 1) {
    const [body] = bodiesNamed(registry, textBetween(words, start, index + 1));
    if (body) return body;
  }
  return undefined;
}

const watchdogs: ReadonlySet<string> = new Set(['body', 'organisation', 'organization', 'watchdog']);

/** "the | customs | officers' union": a noun, which is of the name, and no adjective. */
function isTrade(words: readonly Word[], index: number): boolean {
  if (!isPluralOwner(words[index + 1])) return false;
  const { kind, lower = '', capital } = words[index] ?? {};
  const isNoun = kind === 'word' && !capital && !/^(?:main|new|own)$|(?:al|an|ed|est|ful|ic|ing|ive|ous)$/.test(lower);
  return isNoun && /^(?:an?|the)$/.test(words[index - 1]?.lower ?? '');
}

/** "the skippers' union", "the monitoring mission": a body that has no other name. */
function isNameless(words: readonly Word[], index: number): boolean {
  const isOfPlural = isPluralOwner(words[index]);
  if (!isOfPlural && !ofSeveral.has(words[index]?.lower ?? '')) return false;
  const noun = words[index + 1]?.lower ?? '';
  const after = words[index + 2]?.text === ',' ? words[index + 3] : words[index + 2];
  if (after?.capital || words[index + 1]?.capital) return false;
  const isUnion = !/^(?:campaign|coalition|group|movement|network|organi[sz]ation)$/.test(noun);
  return (isOfPlural && isUnion) || (ofSeveral.has(words[index]?.lower ?? '') && bodiesOfSeveral.has(noun));
}

/** "The residents' group, Citizens for a Clean Ridge,": what comes after the comma is its name. */
function apposedBodyEnd(words: readonly Word[], index: number): number | undefined {
  const kind = words[index - 2]?.lower ?? '';
  if (words[index - 1]?.text !== ',' || !bodyNominals.has(kind)) return undefined;
  let end = index + 1;
  while (
    end < index + 8 &&
    words[end]?.kind === 'word' &&
    (words[end]?.capital || /^(?:a|and|for|of|the)$/.test(words[end]?.lower ?? ''))
  )
    end += 1;
  return words[end]?.text === ',' && words[end - 1]?.capital ? end : undefined;
}

/** "the Northern Observer Mission (NOM)": what it is called for short from there on. */
function noteAbbreviation(
  words: readonly Word[],
  index: number,
  last: Mention | undefined,
  abbreviated: Map<string, Member>,
): void {
  const isFenced = words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
  if (!isFenced || last?.end !== index - 1 || last.member.body) return;
  const text = words[index]?.text ?? '';
  if (/^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text)) abbreviated.set(text, last.member);
}

/** In mentions. */
const farthestName = 40;

/** "the Command" after "the Northern Command", "the Front" after "Front for the North": the body named last. */
function namedAgain(words: readonly Word[], index: number, mentions: readonly Mention[]): Member | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (words[index - 1]?.lower !== 'the' || !word?.capital || (next?.capital && next.sentence === word.sentence))
    return undefined;
  if (next?.lower === 'of' || next?.lower === 'for') return undefined;
  for (let back = mentions.length - 1; back >= Math.max(0, mentions.length - farthestName); back -= 1) {
    const { member } = mentions[back]!;
    if (isCalledBy(word.lower, member)) return member;
  }
  return undefined;
}

/** "the start-up OrbitGlow" */
function kindBodyEnd(words: readonly Word[], index: number): number | undefined {
  if (isGivenName(words[index])) return undefined;
  const end = nameRunEnd(words, index);
  if (!followsKind(words, index) && !isThing(words, end)) return undefined;
  // "state TV"
  const isNoun = end === index + 1 && bodyNouns.has(words[index]?.folded ?? '');
  return end > index && !isNoun && !isRoleNoun(words[end - 1]) ? end : undefined;
}

/** The member of these facts: a body is one by all of its registered names. */
function memberOf(members: Map<string, Member>, facts: Facts): Member {
  const key = facts.body?.id ?? facts.name.toLowerCase();
  const known = members.get(key) ?? { kind: 'body', calledBy: new Set(), plural: false, mentions: 0, ...facts };
  if (facts.isOfState !== undefined) known.isOfState = facts.isOfState;
  members.set(key, known);
  return known;
}
