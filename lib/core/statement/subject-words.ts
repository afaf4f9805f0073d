import { taxonomy } from '../topic/taxonomy.ts';
import { meaningOf } from './stem.ts';

/** What a phrase must speak for its topic to name its subject, and how long it may be: "cluster munition", "inspection". */
const LEAST_WEIGHT = 1.5;
const MOST_WORDS = 3;
/** A word of one phrase alone may be any ("campaign to ban landmines"). */
const LEAST_PHRASES = 2;

/**
 * What statements on arms are about, by their meanings (`stem.ts`): two that share no other word have a subject in common, and may
 * say anything of it. The words of the taxonomy's phrases.
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
