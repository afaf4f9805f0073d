import { affiliationOf, latestState } from './cast/affiliation.ts';
import type { Affiliation, Member } from './cast/cast.ts';
import type { Cast } from './cast/gather-cast.ts';
import { organisationRoles, stateRoles } from './data/state-roles.ts';
import { roleAt } from './registry/lookup.ts';
import type { Speaker } from './speaker.ts';
import { idOfNamed, idOfUnnamed } from './speaker-id.ts';

/** The row's speaker: what the article says of role and affiliation comes first, what the registry holds second. */
export function speakerOf(member: Member, cast: Cast, date: string | undefined): Speaker {
  switch (member.kind) {
    case 'body':
      return bodySpeaker(member);
    case 'unnamed':
      return {
        id: idOfUnnamed(member.name, member.affiliation?.name),
        name: member.name,
        ...(member.affiliation && { affiliation: member.affiliation.name }),
      };
    case 'person':
      return personSpeaker(member, cast, date);
  }
}

/** A body speaks for itself, a ministry for its state. */
function bodySpeaker({ name, body, affiliation }: Member): Speaker {
  const belongsTo = affiliation?.name ?? name;
  return { id: body?.id ?? idOfNamed(name, belongsTo), name, affiliation: belongsTo };
}

function personSpeaker(member: Member, cast: Cast, date: string | undefined): Speaker {
  const { person } = member;
  const known = person && roleAt(person, date);
  const role = member.role && !(member.role.bare && known) ? member.role.title : known?.role;
  const affiliation = (member.affiliation ?? registered(known?.affiliation, cast) ?? impliedAffiliation(member, cast))?.name;
  return {
    id: person?.id ?? idOfNamed(member.name, affiliation),
    name: member.name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

function registered(bodyId: string | undefined, { setting }: Cast): Affiliation | undefined {
  const body = bodyId === undefined ? undefined : setting.registry.registry.bodies.get(bodyId);
  return body && affiliationOf(body, setting.registry);
}

/**
 * "Foreign Minister Oskar Tehl" without a state is of the one that was named last before him in his paragraph, else of
 * the one that the article is about.
 */
function impliedAffiliation({ role, introducedAt }: Member, cast: Cast): Affiliation | undefined {
  if (!role || introducedAt === undefined) return undefined;
  const words = role.title.toLowerCase();
  if (organisationRoles.some((title) => words.includes(title)))
    return latestState(cast.setting, introducedAt, ['organisation', 'agency', 'institute']);
  if (!stateRoles.some((title) => ` ${words} `.includes(` ${title} `))) return undefined;
  const { states, words: text } = cast.setting;
  const paragraph = text[introducedAt]?.paragraph;
  const near = latestState(cast.setting, introducedAt, ['state']);
  const isNear = near && states.some(({ at, affiliation }) => affiliation === near && text[at]?.paragraph === paragraph);
  return isNear ? near : (cast.home ?? near);
}
