import { commonWords } from '../data/common-words.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { isFamilyFirst, type PersonReading } from '../mention/people.ts';
import { isRoleNoun, readRoleTitle } from '../mention/role-title.ts';
import { isPastVerb } from '../reading/past-verb.ts';
import { peopleNamed, roleAt } from '../registry/lookup.ts';
import type { Person } from '../registry/schema.ts';
import { withoutTitles } from '../states/state-of-leader.ts';
import { textBetween } from './affiliation.ts';
import type { Affiliation, Member, Mention, RoleReading } from './cast.ts';
import { genderOfSurname, genderOfTitle } from './gender.ts';
import { likelyPeople } from './likely-people.ts';
import type { NameIndex } from './name-index.ts';
import { peerage, unshouted } from './name-shown.ts';
import { readOffice } from './office.ts';
import { bearerOfName, bearerOfSurname } from './registered-bearers.ts';
import { isRelation, roleOfOther } from './role-of-other.ts';
import type { Setting } from './setting.ts';
import { affiliationIn, isOfThing, isPeer, isRuler, servesPerson } from './whose-person.ts';

/**
 * Links the names of an article to people: those with a full name or a title first, so that a surname in the headline
 * finds its bearer, then the rest. Returns the mentions in text order.
 */
export function gatherPeople(
  readings: readonly PersonReading[],
  setting: Setting,
  index: NameIndex,
  isSource: (reading: PersonReading) => boolean,
  date: string | undefined,
): Mention[] {
  const members = new Map<PersonReading, Member>();
  let latest: Member | undefined;
  const isRegistered = remembering(setting, (reading) => isKnown(reading, setting));
  const bearsSurname = remembering(setting, (reading) => surnameBearer(reading, setting, date) !== undefined);
  const isKnownSurname = (reading: PersonReading): boolean => mayBeSurname(reading, setting) && bearsSurname(reading);
  const calledAgain = surnamesOfSpeakers(readings, setting, isSource);
  const isLikely = likelyPeople(readings, setting);
  const isSure = (reading: PersonReading): boolean =>
    (reading.sure && (!reading.isHeadline || isWhoseRemarks(reading, setting))) ||
    (calledAgain.has(surnameOf(reading, setting)) &&
      wordsOf(reading) <= longestName &&
      // "Press Briefing with Spokesperson Anna Lind", above "MS. LIND:"
      (!reading.isHeadline || reading.sure)) ||
    isLikely(reading) ||
    isRegistered(reading);
  for (const reading of readings) {
    if (wordsOf(reading) > 1 && isSure(reading)) {
      latest = link(reading, setting, index, date, whosePeer(reading, setting, index) ?? latest);
      members.set(reading, latest);
    }
  }
  // "Kim Jong Un's sister, Kim Yo Jong, warned … Kim said": of two who share it, whoever has spoken by the whole name.
  const speakers = new Set([...members].flatMap(([reading, member]) => (isSource(reading) ? [member] : [])));
  const firstAt = new Map([...members].toReversed().map(([{ name }, member]) => [member, name.start]));
  const speakerAt = (reading: PersonReading): Member | undefined => {
    const name = foldedName(reading, setting);
    const isBefore = (member: Member): boolean => (firstAt.get(member) ?? 0) < reading.name.start;
    const hasSpoken = (member: Member): boolean => speakers.has(member);
    const spoken = index.find(name, reading.gender, (member) => hasSpoken(member) && isBefore(member));
    // "Kim Jong Un met him. Kim said … Kim Min Ki said": nobody is meant whom only the next sentences name.
    return spoken && !isBefore(spoken) ? index.find(name, reading.gender, isBefore) : spoken;
  };
  const rest = readings.filter((reading) => !members.has(reading));
  for (const reading of inOrderOfTrust(rest)) {
    const member =
      (isSource(reading) ? speakerAt(reading) : index.find(foldedName(reading, setting), reading.gender)) ??
      lastWordOf(reading, setting, index);
    if (member) members.set(reading, learn(member, reading, affiliationIn(reading, setting), setting));
    else if (isKnownSurname(reading)) members.set(reading, link(reading, setting, index, date));
    else if (
      reading.isHeadline
        ? wordsOf(reading) < 3 && isSource(reading)
        : reading.sure || (isSource(reading) && !isOfThings(reading, setting))
    )
      members.set(reading, link(reading, setting, index, date));
    const found = members.get(reading);
    if (found && wordsOf(reading) > 1 && isSource(reading)) speakers.add(found);
  }
  for (const [reading, member] of members) serveNamed(reading, member, setting, index);
  return readings.flatMap((reading) => {
    const member = members.get(reading);
    const { name, whole } = reading;
    if (!member) return [];
    return [{ member, start: name.start, end: name.end, phraseStart: whole.start, phraseEnd: whole.end }];
  });
}

/** Whole names first, and those of headlines after the text's: "Spokesperson Anna Lind's Press Conference" tells who "Anna Lind:" is. */
function inOrderOfTrust(readings: readonly PersonReading[]): PersonReading[] {
  const rank = (reading: PersonReading): number => (wordsOf(reading) === 1 ? 2 : reading.isHeadline ? 1 : 0);
  return [0, 1, 2].flatMap((wanted) => readings.filter((reading) => rank(reading) === wanted));
}

