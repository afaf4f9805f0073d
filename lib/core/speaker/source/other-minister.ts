import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { readRolePhrase } from '../mention/role-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "the defence minister" is no deputy foreign minister, and "the prime minister" no envoy. */
export function isOtherMinister({ role, calledBy }: Member, noun: string, title: string | undefined): boolean {
  if (!/^(?:minister|secretary)$/.test(noun) || !title || !role || role.bare) return false;
  const known = inOneSpelling([...calledBy, role.title].join(' '));
  return !inOneSpelling(title)
    .split(' ')
    .every((word) => word === noun || known.includes(word));
}

/** "Foreign Minister Anna Lind said … the defence minister": another, though both are ministers; a premier can be "the prime minister". */
export function hasOtherMinistry(member: Member, phrase: NounPhrase, noun: string, { setting }: Cast): boolean {
  if (!/\b(?:Minister|Secretary)\b/.test(member.role?.title ?? '')) return false;
  return isOtherMinister(member, noun, readRolePhrase(setting.words, phrase.start, setting.registry)?.role?.title);
}

function inOneSpelling(title: string): string {
  return title.toLowerCase().replaceAll('defence', 'defense');
}
