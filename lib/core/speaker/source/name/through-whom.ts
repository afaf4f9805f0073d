import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { possessivePronouns } from '../../data/phrase-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** The person through whom a body speaks: "Velmaria, through | its foreign minister, Anna Lind,". */
export function throughWhom({ noun, end }: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const isThrough = words[noun + 1]?.text === ',' && /^(?:through|via)$/.test(words[noun + 2]?.lower ?? '');
  if (!isThrough || !possessivePronouns.has(words[noun + 3]?.lower ?? '')) return undefined;
  const mention = cast.mentions
    .slice(firstAfter(cast.mentions, noun + 3), firstAfter(cast.mentions, end + longestOffice))
    .find(({ member }) => member.kind === 'person');
  return mention && mention.phraseStart <= noun + 4 ? mention.member : undefined;
}

/** In words: a source may end before the name. */
const longestOffice = 12;
