import { type Phrase, parsePhrase } from './phrase.ts';
import { buildPhraseTrie, type PhraseHit } from './phrase-trie.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import { tokensOf } from './tokens.ts';
import type { TopicId } from './topic.ts';

/** A phrase of the taxonomy that stands in a text, and what it adds to its topic's weight. */
export interface Evidence {
  /** As the taxonomy writes it. */
  readonly phrase: string;
  /** As it stands in the text. */
  readonly words: string;
  /** Below 0 for a counter-phrase. */
  readonly weight: number;
}

/** What one text says on the topics. */
export interface TextEvidence {
  /** Only topics with some evidence. Overlapping phrases count once, as the heaviest of them; so does a repeated phrase. */
  readonly topics: ReadonlyMap<TopicId, readonly Evidence[]>;
  /** Phrases of other subjects. */
  readonly otherSubjects: readonly Evidence[];
}

export type FindEvidence = (text: string) => TextEvidence;

interface WeightedPhrase extends Phrase {
  /** None for a phrase of other subjects. */
  readonly topic: TopicId | undefined;
  readonly weight: number;
}

/** Compiles a taxonomy once; then each text takes one pass, linear in its length. */
export function createEvidenceFinder(taxonomy: Taxonomy): FindEvidence {
  const phrases = weightedPhrasesOf(taxonomy);
  const find = buildPhraseTrie(phrases);
  return (text) => {
    const hits = Map.groupBy(find(tokensOf(text)), (hit) => phrases[hit.phrase]!.topic);
    const topics = new Map<TopicId, readonly Evidence[]>();
    let otherSubjects: readonly Evidence[] = [];
    for (const [topic, ofTopic] of hits) {
      const evidence = evidenceOf(ofTopic, phrases, text);
      if (topic === undefined) otherSubjects = evidence;
      else topics.set(topic, evidence);
    }
    return { topics, otherSubjects };
  };
}

export function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + each.weight, 0);
}

function weightedPhrasesOf(taxonomy: Taxonomy): WeightedPhrase[] {
  const phrases: WeightedPhrase[] = [];
  for (const [topic, { phrases: own, counterPhrases }] of Object.entries(taxonomy.topics)) {
    for (const [text, weight] of Object.entries(own)) phrases.push({ ...parsePhrase(text), topic, weight });
    for (const [text, weight] of Object.entries(counterPhrases))
      phrases.push({ ...parsePhrase(text), topic, weight: -weight });
  }
  for (const [text, weight] of Object.entries(taxonomy.otherSubjects))
    phrases.push({ ...parsePhrase(text), topic: undefined, weight });
  return phrases;
}

function evidenceOf(hits: readonly PhraseHit[], phrases: readonly WeightedPhrase[], text: string): Evidence[] {
  const weightOfHit = (hit: PhraseHit) => phrases[hit.phrase]!.weight;
  const counted = new Map<number, Evidence>();
  const count = (hit: PhraseHit) => {
    if (counted.has(hit.phrase)) return;
    const words = text.slice(hit.start, hit.end);
    counted.set(hit.phrase, { phrase: phrases[hit.phrase]!.text, words, weight: weightOfHit(hit) });
  };
  heaviestOfOverlapping(
    hits.filter((hit) => weightOfHit(hit) > 0),
    weightOfHit,
  ).forEach(count);
  hits.filter((hit) => weightOfHit(hit) < 0).forEach(count);
  return [...counted.values()];
}

function heaviestOfOverlapping(hits: readonly PhraseHit[], weightOfHit: (hit: PhraseHit) => number): PhraseHit[] {
  const kept: PhraseHit[] = [];
  let end = -1;
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && hit.start < end) {
      if (weightOfHit(hit) > weightOfHit(last)) kept[kept.length - 1] = hit;
    } else kept.push(hit);
    end = Math.max(end, hit.end);
  }
  return kept;
}
