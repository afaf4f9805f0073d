import type { RoleClass } from '../data/role-nouns.ts';
import { organisationRoles, rolesOfTheUnitedStates, stateOffices, stateRoles } from '../data/state-roles.ts';
import { foldName } from '../registry/fold-name.ts';
import { bodiesNamed, roleAt } from '../registry/lookup.ts';
import { affiliationOf, bodiesBefore, farthest, firstFrom, latestState } from './affiliation.ts';
import type { Affiliation, Member } from './cast.ts';
import type { Setting, StateMention } from './setting.ts';

/** What an article leaves to be understood: whose officials and offices it speaks of. */
interface Context {
  readonly setting: Setting;
  readonly home?: Affiliation;
  /** Where people are named whose state is known, in text order. */
  readonly officials?: readonly StateMention[];
}

/**
 * The affiliation of somebody whose article gives none: the registry's; or, for an office of a state, "Foreign Minister
 * Oskar Tehl", the state that was named last before him in his paragraph, else the one that the article is about.
 */
export function impliedAffiliation(
  member: Member,
  context: Context,
  date: string | undefined,
): Affiliation | undefined {
  const { setting } = context;
  const held = member.person && roleAt(member.person, date);
  const body = held && setting.registry.registry.bodies.get(held.affiliation);
  if (body) return affiliationOf(body, setting.registry);
  const { role, introducedAt } = member;
  if (!role || introducedAt === undefined || member.hasUnknownOwner) return undefined;
  const title = ` ${[role.title.toLowerCase(), ...member.calledBy].join(' , ')} `;
  if (organisationRoles.some((words) => title.includes(` ${words} `))) return latestOrganisation(setting, introducedAt);
  if (rolesOfTheUnitedStates.some((words) => title.includes(` ${words} `))) {
    const [states] = bodiesNamed(setting.registry, 'United States');
    if (states) return { name: states.name, body: states };
  }
  // "strategist for somebody's presidential campaign" is no president's role.
  const heads = [role.title.toLowerCase(), ...member.calledBy].map((each) =>
    each.split(/ (?:at|for|in|on|to|with) /)[0]?.replaceAll('-', ' '),
  );
  const head = ` ${heads.join(' , ')} `;
  const isOfState = ofStates.has(role.kind) || stateRoles.some((words) => head.includes(` ${words} `));
  return isOfState ? stateInTalk(introducedAt, context) : undefined;
}

/** Kinds of role that nobody but a state gives. */
const ofStates: ReadonlySet<RoleClass> = new Set(['legislator', 'military', 'minister']);

/** The state whose office a body is, where its name doesn't tell: "the General Staff". */
export function impliedOwner({ name, body, introducedAt }: Member, context: Context): Affiliation | undefined {
  const words = name.toLowerCase().split(' ');
  if (body || (!stateOffices.has(words.at(-1) ?? '') && !stateOffices.has(words[0] ?? ''))) return undefined;
  return introducedAt === undefined ? context.home : stateInTalk(introducedAt, context);
}

/** The state that the article talks of at a word. */
export function stateInTalk(at: number, { setting, officials, home }: Context): Affiliation | undefined {
  const near = latestState(setting, at, ['state'], setting.words[at]?.paragraph);
  return near ?? nextState(setting, at) ?? topicBefore({ setting, officials }, at) ?? home;
}

/** The state that the nearest paragraph before names first, by itself or by an official of it: what it is about. */
function topicBefore({ setting, officials = [] }: Context, at: number): Affiliation | undefined {
  const { words } = setting;
  const before = [...lastBefore(setting.states, at), ...lastBefore(officials, at)].sort((a, b) => a.at - b.at);
  const places = before.filter(({ affiliation }) => isState(affiliation));
  const last = places.at(-1);
  if (!last) return undefined;
  return places.find((place) => words[place.at]?.paragraph === words[last.at]?.paragraph)?.affiliation;
}

function lastBefore(mentions: readonly StateMention[], at: number): readonly StateMention[] {
  const end = firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** A name that no registry holds is a state's where states are spoken of. */
export function isState({ body }: Affiliation): boolean {
  return (body?.type ?? 'state') === 'state';
}

/** "In Velm, Prime Minister Oskar Tehl said Velmaria would": officials talk of their own state. */
function nextState({ states, words }: Setting, at: number): Affiliation | undefined {
  const next = states[firstFrom(states.length, (index) => (states[index]?.at ?? 0) >= at)];
  const isNear = next !== undefined && words[next.at]?.sentence === words[at]?.sentence;
  return isNear && isState(next.affiliation) ? next.affiliation : undefined;
}

function latestOrganisation(setting: Setting, at: number): Affiliation | undefined {
  const member = bodiesBefore(setting, at).find(({ body, name }) =>
    body ? body.type === 'organisation' || body.type === 'agency' : !setting.stateNames.has(foldName(name)),
  );
  return member && (member.affiliation ?? { name: member.name });
}
