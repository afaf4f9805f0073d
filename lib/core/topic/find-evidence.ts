import type { EvidenceAt } from './evidence.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { buildPhraseTrie } from './phrase-trie.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId } from './topic.ts';
import { type Word, wordsOf } from './words.ts';

export interface ReadEvidence {
  readonly words: readonly Word[];
  /** In text order. */
  readonly found: readonly EvidenceAt[];
}

interface WeightedPhrase extends Phrase {
  readonly topic: TopicId | undefined;
  readonly weight: number;
  readonly figurative: boolean;
}

/** Compiles a taxonomy once; then each text takes one pass, linear in its length. */
export function createEvidenceFinder(taxonomy: Taxonomy): (text: string) => ReadEvidence {
  const phrases = weightedPhrasesOf(taxonomy);
  const find = buildPhraseTrie(phrases);
  return (text) => {
    const words = wordsOf(text);
    const found = find(words).map(({ phrase: index, start, end, paragraph }): EvidenceAt => {
      const { text: phrase, topic, weight, figurative } = phrases[index]!;
      return { phrase, words: text.slice(start, end), weight, figurative, topic, start, end, paragraph };
    });
    return { words, found: found.sort((a, b) => a.start - b.start) };
  };
}

function weightedPhrasesOf({ topics, otherSubjects, figurative }: Taxonomy): WeightedPhrase[] {
  const phrases: WeightedPhrase[] = [];
  const figures = new Set(figurative);
  const add = (weights: Readonly<Record<string, number>>, topic: TopicId | undefined, sign: 1 | -1) => {
    for (const [text, weight] of Object.entries(weights))
      phrases.push({ ...parsePhrase(text), topic, weight: sign * weight, figurative: figures.has(text) });
  };
  for (const [topic, { phrases: own, counterPhrases }] of Object.entries(topics)) {
    add(own, topic, 1);
    add(counterPhrases, topic, -1);
  }
  add(otherSubjects, undefined, 1);
  return phrases;
}
