import { affiliationOf } from './cast/affiliation/affiliation.ts';
import { impliedOwner } from './cast/affiliation/body-in-talk.ts';
import { isHeadedBy } from './cast/body/bodies-before.ts';
import { namedOffice } from './cast/body/office-name.ts';
import type { Affiliation, Gender, Member, RoleReading } from './cast/cast.ts';
import type { Cast } from './cast/gather-cast.ts';
import { lastRole, roleAt } from './registry/lookup.ts';
import type { Person } from './registry/schema.ts';
import type { Speaker } from './speaker.ts';
import { idOfBody, idOfNamed, idOfUnnamed } from './speaker-id.ts';

/** A member as a row's speaker: the article counts for role and affiliation first, the registry second. */
export function speakerOf(member: Member, cast: Cast, date: string | undefined): Speaker {
  switch (member.kind) {
    case 'body':
      return bodySpeaker(member, cast);
    case 'group':
    case 'unnamed': {
      const idOf = member.kind === 'group' ? idOfNamed : idOfUnnamed;
      return {
        id: idOf(member.name, member.affiliation?.name),
        name: member.name,
        ...(member.describedRole !== undefined && { role: member.describedRole }),
        ...(member.affiliation && { affiliation: member.affiliation.name }),
      };
    }
    case 'person':
      return personSpeaker(member, cast, date);
  }
}

/** Bodies speak for themselves, ministries for their state. */
function bodySpeaker(member: Member, cast: Cast): Speaker {
  const owner = member.affiliation ?? impliedOwner(member, cast);
  const { name, body } = owner ? namedOffice(member, owner, cast.setting) : member;
  const belongsTo = owner?.name ?? name;
  return { id: body?.id ?? idOfBody(name, belongsTo), name, affiliation: belongsTo };
}

/** "Spokeswoman" for a woman who speaks for somebody. */
function titleOf({ title, isOfVerb }: RoleReading, gender: Gender | undefined): string {
  if (isOfVerb !== true || gender === undefined) return title;
  return title.replace(/^Spokesperson\b/, gender === 'f' ? 'Spokeswoman' : 'Spokesman');
}

/**
 * The affiliation that the article tells, unless it only seems to: who holds office in a state, as the registry knows, is
 * of no other state, and whoever is called by that office holds it there.
 */
function affiliationOfPerson(
  { affiliation, person, role }: Member,
  { setting: { registry } }: Cast,
  date: string | undefined,
): Affiliation | undefined {
  const held = person && roleAt(person, date);
  const body = held && registry.registry.bodies.get(held.affiliation);
  const own = body && affiliationOf(body, registry);
  if (own?.body?.type !== 'state') return affiliation;
  return affiliation?.body?.type === 'state' || role?.title === held?.role ? own : affiliation;
}

function personSpeaker(member: Member, cast: Cast, date: string | undefined): Speaker {
  const { person } = member;
  const held = person && roleAt(person, date)?.role;
  const known = held ?? (person && formerRole(member, person, date));
  // "who heads the Grain Office of Velmaria" says "Head"; only the registry's "Head of the Grain Office" says of what.
  const saysLess = held !== undefined && / of /.test(held) && held.startsWith(`${member.role?.title} of `);
  const isSlight = member.role?.bare
    ? known !== undefined
    : saysLess || (held !== undefined && saysLittle(member.role));
  const role = member.role && !isSlight ? titleOf(member.role, member.gender) : known;
  const affiliation = affiliationOfPerson(member, cast, date)?.name;
  const title = role !== undefined && affiliation !== undefined ? withoutBody(role, affiliation) : role;
  return {
    id: person?.id ?? idOfNamed(member.name, affiliation),
    name: member.name,
    ...(title !== undefined && { role: title }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

/** Whether a role is what office-holders may also be: "the billionaire", "a critic". */
function saysLittle(role: RoleReading | undefined): boolean {
  return role?.kind === 'activist' || role?.kind === 'citizen' || role?.kind === 'media';
}

/** His last role as a former one, if the article tells nothing more of him; otherwise he is now what it says. */
function formerRole({ isAffiliationImplied }: Member, person: Person, date: string | undefined): string | undefined {
  const last = isAffiliationImplied ? lastRole(person, date) : undefined;
  return last && `Former ${last.role}`;
}

/** "Secretary of the Security Council of | the Russian Federation" with the short name, Russia. */
function inShort(role: string, affiliation: string): string {
  const end = shortNames.get(affiliation)?.find((name) => role.endsWith(` of the ${name}`));
  return end === undefined ? role : `${role.slice(0, -end.length - 4)}${affiliation}`;
}

/** Without the owner before it: "Velmaria | Foreign Ministry Spokesman", "US | Under Secretary". */
function afterOwner(role: string, affiliation: string): string {
  const names = [affiliation, ...(shortNames.get(affiliation) ?? [])];
  const name = names.find((each) => role.startsWith(`${each} `));
  return name === undefined ? role : role.slice(name.length + 1);
}

const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['European Union', ['EU']],
  ['Russia', ['Russian Federation']],
  ['United Kingdom', ['UK', 'U.K.']],
  ['United Nations', ['UN', 'U.N.']],
  ['United States', ['US', 'U.S.']],
]);

/**
 * A role without its owner: "Executive Secretary | of the Commission" if the affiliation is the Small Arms Commission,
 * "Head | of the Grain Office", "Spokesman | for the Lune Institute", "Velmaria | Foreign Ministry Spokesman".
 */
function withoutBody(role: string, affiliation: string): string {
  // "Ambassador-at-Large | of the Foreign Ministry"
  if (/^Ambassador/.test(role)) return role.replace(/ of the (?:\S+ )?Ministry$/, '');
  const own = afterOwner(inShort(role, affiliation), affiliation);
  // "Secretary of the Security Council | of Velmaria"
  if (own.includes(' of the ') && own.endsWith(` of ${affiliation}`)) return own.slice(0, -` of ${affiliation}`.length);
  const [whole = '', body = ''] = / of the (\S+)$/.exec(own) ?? [];
  if (whole !== '' && isHeadedBy(body.toLowerCase(), affiliation.toLowerCase())) return own.slice(0, -whole.length);
  const end = [' for ', ' for the ', ' at ', ' at the ', ' of the '].find((link) =>
    own.endsWith(`${link}${affiliation}`),
  );
  return end === undefined ? withoutState(own, affiliation) : own.slice(0, -end.length - affiliation.length);
}

/** Without the state at its end: "Secretary of the Security Council | of Velmaria". */
function withoutState(role: string, affiliation: string): string {
  const own = role.endsWith(` of ${affiliation}`) ? role.slice(0, -affiliation.length - 4) : role;
  const isWithin = own !== role && / (?:for|of) (?:the )?\S/.test(own);
  return isWithin ? own.replace(/^(Spokes\w+) (?:for|of) the .+$/, '$1') : role;
}
