import { sha256 } from '../text/sha256.ts';
import { speakerKeysOf } from './speaker-keys.ts';
import type { Statement } from './statement.ts';
import { readStatement } from './statement-reading.ts';

/** Goes up with each change of the keys that some statement has: what is stored locally is then filed under them anew. */
export const STATEMENT_KEYS_VERSION = 2;

/** How many keys a statement has for its words. */
const WORD_KEYS = 8;

/**
 * Where a statement is looked for: under its speaker's keys, and under some of its words, where another article took them for
 * somebody else's ("Tulgan's mission", "a spokesman for the mission"). Of pairs that are nearly alike, 28 in 31 share one of
 * the latter; of 3,800 statements on arms one shares it by chance.
 */
export function statementKeysOf(statement: Pick<Statement, 'speaker' | 'content'>): readonly [string, ...string[]] {
  return [...speakerKeysOf(statement), ...wordKeysOf(statement)];
}

/** Pairs of content words that follow each other, in either order. Of many, the same ones are taken in every statement. */
function wordKeysOf({ speaker, content }: Pick<Statement, 'speaker' | 'content'>): string[] {
  const words = [...readStatement({ speaker, content }).whole.content];
  const pairs = words.slice(1).map((word, place) => [word, words[place] ?? ''].toSorted().join('+'));
  const digests = [...new Set(pairs)].map((pair) => sha256(pair).slice(0, 16)).toSorted();
  return digests.slice(0, WORD_KEYS).map((digest) => `words_${digest}`);
}
