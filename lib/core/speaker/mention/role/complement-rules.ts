import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner } from '../owner.ts';
import type { Complement } from './complement.ts';
import { endsInBody, endsInBodyNoun, followsFirm, isCampaignOf, isTown } from './complement-kinds.ts';
import { endsInPart, isFieldBefore, isOnPart } from './field-of-role.ts';
import { isWhollyField } from './portfolio.ts';
import type { RoleHead } from './role-head.ts';
import { isRoleNoun } from './role-title.ts';

/** A complement, and what has been read of the role before it. */
export interface RoleSoFar {
  readonly words: readonly Word[];
  readonly registry: RegistryIndex;
  readonly head: RoleHead;
  /** Where its preposition stands. */
  readonly at: number;
  readonly complement: Complement;
  readonly owner: Owner | undefined;
}

/**
 * What becomes of a complement:
 *
 * - `kept`: its words stay in the role: "Minister | of State"
 * - `left out`: it belongs to the role, whose words do without: "the MP | for Lune"
 * - `owner`: it tells whom the role belongs to, and any owner before is a part of that: "head of the centre | of the Institute"
 * - `other owner`: it tells that, and any owner before was a field: "Great Lakes director | at the Crisis Atlas"
 * - `first owner`: it tells that, if nothing before does
 * - `first party`: so does a party, by all its words
 * - `site`: it is a place, with which the role ends
 * - `ends`: the role has ended before it
 */
export type Taking = 'kept' | 'left out' | 'owner' | 'other owner' | 'first owner' | 'first party' | 'site' | 'ends';

export interface ComplementRule {
  readonly name: string;
  /** The bar is before the complement. */
  readonly example: string;
  readonly taking: Taking;
  readonly holds: (role: RoleSoFar) => boolean;
}

/** What is asked of a complement, in this order. The words of any other stay in the role. */
export const complementRules: readonly ComplementRule[] = [
  {
    name: 'where an envoy is sent',
    example: 'the special representative | in Northern Velmaria',
    taking: 'left out',
    holds: ({ words, head, at, owner, complement: { preposition, first } }) =>
      head.isEnvoy === true &&
      ((preposition === 'in' && words[at + 1]?.capital === true) ||
        // "Velmaria's permanent representative | at the Alliance", but not "at the time"
        (preposition === 'at' &&
          words[first]?.capital === true &&
          (owner !== undefined || words[head.end - 2]?.lower === 'permanent'))),
  },
  {
    name: 'a place',
    example: 'a senator | from Vermont',
    taking: 'site',
    holds: ({ words, registry, complement: { preposition, whose } }) =>
      whose !== undefined && /^(?:from|in)$/.test(preposition) && isTown(words, whose, registry),
  },
  {
    name: 'the party of a member of parliament',
    example: 'an MP | for the Green Valley party',
    taking: 'first party',
    holds: (role) => isSeated(role) && role.words[role.complement.last - 1]?.text === 'party',
  },
  {
    name: 'a constituency',
    example: 'the MP | for Lune',
    taking: 'left out',
    holds: (role) => isSeated(role) && !endsInBodyNoun(role.words, role.complement.whose),
  },
  {
    name: 'whose deputy it is',
    example: 'Deputy | to the High Representative for Disarmament Affairs',
    taking: 'kept',
    holds: ({ words, head, complement: { preposition, last } }) =>
      preposition === 'to' && words[head.end - 1]?.lower === 'deputy' && isRoleNoun(words[last - 1]),
  },
  {
    name: 'the employer, after a field',
    example: 'Great Lakes director | at the Crisis Atlas',
    taking: 'other owner',
    holds: (role) => isOfSecond(role) && isBesideField(role),
  },
  {
    name: 'a second owner',
    example: 'Velmaria’s director | at the Alliance',
    taking: 'ends',
    holds: (role) => isOfSecond(role) && role.complement.preposition !== 'of',
  },
  {
    name: 'a part of whom it belongs to',
    example: 'Velmaria’s head | of the Harbour Office',
    taking: 'kept',
    holds: isOfSecond,
  },
  {
    name: 'whom it belongs to',
    example: 'director of the Prevention Centre | of the Forum',
    taking: 'owner',
    holds: isOwners,
  },
  {
    name: 'whom an adviser is of',
    example: 'adviser | to the agency',
    taking: 'first owner',
    holds: (role) => role.head.isAide === true && isToNamed(role),
  },
  {
    name: 'to whom somebody is sent or speaks',
    example: 'ambassador | to Velmaria',
    taking: 'left out',
    holds: (role) => role.complement.preposition === 'to' && !role.head.isAide,
  },
  {
    name: 'a place of work that isn’t named',
    example: 'a nurse | at the bedside',
    taking: 'ends',
    holds: ({ complement: { preposition } }) => /^(?:at|from|in)$/.test(preposition),
  },
  {
    name: 'the person served',
    example: 'adviser on trade | for President Lind',
    taking: 'left out',
    holds: ({ words, head, complement: { first } }) =>
      head.isAide === true &&
      isRoleNoun(words[first]) &&
      words[first]?.capital === true &&
      words[first + 1]?.capital === true,
  },
  {
    name: 'a campaign',
    example: 'chief strategist | for Anna Lind’s campaign',
    taking: 'left out',
    holds: ({ words, complement: { first, last } }) => isCampaignOf(words, first, last),
  },
  {
    name: 'one of many, which isn’t told',
    example: 'mayor | of a town',
    taking: 'left out',
    // But "head of a group | of survivors"
    holds: ({ words, at, complement: { last } }) =>
      /^an?$/.test(words[at + 1]?.lower ?? '') && words[last]?.lower !== 'of',
  },
];

