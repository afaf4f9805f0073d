import { namedKinds } from '../data/named-kinds.ts';
import { partyWords } from '../data/party-words.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { roleKey } from '../mention/role-title.ts';
import { singularOf } from './noun-phrase.ts';

const agentEnding = /(?:[^s]er|or|ist|ian|eer|man|woman|year-old)$/;

/** Whether a noun, in lower case, is for one person: "lawyer", "democrat", "51-year-old". */
export function isForPerson(noun: string): boolean {
  if (partyWords.has(noun)) return true;
  // "the operator" is a company.
  if (namedKinds.has(noun)) return false;
  return singularOf(noun) === undefined && (roleNouns.has(roleKey(noun)) || agentEnding.test(noun));
}

/** What many in an article can be: the next that is called so needn't be the one that "the" takes as known. */
export const heldByMany: ReadonlySet<string> = new Set([
  'delegate',
  'diplomat',
  'expert',
  'official',
  'officer',
  'representative',
]);
