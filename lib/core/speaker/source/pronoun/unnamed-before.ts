import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { phraseEnds } from '../../data/phrase-words.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import type { Conversation } from '../conversation.ts';
import { singularOf } from '../noun-phrase.ts';

/**
 * Somebody unnamed who has just spoken, and whose gender the article keeps to itself: "A diplomat said it was late. | They |
 * added". Undefined if the paragraph tells of several: "Residents fled, an officer said. | They | said".
 */
export function unnamedBefore(at: number, cast: Cast, { previous, previousAt = -1 }: Conversation): Member | undefined {
  const { words } = cast.setting;
  const isOne = previous?.kind === 'unnamed' && !previous.isThing && previous.describedRole !== undefined;
  // "a female reporter"
  if (!isOne || previous.gender || /^(?:fe)?male |^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(previous.name)) return undefined;
  const isNear = (words[at]?.paragraph ?? 0) - (words[previousAt]?.paragraph ?? -2) <= 1;
  return isNear && !tellsOfSeveral(at, words) ? previous : undefined;
}

/** Whether several open a sentence before the word's own in its paragraph. */
function tellsOfSeveral(at: number, words: readonly Word[]): boolean {
  let start = ownSentenceStart(words, at);
  while (start > at - longestPassage && words[start - 1]?.paragraph === words[at]?.paragraph) {
    start = ownSentenceStart(words, start - 1);
    if (words.slice(start, start + longestOpening).some(isSeveral)) return true;
  }
  return false;
}

function isSeveral({ capital, kind, lower, quoted }: Word, ahead: number): boolean {
  const isNoun = kind === 'word' && !quoted && (!capital || ahead === 0) && !phraseEnds.has(lower);
  return isNoun && singularOf(lower) !== undefined;
}

/** In words. */
const longestPassage = 80;
/** In words: "Several angry residents". */
const longestOpening = 3;