/** Whether a member of parliament's "for" follows: "the MP | for Lune". */
function isSeated({ words, head, complement: { preposition, first } }: RoleSoFar): boolean {
  return (
    head.isLegislator === true &&
    preposition === 'for' &&
    words[first]?.capital === true &&
    words[head.end]?.lower !== 'to'
  );
}

/** Whether it names a body that the role may belong to: "of the Arms Control Association". */
function isOwners(role: RoleSoFar): boolean {
  const { preposition, whose } = role.complement;
  return whose !== undefined && preposition !== 'to' && preposition !== 'on' && !isFor(role);
}

/** Whether it is what the role is for, rather than whom it belongs to: "envoy | for Velmaria". */
function isFor({ words, registry, head, complement: { preposition, whose } }: RoleSoFar): boolean {
  return (
    preposition === 'for' &&
    !head.isSpokesperson &&
    !endsInBodyNoun(words, whose) &&
    !endsInBody(words, whose, registry) &&
    !followsFirm(words, whose) &&
    !(head.isEmployed && whose !== undefined && whose.end - whose.start > 1)
  );
}

/** Whether an owner was told before, of which this is no whole: by the words before the noun, or in other words than "of". */
function isOfSecond(role: RoleSoFar): boolean {
  const { owner, head, complement } = role;
  return (
    isOwners(role) &&
    owner !== undefined &&
    !isWholeOf(role, owner) &&
    (owner === head.owner || complement.preposition !== 'of')
  );
}

/** "director of the Missile Project | at the Velm Institute" */
function isWholeOf(role: RoleSoFar, owner: Owner): boolean {
  const { words, head, at, complement } = role;
  if (!/^(?:at|in)$/.test(complement.preposition) || owner === head.owner) return false;
  return endsInPart(words, owner) || isOnPart(words, owner, at) || isCompanyOf(role, owner);
}

/** Whether a company of the registry has the division: "president of Land Systems | at Kestrel Works". */
function isCompanyOf({ words, registry, complement: { whose } }: RoleSoFar, owner: Owner): boolean {
  const match = whose && bodyAt(words, whose.start, registry, whose.end);
  return (
    match?.how === 'name' && match.bodies[0]?.type === 'company' && bodyAt(words, owner.start, registry) === undefined
  );
}

/** "Great Lakes director | at the Crisis Atlas", "a Middle East analyst | with the Crisis Atlas" */
function isBesideField({ words, registry, head, owner, complement: { preposition, whose } }: RoleSoFar): boolean {
  const isElsewhere =
    /^(?:at|with)$/.test(preposition) && owner === head.owner && whose !== undefined && whose.end - whose.start > 1;
  return isElsewhere && owner !== undefined && isFieldBefore(words, head, owner, registry);
}

function isToNamed({ words, complement: { preposition, first, last, whose } }: RoleSoFar): boolean {
  return preposition === 'to' && whose !== undefined && !isWhollyField(words, first, last);
}
