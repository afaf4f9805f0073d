import { firstFrom } from '../../text/first-from.ts';
import type { WordRange } from '../mention/owner.ts';

/** The index of the first mention that doesn't start before the word index; the number of mentions if none is left. */
export function firstAfter(mentions: readonly WordRange[], at: number): number {
  return firstFrom(mentions.length, (index) => (mentions[index]?.start ?? 0) >= at);
}
