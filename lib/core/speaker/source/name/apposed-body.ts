import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** The body that is named after a noun and a comma: "The nuclear watchdog, | the IAEA |, said". */
export function apposedBody({ noun, end }: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  if (words[noun]?.capital || isRoleNoun(words[noun])) return undefined;
  let comma = noun + 1;
  // "envoys from Ostravia, Velmaria and Norland" are of a list.
  while (comma < end && words[comma]?.text !== ',' && !words[comma]?.capital) comma += 1;
  if (words[comma]?.text !== ',') return undefined;
  const start = words[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  const mention = cast.mentions[firstAfter(cast.mentions, start)];
  if (mention?.start !== start || mention.member.kind !== 'body') return undefined;
  const isWhole = words[mention.end]?.text === ',' || (start < end && mention.end >= end);
  return isWhole ? mention.member : undefined;
}
