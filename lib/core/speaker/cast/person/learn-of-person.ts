import type { PersonReading } from '../../mention/name/people.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import { readOffice } from '../body/office.ts';
import type { Affiliation, Member, RoleReading } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { genderOfTitle } from './gender.ts';
import { isRelation, roleOfOther } from './role-of-other.ts';
import { isOfMeeting, isOfThing, isPeer, isRuler, servesPerson } from './whose-person.ts';

/** Whether a role adds what somebody is minister of: "the minister Oskar Tehl … | Defence | Minister Oskar Tehl". */
function tellsOf(role: RoleReading, known: RoleReading): boolean {
  return known.title === 'Minister' && / Minister$/.test(role.title) && !/^(?:Former|Then)\b/.test(role.title);
}

/** Adds what a further mention tells. @param earlier the person named before, whose counterpart or aide it may be */
export function learn(
  member: Member,
  reading: PersonReading,
  affiliation: Affiliation | undefined,
  setting: Setting,
  earlier?: Member,
): Member {
  member.mentions += 1;
  member.gender ??= reading.gender ?? genderOfTitle(reading.role);
  for (const role of [reading.role, reading.otherRole]) if (role) member.calledBy.add(role.title.toLowerCase());
  // "Foreign Minister Prince Oskar Tehl" is "the minister" and "the prince"; "the President's Envoy" is no president.
  for (let index = reading.whole.start; index < reading.name.start; index += 1) {
    const word = setting.words[index];
    const isWhose = setting.words[index + 1]?.kind === 'possessive';
    // "Deputy Spokesperson Oskar Tehl" is not "the deputy".
    const isSecond = word?.lower === 'deputy' && index + 1 < reading.name.start;
    if (word?.capital && isRoleNoun(word) && !isWhose && !isSecond && !joinedRanks.test(word.lower))
      member.calledBy.add(word.lower);
    // "the President of the Republic": tells two presidents apart whose bodies have no names.
    if (!word?.capital || setting.words[index + 1]?.lower !== 'of' || !isRoleNoun(word)) continue;
    const [the, whole, next] = setting.words.slice(index + 2, index + 5).map(({ lower }) => lower);
    if (the === 'the' && next !== 'of') member.calledBy.add(`${word.lower} of the ${whole}`);
  }
  if (earlier !== member) {
    if (isPeer(reading, setting)) member.counterpartOf ??= earlier;
    else if (servesPerson(reading, setting)) member.serves ??= earlier;
  }
  if (
    reading.role &&
    (!member.role || (member.role.bare && !reading.role.bare) || tellsOf(reading.role, member.role))
  ) {
    const sameRole = roleOfOther(reading, earlier, setting, member);
    if (sameRole) member.calledBy.add(sameRole.title.toLowerCase());
    if (sameRole || !isRelation(reading, setting)) member.role = sameRole ?? withOffice(reading.role, reading, setting);
    member.introducedAt = reading.name.start;
    member.hasUnknownOwner = !affiliation && isOfThing(reading, setting);
    member.isOfMeeting = !affiliation && isOfMeeting(reading, setting);
    if (affiliation) member.affiliation = affiliation;
  }
  const isOfOffice =
    reading.owner && (isRuler(reading, setting) || readOffice(reading.owner, setting)?.kind === 'understood');
  if (!affiliation && reading.owner && isOfOffice) {
    member.isOfState = true;
    member.introducedAt ??= reading.name.start;
    member.office = textBetween(setting.words, reading.owner.start, reading.owner.end).toLowerCase();
  }
  // "a former Velm Labs engineer" tells no affiliation of the minister that he was called before.
  const isPast =
    member.role !== undefined && member.role !== reading.role && /^Former /.test(reading.role?.title ?? '');
  if (!isPast) member.affiliation ??= affiliation;
  if (affiliation && /^Former /.test(member.role?.title ?? '') && isNowThere(reading, setting))
    member.affiliation = affiliation;
  return member;
}

/** Whether it tells where somebody is at present: "Lind, | now at the Velm Institute", after "who led the agency until 2020". */
function isNowThere({ name, owner }: PersonReading, { words }: Setting): boolean {
  const between = words.slice(name.end, Math.min(owner?.start ?? name.end, name.end + 4));
  return between.some(({ lower }) => lower === 'now');
}

/** Ranks that are also parts of others: "Lieutenant General". */
const joinedRanks = /^(?:general|lieutenant|major)$/;

/** A role with the office that isn't the affiliation: "commander of the Qasiri Air Force" belongs to the state. */
function withOffice(role: RoleReading, { owner }: PersonReading, { words, stateNames }: Setting): RoleReading {
  if (role.kind !== 'military' || !owner || owner.end - owner.start < 2) return role;
  if (!stateNames.has(words[owner.start]?.folded ?? '') || words[owner.start + 1]?.kind !== 'word') return role;
  return { ...role, title: `${role.title} of the ${textBetween(words, owner.start + 1, owner.end)}` };
}
