import { determiners } from '../../data/phrase-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Word } from '../../reading/words.ts';
import { isPaper } from './paper-author.ts';

/** In words before the noun, as in "in a report", "in its second annual report". */
const farthestArticle = 4;

/**
 * The nouns, in lower case, for what somebody speaks by, so that "the report" is his later: "The committee warned | in
 * a report", "according to | a study by the institute".
 *
 * @param around word indices of the attribution's sentences
 */
export function papersIn(around: readonly number[], source: WordRange | undefined, words: readonly Word[]): string[] {
  return around.flatMap((noun) => {
    const word = words[noun];
    if (!word || !isPaper(word.lower)) return [];
    if (source && noun >= source.start && noun < source.end) return [word.lower];
    let article = noun - 1;
    while (
      article > noun - farthestArticle &&
      words[article]?.kind === 'word' &&
      !determiners.has(words[article]?.lower ?? '')
    )
      article -= 1;
    const isNew = /^(?:a|an|her|his|its|their)$/.test(words[article]?.lower ?? '');
    return isNew && /^(?:by|in|through|via|with)$/.test(words[article - 1]?.lower ?? '') ? [word.lower] : [];
  });
}
