import { taxonomy } from '../topic/taxonomy.ts';
import { meaningOf } from './stem.ts';

/** How much a phrase must weigh to name a subject, and how long it may be: "cluster munition", "inspection". */
const LEAST_WEIGHT = 1.5;
const MOST_WORDS = 3;
/** A word of a single phrase may be any word ("campaign to ban landmines"). */
const LEAST_PHRASES = 2;

/**
 * Words that name subjects of arms control, by their meanings (`stem.ts`): two statements that share no others only have a subject
 * in common, and may say anything about it. They are the words of the taxonomy's phrases.
 */
export const subjectWords: ReadonlySet<string> = new Set(
  [...phrasesOfMeanings()].filter(([, phrases]) => phrases >= LEAST_PHRASES).map(([meaning]) => meaning),
);

function phrasesOfMeanings(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { phrases } of Object.values(taxonomy.topics))
    for (const [phrase, weight] of Object.entries(phrases)) {
      const words = phrase.toLowerCase().split(/[ -]/);
      if (weight < LEAST_WEIGHT || words.length > MOST_WORDS || /[+{]/.test(phrase)) continue;
      for (const meaning of new Set(words.map(meaningOf))) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    }
  return counts;
}
