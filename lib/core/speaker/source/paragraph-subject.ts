import type { Affiliation, Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { isState } from '../cast/state-in-talk.ts';
import { objectMarkers } from '../data/pronouns.ts';
import { type RoleClass, roleNouns } from '../data/role-nouns.ts';
import { genderOfRole, nominalClasses } from '../data/roles.ts';
import { roleKey } from '../mention/role-title.ts';
import { isForPerson } from './epithet-nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownerIn } from './owner-in.ts';
import { firstAfter } from './resolve-pronoun.ts';

/** In mentions. */
const reach = 8;

/**
 * "Anna Lind, the alliance's planner, warned … | the British officer | went on": whom the paragraph has named last is who
 * "the" takes as known, by another calling than the one that introduced him.
 */
export function paragraphSubject(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  if (phrase.determiner !== 'the' || !isForPerson(noun)) return undefined;
  const { words } = cast.setting;
  const at = firstAfter(cast.mentions, phrase.start);
  const paragraph = words[phrase.start]?.paragraph;
  const owner = ownerIn(phrase, cast);
  const named = cast.mentions
    .slice(Math.max(0, at - reach), at)
    .filter(
      ({ member, start }) => member.kind === 'person' && words[start]?.paragraph === paragraph && !words[start]?.quoted,
    );
  const subjects = named.filter(({ start, end, phraseStart }) => {
    const before = words[phraseStart - 1];
    const isObject = before?.sentence === words[start]?.sentence && objectMarkers.has(before?.lower ?? '');
    return words[end]?.kind !== 'possessive' && !isObject;
  });
  const [only, ...others] = [...new Set(subjects.map(({ member }) => member))];
  if (!only || others.length > 0 || !mayBe(only, noun, owner)) return undefined;
  return only;
}

function mayBe(
  { role, heldRole, gender, affiliation, isAffiliationImplied, calledBy }: Member,
  noun: string,
  owner: Affiliation | undefined,
): boolean {
  const genderOfNoun = genderOfRole.get(noun);
  if (genderOfNoun !== undefined && gender !== undefined && gender !== genderOfNoun) return false;
  const isElsewhere =
    owner !== undefined &&
    affiliation !== undefined &&
    !isAffiliationImplied &&
    affiliation.name !== owner.name &&
    isState(owner) === isState(affiliation);
  if (isElsewhere) return false;
  const kind = roleNouns.get(roleKey(noun)) ?? 'citizen';
  const known = role ?? heldRole;
  if (!known || kind === known.kind || nominalClasses.get(noun)?.includes(known.kind)) return true;
  if (kind === 'military')
    return [...calledBy].some((title) => roleNouns.get(title.split(' ').at(-1) ?? '') === 'military');
  return alsoCalled[kind]?.includes(known.kind) ?? false;
}

/** What else somebody can be called whose role is of another kind. */
const alsoCalled: Readonly<Partial<Record<RoleClass, readonly RoleClass[]>>> = {
  citizen: ['activist', 'citizen', 'expert', 'leader', 'legislator', 'media', 'minister', 'official'],
  diplomat: ['leader', 'official', 'spokesperson'],
  expert: ['activist', 'citizen', 'leader', 'official'],
  legislator: ['leader', 'minister', 'spokesperson'],
  official: ['leader', 'diplomat', 'minister', 'spokesperson'],
};
