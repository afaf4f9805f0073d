import type { Cast } from '../cast/gather-cast.ts';
import { isToPlace } from '../mention/after-name/clause-of-work.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import type { OwnerMention } from './owners.ts';

/** How closely an owner's mention is tied to somebody's, the closest first; undefined if it isn't. */
export type Tie = 'within' | 'clause' | 'sequel' | undefined;

/** In words, from the end of somebody's phrase. */
const farthestClause = 18;
const longestSequel = 20;

/**
 * Whether an owner stands `within` the phrase that names somebody, in a `clause` on him ("Anna Lind, who until last
 * year ran the Velm Institute") or in its `sequel` ("For years she was a chemist at the Velm Institute").
 */
export function tieOf(mention: OwnerMention, phrase: WordRange, { setting: { words } }: Cast): Tie {
  const word = words[mention.start];
  if (!word || word.quoted) return undefined;
  if (mention.start >= phrase.start && mention.end <= phrase.end) return 'within';
  if (isInClause(mention.start, phrase, words)) return 'clause';
  return isInSequel(mention.start, phrase, words) ? 'sequel' : undefined;
}

function isInClause(at: number, { end }: WordRange, words: readonly Word[]): boolean {
  if (at < end || at > end + farthestClause || words[at]?.sentence !== words[end - 1]?.sentence) return false;
  let isRelative = false;
  let isAway = false;
  for (let index = end; index < at; index += 1) {
    const { quoted, lower } = words[index] ?? {};
    if (quoted || (!isRelative && says.test(lower ?? ''))) return false;
    isAway ||= isToPlace(words, index);
    if (isAway && lower === 'for') return false;
    if (lower === 'who' || lower === 'whose') isRelative = true;
  }
  const isFenced = /^[,(]$/.test(words[end]?.text ?? '') || words[end - 1]?.text === ',';
  return isRelative || isFenced || /^(?:at|for|from|of|with)$/.test(words[end]?.lower ?? '');
}

/** Words before which a clause on somebody ends: then follows what he says. */
const says = /^(?:according|added|argued|said|says|that|told|warned|wrote)$/;

function isInSequel(at: number, { start }: WordRange, words: readonly Word[]): boolean {
  const word = words[at];
  const there = words[start];
  if (!word || !there || word.sentence - there.sentence !== 1 || word.paragraph - there.paragraph > 1) return false;
  if (!/^(?:at|for|from|joined|left|of|the|with)$/.test(words[at - 1]?.lower ?? '')) return false;
  for (let index = at - 1; index > at - longestSequel && words[index]?.sentence === word.sentence; index -= 1) {
    if (words[index]?.quoted) return false;
    if (/^(?:he|she)$/.test(words[index]?.lower ?? '') || isEpithet(index, words)) return true;
  }
  return false;
}

/** Whether a sentence begins with what somebody is: "The 49-year-old geophysicist", "The chemist". */
function isEpithet(index: number, words: readonly Word[]): boolean {
  if (words[index]?.lower !== 'the' || words[index - 1]?.sentence === words[index]?.sentence) return false;
  return words.slice(index + 1, index + 5).some((word) => isRoleNoun(word));
}
