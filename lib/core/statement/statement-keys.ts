import { sha256 } from '../text/sha256.ts';
import { speakerKeysOf } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readStatement } from './statement-reading.ts';

/** Goes up whenever any statement's keys change: what is stored locally is then filed under the new keys. */
export const STATEMENT_KEYS_VERSION = 2;

/** How many keys a statement has for its words. */
const WORD_KEYS = 8;

/**
 * The keys that a statement is found under: its speaker's, and some for its words, in case another article took them for
 * somebody else's ("Tulgan's mission", "a spokesman for the mission"). Of pairs that are nearly alike, 28 in 31 share one of
 * the latter; by chance, one statement on arms in 3,800 does.
 */
export function statementKeysOf(statement: Pick<Statement, 'speaker' | 'content'>): readonly [string, ...string[]] {
  return [...speakerKeysOf(statement), ...wordKeysOf(statement)];
}

/** Keys for pairs of neighbouring content words, in either order. If there are many, the choice is the same for every statement. */
function wordKeysOf({ speaker, content }: Pick<Statement, 'speaker' | 'content'>): string[] {
  const words = [...readStatement({ speaker, content }).whole.content];
  const pairs = words.slice(1).map((word, place) => [word, words[place] ?? ''].toSorted().join('+'));
  const digests = [...new Set(pairs)].map((pair) => sha256(pair).slice(0, 16)).toSorted();
  return digests.slice(0, WORD_KEYS).map((digest) => `words_${digest}`);
}
