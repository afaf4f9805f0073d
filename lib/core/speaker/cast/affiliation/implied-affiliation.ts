import { bodyNouns } from '../../data/body-nouns.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { organisationNouns } from '../../data/organisation-roles.ts';
import type { RoleClass } from '../../data/role-nouns.ts';
import {
  organisationRoles,
  rolesOfNamedState,
  rolesOfOneOther,
  rolesOfOneState,
  stateRoles,
  withCommissioners,
} from '../../data/state-roles.ts';
import { bodiesNamed, lastRole, roleAt } from '../../registry/lookup.ts';
import type { TalkContext } from '../../states/state-candidates.ts';
import { stateInTalk, stateIssuing, stateOfCarrier, stateTold } from '../../states/state-in-talk.ts';
import { stateThatSpoke } from '../../states/state-that-spoke.ts';
import { townOf } from '../../states/town-in-talk.ts';
import { bodiesBefore } from '../body/bodies-before.ts';
import { isSecretary, secretariatInTalk } from '../body/secretary-general.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { affiliationOf } from './affiliation.ts';
import { bodyBeside, bodyInTalk, latestOrganisation, ministryBefore } from './body-in-talk.ts';
import { bodyOfTitle } from './body-of-title.ts';
import { isOnlyIssuers } from './issuers-own.ts';
import { organisationInTalk } from './organisation-in-talk.ts';

/** An affiliation that the article doesn't tell beside the name. */
export interface ImpliedAffiliation {
  readonly affiliation: Affiliation;
  /** Whether it is only the one named near, told neither by the registry, nor by the role, nor by the issuer. */
  readonly isGuessed: boolean;
}

/**
 * The affiliation of somebody whose article tells none: the registry's; or, for an office of a state, "Foreign Minister
 * Oskar Tehl", the state named last before him in his paragraph, else the one that the article is about.
 */
export function impliedAffiliation(
  member: Member,
  context: TalkContext,
  date: string | undefined,
): ImpliedAffiliation | undefined {
  const { setting } = context;
  const held = member.person && (roleAt(member.person, date) ?? lastRole(member.person, date));
  const body = held && setting.registry.registry.bodies.get(held.affiliation);
  if (body) return sure(affiliationOf(body, setting.registry));
  const { role, introducedAt, isOfState: isOfOffice, office } = member;
  const ministry =
    office === 'ministry' || /^(?:deputy )?ministry /i.test(role?.title ?? '')
      ? ministryBefore(introducedAt ?? 0, context)
      : undefined;
  if (ministry) return sure(ministry);
  if (isOfOffice) return stateOfOffice(introducedAt ?? 0, { ...context, ...(office !== undefined && { office }) });
  if (!role || introducedAt === undefined) return undefined;
  const town = townOf(member, setting);
  if (town) return guess(town);
  if (member.hasUnknownOwner) return undefined;
  const carrying = officials.has(role.kind) ? stateOfCarrier(introducedAt, context) : undefined;
  if (carrying) return sure(carrying);
  const title = ` ${[role.title.toLowerCase(), ...member.calledBy].join(' , ')} `;
  const named = stateOfRole(title, setting);
  if (named) return sure(named);
  // "The Special Representative in Velmaria" speaks for the text's issuer.
  if (setting.issuer?.body?.type === 'organisation' && envoysOfAll.test(title)) return sure(setting.issuer);
  // "The Security Council met on Iran. | Assistant Secretary-General Anna Lind | said": no state has any.
  const secretariat = /^Assistant Secretary-General\b/.test(role.title)
    ? secretariatInTalk(setting, introducedAt, role.title)
    : undefined;
  if (secretariat) return sure(secretariat);
  // A general who was a director-general served a state.
  if (organisationRoles.some((words) => title.includes(` ${words} `)) && ![...member.calledBy].some(isRank))
    return ofOrganisation(
      isSecretary(role.title)
        ? secretariatInTalk(setting, introducedAt, role.title)
        : latestOrganisation(setting, introducedAt),
      setting,
    );
  const isOfGroup = / parliamentary group /.test(title);
  const party = isOfGroup || role.kind === 'legislator' ? partyBefore(introducedAt, setting) : undefined;
  if (party) return isOfGroup ? sure(party) : guess(party);
  const called = unionOfCommissioner(title, introducedAt, setting) ?? bodyOfTitle(role.title, introducedAt, setting);
  if (called) return guess(called);
  // "strategist for somebody's presidential campaign": the president is no part of the role.
  const heads = [role.title.toLowerCase(), ...member.calledBy].map((each) =>
    each.split(/ (?:at|for|in|on|to|with) /)[0]?.replaceAll('-', ' '),
  );
  // "general manager" is no general.
  const head = ` ${heads.join(' , ').replaceAll('general manager', 'manager')} , `;
  // "military analyst Anna Lind" analyses the military, and isn't of it.
  const isAtState =
    role.kind !== 'expert' && head.split(' ').some((word) => stateBodyNouns.has(word) || houses.has(word));
  const isExecutive = /^Chief (?:\S+ )?(?:Executive|Officer)\b/.test(role.title);
  if (isExecutive) return guess(organisationInTalk(introducedAt, setting));
  const isOfState =
    isAtState ||
    (ofStates.has(role.kind) && role.title !== 'Captain') ||
    stateRoles.some((words) => isCalled(head, words));
  const led = ledBody(role.title);
  if (isOfState) return stateOfOffice(introducedAt, { ...context, office: title }) ?? guess(led);
  if (led) return guess(led);
  if (role.kind === 'spokesperson') {
    const body = bodyInTalk(introducedAt, context);
    const isTold =
      body === setting.own || body === setting.issuer || body?.name === stateThatSpoke(introducedAt, setting)?.name;
    return isTold ? sure(body) : guess(body);
  }
  // "The Institute has measured it. Senior hydrologist Anna Lind said"
  if (role.kind === 'expert' && !/^(?:Former|Retired) /.test(role.title))
    return guess(bodyBeside(introducedAt, setting));
  // "site director Anna Lind", in an article about a company.
  const isOfBody = role.title.split(' ').some((word) => organisationNouns.has(word.toLowerCase()));
  return isOfBody && !/^Former /.test(role.title) ? guess(organisationInTalk(introducedAt, setting)) : undefined;
}

