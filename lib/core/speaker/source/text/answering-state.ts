import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { isAnswerersLabel } from '../../reading/asker-labels.ts';
import type { Word } from '../../reading/words.ts';

/** Sentences that it opens: one may only tell of it. */
const LEAST = 2;

/**
 * The state whose ministry answers, where nobody is named who does: the one that its answers speak of most, first in their
 * sentences. "A: Velmaria takes note of it.", "A: No. Velmaria, with its partners, calls for a truce."
 */
export function answeringState(cast: Cast): Member | undefined {
  const known = answering.get(cast);
  const state = known ? known.state : mostSpokenOf(cast);
  if (!known) answering.set(cast, { state });
  return state;
}

/** Each answer asks. */
const answering = new WeakMap<Cast, { readonly state: Member | undefined }>();

function mostSpokenOf({ mentions, setting: { words } }: Cast): Member | undefined {
  const opened = new Map<Member, number>();
  const answers = answersIn(words);
  for (const { member, start } of mentions)
    if (member.body?.type === 'state' && answers.has(words[start]?.paragraph ?? -1) && opensSentence(start, words))
      opened.set(member, (opened.get(member) ?? 0) + 1);
  const [most, next] = [...opened].sort(([, a], [, b]) => b - a);
  return most && most[1] >= LEAST && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

function answersIn(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.flatMap(({ paragraph }, index) => (isAnswerersLabel(index, words) ? [paragraph] : [])));
}

/** "| Velmaria regrets", "| The United States regret", "A: | Velmaria regrets" */
function opensSentence(start: number, words: readonly Word[]): boolean {
  const first = words[start - 1]?.lower === 'the' ? start - 1 : start;
  return words[first - 1]?.sentence !== words[first]?.sentence || isAnswerersLabel(first - 2, words);
}
