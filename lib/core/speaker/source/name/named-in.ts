import type { Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { isPartyTag } from '../../mention/after-name/parliamentary-style.ts';
import type { WordRange } from '../../mention/owner.ts';

/** The mentions that begin in a range of words, in text order. */
export function mentionsIn({ start, end }: WordRange, cast: Cast): readonly Mention[] {
  const from = firstAfter(cast.mentions, start);
  return cast.mentions.slice(from, firstAfter(cast.mentions, end));
}

/** Whether nothing but a comma, "and", "&" or "the" stands between two names, the words `from` to `to`. */
export function isJoined(words: Cast['setting']['words'], from: number, to: number): boolean {
  // "Anna Lind (Ostravia | ), Oskar Tehl"
  const start = words[from]?.text === ')' ? from + 1 : afterTag(words, from);
  for (let index = start; index < to; index += 1) {
    const word = words[index];
    const isLink = /^(?:[,&]|and|the|their)$/.test(word?.lower ?? '');
    if (!isLink) return false;
  }
  return to > start && to - start <= (/^the(?:ir)?$/.test(words[to - 1]?.lower ?? '') ? 3 : 2);
}

/** "Rep. Anna Lind (R-Wash.) | and Oskar Tehl": its full stop keeps the bracket from being read with the name. */
function afterTag(words: Cast['setting']['words'], from: number): number {
  if (words[from]?.text !== '(' || !isPartyTag(words[from + 1])) return from;
  const close = words.slice(from, from + longestTag).findIndex(({ text }) => text === ')');
  return close < 0 ? from : from + close + 1;
}

/** In words: "(R-N.D.)". */
const longestTag = 6;
