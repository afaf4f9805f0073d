import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import type { WordRange } from '../../mention/owner.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';

/**
 * Where somebody named after a comma begins, if a participle that opens the sentence governs the name before it:
 * "Standing beside Oskar Tehl, | Anna Lind", "Sitting with Oskar Tehl, the minister, | Anna Lind".
 */
export function behindFront({ start, end }: WordRange, { mentions, setting: { words } }: Cast): number | undefined {
  if (!isGoverned(start, words)) return undefined;
  const behind = mentions
    .slice(firstAfter(mentions, start), firstAfter(mentions, end))
    .find(({ member, phraseStart }) => member.kind === 'person' && words[phraseStart - 1]?.text === ',');
  return behind && behind.phraseStart > start ? behind.phraseStart : undefined;
}

function isGoverned(at: number, words: readonly Word[]): boolean {
  const opening = ownSentenceStart(words, at, longestFront);
  const [first, second] = words.slice(opening, opening + 2);
  const opens = words[opening - 1]?.sentence !== first?.sentence && /^\p{Lu}\p{Ll}+ing$/u.test(first?.text ?? '');
  if (!opens || second?.kind !== 'word' || second.capital) return false;
  return at === opening || /^(?:alongside|beside|by|from|of|to|with)$/.test(words[at - 1]?.lower ?? '');
}

/** In words. */
const longestFront = 16;
