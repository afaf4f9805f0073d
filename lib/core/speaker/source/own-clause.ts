import type { Quotation } from '../../quotation/quotation.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

/**
 * The words of an attribution without a clause before it that tells of somebody else: "The mayor objected in a letter, and |
 * the ministry said". Whom a pronoun calls speaks on, where and through whom he did.
 */
export function ownClause(around: readonly number[], { source, cue }: Quotation, words: readonly Word[]): number[] {
  const [span] = source;
  if (!span || (cue[0]?.start ?? span.start) < span.start) return [...around];
  const start = wordIndexAt(words, span.start);
  const isJoined = joins.has(words[start - 1]?.lower ?? '') && words[start - 2]?.text === ',';
  if (!isJoined || pronouns.has(words[start]?.lower ?? '')) return [...around];
  return around.filter((index) => index >= start);
}

const joins: ReadonlySet<string> = new Set(['although', 'and', 'but', 'though', 'whereas', 'while']);
const pronouns: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they', 'who']);
