import type { PersonReading } from '../../mention/name/people.ts';
import { readRoleTitle } from '../../mention/role/role-title.ts';
import { roleAt } from '../../registry/lookup.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { genderOfSurname } from './gender.ts';
import { learn } from './learn-of-person.ts';
import type { NameIndex } from './name-index.ts';
import { peerage, unshouted } from './name-shown.ts';
import { bearerOfName, bearerOfSurname } from './registered-bearers.ts';
import { affiliationIn } from './whose-person.ts';

/** The member for a reading: one named before, else a new one. @param earlier whose counterpart or aide it may be */
export function link(
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
    gender: person?.gender ?? reading.gender ?? genderOfSurname(surname),
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

/** Whether a full name is another person's, since both role and affiliation differ from the known ones. */
function conflict(known: Member, affiliation: Affiliation | undefined, reading: PersonReading): boolean {
  if (!affiliation || !known.affiliation || !reading.role) return false;
  return (
    affiliation.name !== known.affiliation.name && known.role !== undefined && reading.role.title !== known.role.title
  );
}

/** The folded words of a name; in lower case where folding leaves nothing. */
export function foldedName({ name }: PersonReading, { words }: Setting): string[] {
  return words.slice(name.start, name.end).map((word) => word.folded || word.lower);
}
