import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { honorifics } from '../data/honorifics.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { bodiesOfSeveral, ofSeveral } from '../data/offices.ts';
import { parties } from '../data/party-words.ts';
import { realms } from '../data/place-words.ts';
import { bodyAt, isPartOfState, societyEnd } from '../mention/bodies.ts';
import { mottoEnd } from '../mention/name-after-kind.ts';
import { isGivenName, nameRunEnd } from '../mention/name-run.ts';
import type { PersonReading } from '../mention/people.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { followsKind, isThing } from '../mention/things.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import { followsOffice } from '../reading/without-initials.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed, type RegistryIndex } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import { affiliationOf, likeliest, textBetween } from './affiliation.ts';
import { isCalledBy } from './bodies-before.ts';
import type { Member, Mention } from './cast.ts';
import { datelineOutlets, isDatelineOutlet } from './dateline-outlets.ts';
import { readOffice } from './office.ts';
import { agencyOf, isAdjective, officeAfter, organOf } from './offices-named.ts';
import { partCalled } from './part-called.ts';
import { isPlace } from './place.ts';
import type { Setting } from './setting.ts';
import { ledBodyAt } from './state-of-leader.ts';

/** The bodies that the article names, in text order: the registry's, and those whose names tell what they are. */
export function gatherBodies(
  readings: readonly PersonReading[],
  known: Pick<Setting, 'words' | 'registry' | 'named' | 'stateNames' | 'capitals' | 'date'>,
): Mention[] {
  const { words, registry, named, stateNames } = known;
  const people = readings.filter(({ sure }) => sure).map(({ name }) => name);
  const members = new Map<string, Member>();
  const mentions: Mention[] = [];
  const abbreviated = new Map<string, Member>();
  const outlets = datelineOutlets(words, registry);
  let next = 0;
  let index = 0;
  while (index < words.length) {
    while (next < people.length && (people[next]?.end ?? 0) <= index) next += 1;
    const person = people[next];
    if (person && person.start <= index) {
      index = person.end;
      continue;
    }
    if (isNameless(words, index)) {
      const name = textBetween(words, index, index + 2);
      mentions.push(bodyMention(memberOf(members, name.toLowerCase(), { name }), index, index + 2));
      index += 2;
      continue;
    }
    const watchdog = watchdogAt(words, index, registry);
    if (watchdog) {
      const { name } = watchdog;
      const affiliation = affiliationOf(watchdog, registry);
      mentions.push(
        bodyMention(memberOf(members, watchdog.id, { name, body: watchdog, affiliation }), index, index + 1),
      );
    }
    const isOffice = words[index - 1]?.text === '(' && followsOffice(words, index - 1);
    if (!words[index]?.capital || isOffice) {
      index += 1;
      continue;
    }
    noteAbbreviation(words, index, mentions.at(-1), abbreviated);
    const short = abbreviated.get(words[index]?.text ?? '');
    if (short) {
      short.mentions += 1;
      mentions.push(bodyMention(short, index, index + 1));
      index += 1;
      continue;
    }
    const party = partyEnd(words, index);
    if (party !== undefined) {
      const name = textBetween(words, index, party);
      mentions.push(bodyMention(memberOf(members, name.toLowerCase(), { name }), index, party));
      index = party;
      continue;
    }
    const led = ledBodyAt(index, known);
    if (led) {
      const name = textBetween(words, index, led.end);
      const affiliation = affiliationOf(led.state, registry);
      mentions.push(bodyMention(memberOf(members, name.toLowerCase(), { name, affiliation }), index, led.end));
      index = led.end;
      continue;
    }
    const motto = mottoEnd(words, index, registry);
    if (motto !== undefined) {
      const name = textBetween(words, index, motto);
      mentions.push(bodyMention(memberOf(members, name.toLowerCase(), { name }), index, motto));
      index = motto;
      continue;
    }
    const match = bodyAt(words, index, registry);
    const part = match && partCalled(words, match, mentions);
    if (part) {
      part.member.mentions += 1;
      mentions.push(bodyMention(part.member, index, part.end));
      index = part.end;
      continue;
    }
    if (match) {
      const body =
        match.how === 'demonym' || (match.how === 'metonym' && isPlace(words, index))
          ? undefined
          : likeliest(match.bodies, named);
      const longer = match.how === 'metonym' ? undefined : unregisteredBodyEnd(words, index);
      // "American Chemical Society", "Japan Institute of Fisheries": belongs to itself.
      const isSociety = longer !== undefined && societyEnd(words, index) === longer;
      const isEndedByNoun = bodyNouns.has(words[(longer ?? 0) - 1]?.folded ?? '');
      if (longer !== undefined && longer > match.end && (isSociety || isEndedByNoun)) {
        // "African Union Commission", "Cordalian Foreign Ministry": a part of the body that it begins with.
        const part = textBetween(words, index, longer);
        const whole = body ?? likeliest(match.bodies, named);
        const isOffice = whole !== undefined && (!isSociety || isPartOfState(whole));
        const affiliation = isOffice ? affiliationOf(whole, registry) : undefined;
        mentions.push(bodyMention(memberOf(members, part.toLowerCase(), { name: part, affiliation }), index, longer));
        index = longer;
        continue;
      }
      if (body) {
        const affiliation = affiliationOf(body, registry);
        mentions.push(
          bodyMention(memberOf(members, body.id, { name: body.name, body, affiliation }), index, match.end),
        );
      }
      index = match.end;
      continue;
    }
    const again = namedAgain(words, index, mentions);
    if (again) {
      again.mentions += 1;
      mentions.push(bodyMention(again, index, index + 1));
      index += 1;
      continue;
    }
    const office = officeAfter(words, index, stateNames.get(words[index]?.folded ?? ''));
    if (office) {
      const member = memberOf(members, office.name.toLowerCase(), { name: office.name, affiliation: office.state });
      mentions.push(bodyMention(member, index, office.end));
      index = office.end;
      continue;
    }
    if (realms.has(words[index]?.folded ?? '') && words[index + 1]?.lower === 'of' && words[index + 2]?.capital) {
      index += 2;
      continue;
    }
    const state = stateNames.get(words[index]?.folded ?? '');
    const end = unregisteredEnd(words, index);
    // "the Government of the People | 's Republic of Velmaria"
    if (end !== undefined && words[end]?.kind === 'possessive' && realms.has(words[end + 1]?.folded ?? '')) {
      index = end + 1;
      continue;
    }
    if (end !== undefined && isDatelineOutlet(outlets, words, { start: index, end })) {
      index = end;
      continue;
    }
    if (end !== undefined) {
      const name = textBetween(words, index, end);
      const office =
        organOf(words, end, registry) ?? readOffice({ start: index, end }, known) ?? agencyOf(words, index, end, state);
      const member = memberOf(members, name.toLowerCase(), {
        name,
        ...(office?.kind === 'named' && { affiliation: office.state }),
      });
      member.isOfState = office?.kind === 'understood';
      mentions.push(bodyMention(member, index, end));
    } else if (state !== undefined && !isAdjective(words[index]?.folded ?? '', state)) {
      const member = memberOf(members, state.toLowerCase(), { name: state, affiliation: { name: state } });
      mentions.push(bodyMention(member, index, index + 1));
    }
    index = end ?? index + 1;
  }
  return mentions;
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
  if (!/^(?:body|organi[sz]ation|watchdog)$/.test(words[index]?.lower ?? '') || words[index]?.capital) return undefined;
  for (let start = Math.max(0, index - 4); start < index; start += 1) {
    const [body] = bodiesNamed(registry, textBetween(words, start, index + 1));
    if (body) return body;
  }
  return undefined;
}

