import type { Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { type Conversation, isSaid } from '../conversation.ts';

/** Whether the pronoun parts a name from its verb, and so is another's: "Tehl, | she | said, was late". */
export function isInsertedAfter({ start, end }: Mention, at: number, { setting: { words } }: Cast): boolean {
  if (end !== at - 1 || words[end]?.text !== ',' || words[start]?.sentence !== words[at]?.sentence) return false;
  const [verb, comma, next] = words.slice(at + 1, at + 4);
  return /^(?:added|adds|said|says)$/.test(verb?.lower ?? '') && comma?.text === ',' && next?.kind === 'word';
}

/** Whether a name stands in what the pronoun says, right after another spoke: "…, Lind said. Tehl has left, | she | said". */
export function isTold({ member, start }: Mention, at: number, cast: Cast, conversation: Conversation): boolean {
  const { previous, previousAt } = conversation;
  if (start > at || member === previous || previous?.kind === 'body' || previousAt === undefined) return false;
  const { words } = cast.setting;
  const isBeside = (words[at]?.paragraph ?? 0) === (words[previousAt]?.paragraph ?? 0);
  return isBeside && isSaid(start, conversation);
}

/** Whether "his" makes a name another's in its sentence: "After talks with his counterpart Anna Lind | he". */
export function isHis({ phraseStart, start }: Mention, at: number, { setting: { words } }: Cast): boolean {
  const isSameSentence = words[start]?.sentence === words[at]?.sentence;
  const opens = words[phraseStart - 1]?.sentence !== words[start]?.sentence;
  return isSameSentence && !opens && words.slice(phraseStart, start).some(({ lower }) => /^(?:her|his)$/.test(lower));
}
