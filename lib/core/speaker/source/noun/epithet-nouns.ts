import type { Affiliation, Member } from '../../cast/cast.ts';
import { armedMovements } from '../../data/armed-movements.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { partyWords } from '../../data/party-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';

const agentEnding = /(?:[^s]er|or|ist|ian|eer|man|woman|year-old)$/;

/** Whether a noun, in lower case, is for one person: "lawyer", "democrat", "51-year-old". */
export function isForPerson(noun: string): boolean {
  if (partyWords.has(noun)) return true;
  // "the operator" is a company.
  if (namedKinds.has(noun)) return false;
  return singularOf(noun) === undefined && (roleNouns.has(roleKey(noun)) || agentEnding.test(noun));
}

/** Offices that many in an article may hold, so that "the" needn't mean the last one called so. */
export const heldByMany: ReadonlySet<string> = new Set([
  'delegate',
  'diplomat',
  'expert',
  'official',
  'officer',
  'representative',
]);

/** Whether it is one of many, with his owner, "the representative of Velmaria": only who is known as that fits. */
export function isOneOfMany({ noun, end }: NounPhrase, words: readonly Word[]): boolean {
  const isNamed = words[noun + 1]?.lower === 'of' && words.slice(noun + 2, end).some(({ capital }) => capital);
  return isNamed && heldByMany.has(words[noun]?.lower ?? '');
}

/** Whether a phrase has a possessive: "the club's coach", "Velmaria's envoy". */
export function isPossessed({ first, noun }: NounPhrase, words: readonly Word[]): boolean {
  return words.slice(first, noun).some(({ kind }) => kind === 'possessive');
}

/**
 * Whether somebody's affiliation allows him to be the owner's.
 *
 * @param isTold whether the article itself must tell it
 */
export function isOwnedBy(
  { affiliation, isAffiliationImplied }: Member,
  owner: Affiliation | undefined,
  isTold: boolean,
): boolean {
  if (isTold) return owner !== undefined && affiliation?.name === owner.name && !isAffiliationImplied;
  // "the Yemeni official", of the Houthis
  const home = armedMovements.get(affiliation?.body?.id ?? '');
  return !owner || !affiliation || affiliation.name === owner.name || (home !== undefined && home === owner.body?.id);
}
