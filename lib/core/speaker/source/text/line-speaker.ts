import type { Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { made } from '../../mention/name/bylines.ts';
import type { Word } from '../../reading/words.ts';

/** In mentions before the word: a long speech names many others. */
const reach = 60;
/** In words. */
const longestLine = 16;

/**
 * The person in the last line or turn's label above the word's paragraph, whose words the paragraphs below are: "Anna
 * Lind, Secretary of State", "The Minister for Trade (Anna Lind)", "Ms Lind" on a line, or "Anna Lind:".
 */
export function lineSpeaker(at: number, { mentions, setting: { words } }: Cast): Member | undefined {
  const end = firstAfter(mentions, at);
  for (let index = end - 1; index >= Math.max(0, end - reach); index -= 1) {
    const mention = mentions[index];
    if (mention?.member.kind !== 'person' || words[mention.start]?.paragraph === words[at]?.paragraph) continue;
    if (isTurn(mention, words) || isMadeBy(mention, words) || isLine(mention, words)) return mention.member;
  }
  return undefined;
}

/** Whether it is a turn's label: "Anna Lind: | It is late." */
export function isTurn({ phraseStart, end }: Mention, words: readonly Word[]): boolean {
  return words[end]?.text === ':' && words[phraseStart - 1]?.paragraph !== words[phraseStart]?.paragraph;
}

/** "Made by: | Anna Lind, Secretary of State for Trade and President of the Board of Trade": whose words follow. */
function isMadeBy({ phraseStart }: Mention, words: readonly Word[]): boolean {
  const by = words[phraseStart - 1]?.text === ':' ? phraseStart - 2 : phraseStart - 1;
  const isMade = made.test(words[by - 1]?.lower ?? '') && words[by]?.lower === 'by';
  return isMade && words[by - 2]?.paragraph !== words[by]?.paragraph;
}

/** Whether a paragraph is only names and titles, one of them the member's: a lone name may be a reporter's. */
export function isLine({ member, phraseStart, start }: Mention, words: readonly Word[]): boolean {
  if (phraseStart === start && member.role === undefined) return false;
  const paragraph = words[start]?.paragraph;
  let first = start;
  while (first > start - longestLine && words[first - 1]?.paragraph === paragraph) first -= 1;
  for (let index = first; index < first + longestLine; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph) return words[index - 1]?.text !== '.';
    if (word?.kind === 'word' && !word.capital && !/^(?:\d.*|and|for|in|of|the|to)$/.test(word.lower)) return false;
  }
  return false;
}
