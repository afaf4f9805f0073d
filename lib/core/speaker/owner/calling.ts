import type { Member } from '../cast/cast.ts';
import { organisationNouns } from '../data/organisation-roles.ts';
import type { RoleClass } from '../data/role-nouns.ts';
import { organisationRoles, stateRoles } from '../data/state-roles.ts';

/**
 * What somebody is, as far as it shows whether an article will say for whom. `owned`: it says for whom, but names
 * nobody known ("the ship's captain").
 */
export const callings = ['citizen', 'executive', 'expert', 'office', 'official', 'owned', 'roleless'] as const;
export type Calling = (typeof callings)[number];

/** Callings that are alike in whom they belong to. */
export type Standing = 'official' | 'other';

export function callingOf({ role, heldRole, hasUnknownOwner }: Member): Calling {
  if (hasUnknownOwner) return 'owned';
  const held = role ?? heldRole;
  if (!held) return 'roleless';
  if (held.kind === 'expert') return 'expert';
  if (offices.has(held.kind)) return 'office';
  const title = held.title.toLowerCase();
  if (officials.has(held.kind) || isOffice(title)) return 'official';
  return title.split(/[ -]/).some((word) => organisationNouns.has(word)) ? 'executive' : 'citizen';
}

export function standingOf(calling: Calling): Standing {
  return calling === 'office' || calling === 'official' ? 'official' : 'other';
}

const offices: ReadonlySet<RoleClass> = new Set(['judge', 'legislator', 'military', 'minister']);
const officials: ReadonlySet<RoleClass> = new Set(['diplomat', 'leader', 'official', 'spokesperson']);

function isOffice(title: string): boolean {
  return [...organisationRoles, ...stateRoles].some((words) => ` ${title} `.includes(` ${words} `));
}