/** "Lind's spokesman", "President Lind's aide", "Lind adviser Karl Brandt": whose somebody is, where that is a person of the article. */
function serveNamed({ owner }: PersonReading, member: Member, setting: Setting, index: NameIndex): void {
  const { words, stateNames } = setting;
  const word = words[owner?.start ?? -1];
  if (!owner || !word?.capital) return;
  if (owner.end - owner.start === 1 && stateNames.has(word.folded)) return;
  const served = index.find(withoutTitles(owner, setting).map(({ folded }) => folded));
  if (!served || served === member) return;
  const isOwned = words[owner.end]?.kind === 'possessive';
  if (!isOwned && served.role?.kind !== 'leader' && served.role?.kind !== 'minister') return;
  member.serves ??= served;
  if (member.affiliation && !member.affiliation.body) member.affiliation = undefined;
}

/** "Lind | 's Velmarian counterpart, Oskar Tehl": whose, where the article names him before. */
function whosePeer(reading: PersonReading, setting: Setting, index: NameIndex): Member | undefined {
  const { whole, name } = reading;
  const { words } = setting;
  if (!isPeer(reading, setting)) return undefined;
  for (let at = Math.max(1, whole.start - 1); at < name.start; at += 1)
    if (words[at]?.kind === 'possessive' && words[at - 1]?.capital) return index.find([words[at - 1]?.folded ?? '']);
  return undefined;
}

/** Names that stand alone where somebody speaks or has a title: a longer name that ends in one is a person's. */
function surnamesOfSpeakers(
  readings: readonly PersonReading[],
  { words }: Setting,
  isSource: (reading: PersonReading) => boolean,
): ReadonlySet<string> {
  const alone = readings.filter((reading) => wordsOf(reading) === 1 && (reading.sure || isSource(reading)));
  return new Set(alone.map(({ name }) => words[name.start]?.folded ?? ''));
}

/** Folded: the last word, or the first of "Noh Ara-min", whose family's name comes first. */
function surnameOf({ name }: PersonReading, { words }: Setting): string {
  const last = name.end - 1;
  return words[last - name.start === 1 && isFamilyFirst(words[last]) ? name.start : last]?.folded ?? '';
}

/** In words, without a title: what is longer needs more to be taken for a name. */
const longestName = 4;

function wordsOf({ name }: PersonReading): number {
  return name.end - name.start;
}

/** "the prohibition of | Nuclear Weapons": capitals of common words, that no title calls somebody's. */
function isOfThings({ name }: PersonReading, { words }: Setting): boolean {
  const own = words.slice(name.start, name.end);
  return own.length > 1 && own.every(({ folded }) => commonWords.has(folded));
}

function isKnown({ name }: PersonReading, { words, registry }: Setting): boolean {
  return peopleNamed(registry, textBetween(words, name.start, name.end)).length > 0;
}

/** A lone name within a sentence, such as somebody's surname: "after Ryabkov left". */
function mayBeSurname(reading: PersonReading, { words, stateNames }: Setting): boolean {
  const { start, end } = reading.name;
  const word = words[start];
  if (end - start !== 1 || !word || word.folded.length < 4 || reading.isHeadline || stateNames.has(word.folded))
    return false;
  const opens = words[start - 1]?.sentence !== word.sentence;
  const next = words[end];
  const standsFree = next?.kind !== 'word' || phraseEnds.has(next.lower) || isPastVerb(word, next);
  return standsFree && !(opens && next?.kind === 'mark');
}

function surnameBearer({ name }: PersonReading, setting: Setting, date: string | undefined): Person | undefined {
  const text = textBetween(setting.words, name.start, name.end);
  return bearerOfSurname(text, {}, setting, date);
}

/** Asks once for each name: an article repeats its names, and a look-up by spelling variants is dear. */
function remembering(
  { words }: Setting,
  test: (reading: PersonReading) => boolean,
): (reading: PersonReading) => boolean {
  const answers = new Map<string, boolean>();
  return (reading) => {
    const name = textBetween(words, reading.name.start, reading.name.end);
    const known = answers.get(name) ?? test(reading);
    answers.set(name, known);
    return known;
  };
}

/** "President Grushko" after the reader took a title for part of the name. */
function lastWordOf({ name }: PersonReading, { words }: Setting, index: NameIndex): Member | undefined {
  if (name.end - name.start < 2) return undefined;
  const last = words[name.end - 1];
  return last && index.find([last.folded]);
}

function foldedName({ name }: PersonReading, { words }: Setting): string[] {
  return words.slice(name.start, name.end).map((word) => word.folded || word.lower);
}

