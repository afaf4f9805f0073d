import type { Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { determiners, rolePrepositions } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';

/** In words: the longest apposition. */
const longest = 24;
/** In mentions: how many names an apposition may hold. */
const mostWithin = 4;

/**
 * The name to which the words before the index are an apposition: "Anna Lind, a banker and an adviser to Oskar Tehl, |
 * who", "Anna Lind, director of the Lune Institute, | who", "Anna Lind is one of the bankers | who", but not "Anna Lind, a banker, was told by the man | who".
 */
export function apposedName(at: number, { mentions, setting: { words } }: Cast): Mention | undefined {
  const last = firstAfter(mentions, at) - 1;
  for (let index = last; index > last - mostWithin; index -= 1) {
    const mention = mentions[index];
    if (!mention || at - mention.end > longest || words[mention.start]?.sentence !== words[at]?.sentence)
      return undefined;
    if (mention.member.kind !== 'person') continue;
    const before = words[mention.phraseStart - 1]?.lower ?? '';
    // "Anna Lind, a banker, and her friend Oskar Tehl, who"
    if (index === last && mention.end >= at - 1 && !rolePrepositions.has(before)) return undefined;
    const [mark, article] = words.slice(mention.end, mention.end + 2);
    const isOffice = isRoleNoun(article) || roleModifiers.has(article?.lower ?? '');
    const opens = /^(?:[,(–—-]|is|was)$/.test(mark?.text ?? '') && (determiners.has(article?.lower ?? '') || isOffice);
    if (!opens) continue;
    return words.slice(mention.end + 1, at).some(({ lower }) => finite.test(lower)) ? undefined : mention;
  }
  return undefined;
}

/** Verbs that no apposition holds, and words that open a clause of their own in it. */
export const finite: RegExp = /^(?:are|had|has|have|is|said|says|told|was|were|wh(?:ich|o|om|ose)|will|would)$/;
