import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Conversation } from '../conversation.ts';
import { type NounPhrase, readNounPhrase } from '../noun-phrase.ts';
import { resolveNominal } from './resolve-nominal.ts';

/** "The Secretary and the Foreign Minister agreed": both people, if the article names them. */
export function bothHolders(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const and = words.slice(phrase.noun, phrase.end).findIndex(({ lower }) => lower === 'and') + phrase.noun;
  if (phrase.determiner !== 'the' || and < phrase.noun || words[and + 1]?.lower !== 'the') return undefined;
  const halves = [
    { start: phrase.start, end: and },
    { start: and + 1, end: phrase.end },
  ].flatMap((half) => {
    const read = readNounPhrase(words, half);
    const holder = read && isRoleNoun(words[read.noun]) ? resolveNominal(read, cast, conversation) : undefined;
    return holder?.kind === 'person' ? [holder] : [];
  });
  const roles = halves.flatMap(({ role, heldRole }) => (role ?? heldRole)?.title ?? []);
  if (new Set(halves).size < 2) return undefined;
  return { ...joinMembers(halves), describedRole: roles.join(' and ') };
}
