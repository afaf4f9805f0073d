import { firstFrom } from '../../../text/first-from.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isLine } from './line-speaker.ts';

/** In paragraphs, counted from 0. */
const lastAbove = 5;

/**
 * The holder of the office in a heading, if just one line below is a name, alone or with that office: "The Grain Office
 * Director's Opening Statement | Velm | Anna Lind", "Director and Chair Anna Lind". Else undefined.
 */
export function holderBelow(found: Member, phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words, registry } = cast.setting;
  if (words[phrase.start]?.paragraph !== 0 || !isRoleNoun(words[phrase.noun])) return undefined;
  const noun = words[phrase.noun]?.lower ?? '';
  const office = readRolePhrase(words, phrase.start, registry, phrase.noun + 1);
  const end = firstFrom(
    cast.mentions.length,
    (index) => (words[cast.mentions[index]!.start]?.paragraph ?? 0) > lastAbove,
  );
  const [holder, ...others] = cast.mentions.slice(0, end).filter((mention) => isHolders(mention, noun, words));
  if (!holder || others.length > 0 || (found.kind === 'person' && found !== holder.member)) return undefined;
  if (office?.role) holder.member.role ??= office.role;
  holder.member.affiliation ??= found.affiliation;
  return holder.member;
}

function isHolders(mention: Mention, office: string, words: readonly Word[]): boolean {
  const { member, start, end } = mention;
  const paragraph = words[start]?.paragraph ?? 0;
  if (member.kind !== 'person' || paragraph === 0 || end <= start + 1) return false;
  if (words[start - 1]?.paragraph !== paragraph) return words[end]?.paragraph !== paragraph;
  const isTold = words.some((word) => word.paragraph === paragraph && word.lower === office);
  return isTold && isLine(mention, words);
}