/** "the skippers' union", "the monitoring mission": a body that has no other name. */
function isNameless(words: readonly Word[], index: number): boolean {
  const noun = words[index + 1]?.lower ?? '';
  const after = words[index + 2]?.text === ',' ? words[index + 3] : words[index + 2];
  if (after?.capital || words[index + 1]?.capital) return false;
  const isUnion = !/^(?:campaign|coalition|group|movement|network|organi[sz]ation)$/.test(noun);
  return (
    (isPluralOwner(words[index]) && isUnion) || (ofSeveral.has(words[index]?.lower ?? '') && bodiesOfSeveral.has(noun))
  );
}

/** "The residents' group, Citizens for a Clean Ridge,": what comes after the comma is its name. */
function apposedBodyEnd(words: readonly Word[], index: number): number | undefined {
  const kind = words[index - 2]?.lower ?? '';
  if (!words[index]?.capital || words[index - 1]?.text !== ',' || !(bodyNominals.has(kind) || namedKinds.has(kind)))
    return undefined;
  // "the secretary of the commission, Mr Oskar Tehl,"
  if (honorifics.has(words[index]?.folded ?? '')) return undefined;
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
  if (!word?.capital || words[index - 1]?.lower !== 'the' || (next?.capital && next.sentence === word.sentence))
    return undefined;
  if (next?.lower === 'of' || next?.lower === 'for') return undefined;
  return mentions.slice(-farthestName).findLast(({ member }) => isCalledBy(word.lower, member))?.member;
}

/** "the start-up OrbitGlow" */
function kindBodyEnd(words: readonly Word[], index: number): number | undefined {
  if (!words[index]?.capital || isGivenName(words[index])) return undefined;
  const end = nameRunEnd(words, index);
  if (!followsKind(words, index) && !isThing(words, end)) return undefined;
  // "state TV"
  const isNoun = end === index + 1 && bodyNouns.has(words[index]?.folded ?? '');
  return end > index && !isNoun && !isRoleNoun(words[end - 1]) ? end : undefined;
}

function bodyMention(member: Member, start: number, end: number): Mention {
  member.introducedAt ??= start;
  return { member, start, end, phraseStart: start, phraseEnd: end };
}

function memberOf(
  members: Map<string, Member>,
  key: string,
  facts: Pick<Member, 'name' | 'body' | 'affiliation'>,
): Member {
  const known = members.get(key) ?? { kind: 'body', calledBy: new Set(), plural: false, mentions: 0, ...facts };
  known.mentions += 1;
  members.set(key, known);
  return known;
}
