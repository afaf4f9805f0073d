import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordsIn } from '../reading/words-in.ts';

/**
 * Whoever answers the first question of a transcript, by the label of the answer: nobody whom the question tells of
 * ("Question: The minister said it was late. Is it? … Anna Lind: No.").
 *
 * @param inOrder in text order
 */
export function nextAnswerer(inOrder: readonly Quotation[], index: number, cast: Cast): Member | undefined {
  const { mentions, setting } = cast;
  for (const { source } of inOrder.slice(index + 1, index + 1 + farthest)) {
    const label = wordsIn(setting.words, source);
    if (!label || setting.words[label.start]?.asked) continue;
    const named = mentions[firstAfter(mentions, label.start)];
    return named && named.start < label.end ? named.member : undefined;
  }
  return undefined;
}

/** In quotations: a question may quote several. */
const farthest = 5;