function link(
  reading: PersonReading,
  setting: Setting,
  index: NameIndex,
  date: string | undefined,
  earlier?: Member,
): Member {
  const name = foldedName(reading, setting);
  const affiliation = affiliationIn(reading, setting);
  const known = name.length > 1 ? index.find(name) : index.find(name, reading.gender);
  if (known && !conflict(known, affiliation, reading)) return learn(known, reading, affiliation, setting, earlier);
  const text = textBetween(setting.words, reading.name.start, reading.name.end);
  const person =
    name.length > 1
      ? bearerOfName(text, affiliation, setting)
      : bearerOfSurname(text, { affiliation, gender: reading.gender }, setting, date);
  const surname = name.at(-1) ?? '';
  const member: Member = {
    kind: 'person',
    name:
      person?.name ??
      peerage(reading, setting) ??
      unshouted(text, reading.role !== undefined || reading.whole.start < reading.name.start),
    person,
    gender: person?.gender ?? reading.gender ?? genderOfTitle(reading.role) ?? genderOfSurname(surname),
    calledBy: new Set(),
    plural: false,
    mentions: 0,
  };
  const held = person && roleAt(person, date);
  if (held) {
    member.heldRole = readRoleTitle(held.role);
    member.calledBy.add(held.role.toLowerCase());
  }
  index.add(member, name);
  return learn(member, reading, affiliation, setting, earlier);
}

/** Two bearers of one full name are two people where the article gives them different affiliations. */
function conflict(known: Member, affiliation: Affiliation | undefined, reading: PersonReading): boolean {
  if (!affiliation || !known.affiliation || !reading.role) return false;
  return (
    affiliation.name !== known.affiliation.name && known.role !== undefined && reading.role.title !== known.role.title
  );
}

/** "the minister Oskar Tehl … | Defence | Minister Oskar Tehl": of what somebody is minister. */
function tellsOf(role: RoleReading, known: RoleReading): boolean {
  return known.title === 'Minister' && / Minister$/.test(role.title) && !/^(?:Former|Then)\b/.test(role.title);
}

/** "Spokesperson Anna Lind's Remarks on Missiles", "Briefing by Spokesperson Anna Lind": whose words a headline says they are. */
function isWhoseRemarks({ name: { end }, whole, role }: PersonReading, { words }: Setting): boolean {
  return role !== undefined && (words[end]?.kind === 'possessive' || words[whole.start - 1]?.lower === 'by');
}

/** What the mention adds to what the article has said of its bearer. */
function learn(
  member: Member,
  reading: PersonReading,
  affiliation: Affiliation | undefined,
  setting: Setting,
  earlier?: Member,
): Member {
  member.mentions += 1;
  member.gender ??= reading.gender ?? genderOfTitle(reading.role);
  for (const role of [reading.role, reading.otherRole]) if (role) member.calledBy.add(role.title.toLowerCase());
  // "Foreign Minister Prince Oskar Tehl": the minister, and the prince; "the President's Envoy Oskar Tehl" is no president.
  for (let index = reading.whole.start; index < reading.name.start; index += 1) {
    const word = setting.words[index];
    const isWhose = setting.words[index + 1]?.kind === 'possessive';
    if (word?.capital && isRoleNoun(word) && !isWhose && !joinedRanks.test(word.lower)) member.calledBy.add(word.lower);
  }
  if (earlier !== member) {
    if (isPeer(reading, setting)) member.counterpartOf ??= earlier;
    else if (servesPerson(reading, setting)) member.serves ??= earlier;
  }
  if (
    reading.role &&
    (!member.role || (member.role.bare && !reading.role.bare) || tellsOf(reading.role, member.role))
  ) {
    const sameRole = roleOfOther(reading, earlier, setting);
    if (sameRole) member.calledBy.add(sameRole.title.toLowerCase());
    if (sameRole || !isRelation(reading, setting)) member.role = sameRole ?? withOffice(reading.role, reading, setting);
    member.introducedAt = reading.name.start;
    member.hasUnknownOwner = !affiliation && isOfThing(reading, setting);
    if (affiliation) member.affiliation = affiliation;
  }
  const isOfOffice =
    reading.owner && (isRuler(reading, setting) || readOffice(reading.owner, setting)?.kind === 'understood');
  if (!affiliation && reading.owner && isOfOffice) {
    member.isOfState = true;
    member.introducedAt ??= reading.name.start;
    member.office = textBetween(setting.words, reading.owner.start, reading.owner.end).toLowerCase();
  }
  // "a former Velm Labs engineer" says nothing of the minister that somebody was called before.
  const isPast =
    member.role !== undefined && member.role !== reading.role && /^Former /.test(reading.role?.title ?? '');
  if (!isPast) member.affiliation ??= affiliation;
  return member;
}

/** A rank by itself, and a part of others: "Lieutenant General". */
const joinedRanks = /^(?:general|lieutenant|major)$/;

/** "commander of the Qasiri Air Force": of the state, and the air force is part of the role. */
function withOffice(role: RoleReading, { owner }: PersonReading, { words, stateNames }: Setting): RoleReading {
  if (role.kind !== 'military' || !owner || owner.end - owner.start < 2) return role;
  if (!stateNames.has(words[owner.start]?.folded ?? '') || words[owner.start + 1]?.kind !== 'word') return role;
  return { ...role, title: `${role.title} of the ${textBetween(words, owner.start + 1, owner.end)}` };
}