/** The party named last in the paragraph, whose "parliamentary group leader" or lawmaker speaks. */
function partyBefore(at: number, setting: Setting): Affiliation | undefined {
  const party = bodiesBefore(setting, at, 0).find(({ body }) => body?.type === 'party');
  return party?.affiliation;
}

function sure(affiliation: Affiliation | undefined): ImpliedAffiliation | undefined {
  return affiliation && { affiliation, isGuessed: false };
}

function guess(affiliation: Affiliation | undefined): ImpliedAffiliation | undefined {
  return affiliation && { affiliation, isGuessed: true };
}

/** Sure if the organisation is the text's issuer. */
function ofOrganisation(body: Affiliation | undefined, { issuer }: Setting): ImpliedAffiliation | undefined {
  return body && body.name === issuer?.name ? sure(issuer) : guess(body);
}

function stateOfOffice(at: number, context: TalkContext): ImpliedAffiliation | undefined {
  const told = stateTold(at, context);
  if (told) return sure(told);
  const issuing = stateIssuing(at, context);
  return issuing && isOnlyIssuers(at, issuing, context.setting) ? sure(issuing) : guess(stateInTalk(at, context));
}

/** The European Union, if the article names it or a part of it: "Defence Commissioner Anna Lind". */
function unionOfCommissioner(title: string, at: number, setting: Setting): Affiliation | undefined {
  if (!/ commissioner\b/.test(title)) return undefined;
  return bodiesBefore(setting, at).find(({ affiliation }) => withCommissioners.has(affiliation?.name ?? ''))
    ?.affiliation;
}

/** The body in a title, if nothing tells whose it is: "Head of the National Data Centre". */
function ledBody(title: string): Affiliation | undefined {
  const name = /^(?:Former )?(?:Chair(?:man|person|woman)?|Commander|Coordinator|Head|Leader) of the (?<body>.+)$/.exec(
    title,
  )?.groups?.body;
  const words = name?.toLowerCase().split(' ') ?? [];
  const isBody = words.length > 1 && (bodyNouns.has(words.at(-1) ?? '') || words.at(-1) === 'team');
  return name !== undefined && isBody ? { name } : undefined;
}

/** The state that a role, in lower case, tells: its only holder, or one that calls it so and is in the article. */
export function stateOfRole(title: string, setting: Setting): Affiliation | undefined {
  return stateOfOnly(title, setting) ?? stateOfSecretary(title, setting);
}

function stateOfOnly(title: string, { home, registry, share }: Setting): Affiliation | undefined {
  const within = ` ${title.trim()} `;
  for (const [words, name] of rolesOfOneState) {
    // "the Secretary of State for Mobility" may be any state's, and Peru has a Congress, too.
    const isOwn =
      within.includes(` ${words} `) &&
      !(words === 'secretary of state' && within.includes(` ${words} for `)) &&
      !(home && rolesOfOneOther.get(words) === home.name);
    // A state that the registry doesn't hold may have a Secretary of State.
    const [body] = isOwn ? bodiesNamed(registry, name) : [];
    const isOther =
      body?.type === 'state' &&
      (/^congress/.test(words) ? home !== undefined : home?.body === undefined && home !== undefined);
    if (body && (!isOther || share.has(name))) return { name: body.name, body };
  }
  return undefined;
}

/** The United States for "Deputy Energy Secretary", if the article names them and its own state has no such office. */
function stateOfSecretary(title: string, { home, registry, share }: Setting): Affiliation | undefined {
  if (ownSecretaries.has(home?.name ?? '')) return undefined;
  for (const [words, name] of rolesOfNamedState) {
    const [body] = home?.body && share.has(name) && title.includes(words) ? bodiesNamed(registry, name) : [];
    if (body) return { name: body.name, body };
  }
  return undefined;
}

/** Other states that have secretaries. */
const ownSecretaries: ReadonlySet<string> = new Set(['Bangladesh', 'India', 'Mexico', 'Pakistan', 'Philippines']);

/** Whether a title, in lower case, ends in a high rank. */
export function isRank(title: string): boolean {
  return /(?:^| )(?:admiral|brigadier|colonel|marshal)$|(?:^|brigadier |lieutenant |major |retired )general$/.test(
    title,
  );
}

/** Whether titles have a role; "deputy" and "general" must be whole, unlike in deputy clerk and general manager. */
function isCalled(heads: string, words: string): boolean {
  const isWhole = words === 'deputy' || words === 'general';
  return heads.includes(isWhole ? ` ${words} , ` : ` ${words} `);
}

/** In lower case: titles of people whom an organisation of states sends. */
const envoysOfAll =
  /\b(?:personal|special) (?:adviser|coordinator|envoy|representative)\b|\bhumanitarian coordinator\b/;

/** Words for parliaments in roles: "Chair of the House Committee". */
const houses: ReadonlySet<string> = new Set(['committee', 'congressional', 'house', 'parliamentary']);

/** Kinds of roles that only states give; captains may be a ship's or a team's. */
const ofStates: ReadonlySet<RoleClass> = new Set(['legislator', 'military', 'minister']);

/** Kinds of roles in which people speak through their state's agency. */
const officials: ReadonlySet<RoleClass> = new Set(['leader', 'official', 'spokesperson']);
