import type { Cast } from '../cast/gather-cast.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import type { WordRange } from '../mention/owner.ts';
import { firstAfter } from './resolve-pronoun.ts';

/** In words. */
const longestClause = 12;

/**
 * "The Citadel has warned of it; | the envoy, Anna Lind, | dismissed that": who begins the clause of the cue, where a
 * semicolon parts it from the source that an extractor took.
 */
export function clauseSubject(verb: number, source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (source.end > verb) return undefined;
  let start = verb;
  while (start > source.end && start > verb - longestClause && words[start - 1]?.text !== ';') start -= 1;
  if (words[start - 1]?.text !== ';' || start >= verb || words[start]?.sentence !== words[verb]?.sentence)
    return undefined;
  let end = verb;
  while (end > start && (words[end - 1]?.kind === 'mark' || phraseEnds.has(words[end - 1]?.lower ?? ''))) end -= 1;
  const mention = cast.mentions[firstAfter(cast.mentions, end) - 1];
  return mention && mention.start >= start && mention.end === end ? { start, end } : undefined;
}
