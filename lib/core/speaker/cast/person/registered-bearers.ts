import { peopleNamed, peopleWithSurname, roleAt } from '../../registry/lookup.ts';
import type { Person } from '../../registry/schema.ts';
import { isRulersOffice } from '../../states/state-of-leader.ts';
import { affiliationOf } from '../affiliation/affiliation.ts';
import type { Affiliation, Gender } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** The registered person with this full name, if the affiliation allows it. */
export function bearerOfName(name: string, affiliation: Affiliation | undefined, setting: Setting): Person | undefined {
  return peopleNamed(setting.registry, name).find((person) => belongsTo(person, affiliation, setting));
}

/** The registered person with this surname, if one bearer is likelier than all others. */
export function bearerOfSurname(
  surname: string,
  { affiliation, gender }: { readonly affiliation?: Affiliation | undefined; readonly gender?: Gender | undefined },
  setting: Setting,
  date: string | undefined,
): Person | undefined {
  const fitting = peopleWithSurname(setting.registry, surname).filter((person) =>
    belongsTo(person, affiliation, setting),
  );
  const inOffice = fitting.filter((person) => roleAt(person, date) !== undefined);
  // "Kim" in an article on North Korea is its leader, though ministers have that name, too.
  const ruling = inOffice.filter((person) => {
    const role = roleAt(person, date);
    return role && isRulersOffice(role) && setting.named.has(role.affiliation);
  });
  const only = [inOffice, ruling, fitting].find(({ length }) => length === 1)?.[0];
  return only && isExpected(only, gender, setting, date) ? only : undefined;
}

/**
 * Whether a surname alone may mean a registered person: one whom everybody knows by it, or whose body or state the
 * article names. Many are called Allen.
 */
function isExpected(
  person: Person,
  gender: Gender | undefined,
  { registry, named, share }: Setting,
  date: string | undefined,
): boolean {
  if (gender !== undefined && person.gender !== undefined && gender !== person.gender) return false;
  const held = roleAt(person, date);
  if (held && everybodyKnown.test(held.role)) return true;
  return (person.roles ?? []).some(({ affiliation }) => {
    const body = registry.registry.bodies.get(affiliation);
    return (
      body && (named.has(body.id) || named.has(body.partOf ?? '') || share.has(affiliationOf(body, registry).name))
    );
  });
}

/** Offices whose holders everybody knows. */
const everybodyKnown =
  /^(?:Chancellor|Defen[cs]e (?:Minister|Secretary)|Director[- ]General|Foreign (?:Minister|Secretary)|High Representative|President|Prime Minister|Secretary of (?:Defense|State|War)|Secretary[- ]General|Supreme Leader)$/;

/** Whether the article's affiliation allows the registered person: a namesake of another state is somebody else. */
function belongsTo(person: Person, affiliation: Affiliation | undefined, { registry }: Setting): boolean {
  if (!affiliation || !person.roles?.length) return true;
  if (affiliation.body && affiliation.body.type !== 'state') return true;
  return person.roles.some((role) => {
    const body = registry.registry.bodies.get(role.affiliation);
    if (!body) return false;
    const own = affiliationOf(body, registry);
    return own.name === affiliation.name || own.body?.type !== 'state';
  });
}
