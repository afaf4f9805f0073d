import type { EvidenceAt } from '../evidence/evidence.ts';
import { headlineBoost, openingBoost } from '../evidence/tally.ts';
import { formOf } from '../words/word-form.ts';
import type { Word } from '../words/words.ts';

/**
 * Words that lead from a headline's news to something else that is going on. Not "over", which leads to what the news is about, nor
 * "after", which may tell how something was done ("Missile tested after notice to neighbours").
 */
const leadsToOccasion: ReadonlySet<string> = new Set(
  ['amid', 'amidst', 'as', 'while'].map((word) => formOf(word).stem),
);

export interface HeadlinePart {
  readonly found: readonly EvidenceAt[];
  /** How many times as much as a paragraph it counts. */
  readonly boost: number;
}

/**
 * Splits a headline into its news and the occasion, which only counts as much as a lead: "Germany resumes arms exports | as truce
 * holds" is on exports. A headline that begins with its occasion is all news.
 */
export function partsOfHeadline(found: readonly EvidenceAt[], words: readonly Word[]): HeadlinePart[] {
  const occasion = words.find(
    ({ form, paragraph, sentence }, index) =>
      index > 0 && paragraph === 0 && sentence === 0 && leadsToOccasion.has(form.stem),
  );
  const from = occasion?.start ?? Number.POSITIVE_INFINITY;
  return [
    { found: found.filter(({ end }) => end <= from), boost: headlineBoost },
    { found: found.filter(({ end }) => end > from), boost: openingBoost },
  ];
}
