import type { TopicId } from '../topic.ts';
import { type LearnedWord, tellingWords } from '../words/word-weights.ts';
import type { FilingFeature, FilingFeatures } from './filing-features.ts';
import { stretchFeaturesOf } from './stretch-features.ts';
import { createSaidOn, type StretchesAround } from './stretches-around.ts';

/** How much each feature says for any topic, and each word for a certain one. */
export interface TopicWeights {
  readonly features: Readonly<Partial<Record<FilingFeature, number>>>;
  /** Topics that aren't here are left to the rules. */
  readonly topics: Readonly<Record<TopicId, TopicFiling>>;
}

export interface TopicFiling {
  /** How common the topic is among quotations, as log odds beside the others. */
  readonly always: number;
  /** Weights of a quotation's words, by stem, beside the features. */
  readonly words: Readonly<Record<string, number>>;
  /** Weights of the words of any stretch, by themselves: see `stretchFeatures`. */
  readonly around: Readonly<Record<string, number>>;
}

/** A topic that a quotation may be filed under, and what speaks for it. */
export interface WeighedTopic {
  readonly topic: TopicId;
  readonly features: readonly (readonly [FilingFeature, number])[];
  readonly words: readonly LearnedWord[];
  /** The logarithm of its odds, by all of that. */
  readonly logOdds: number;
}

/**
 * Weighs the topics, leaving out those that the weights don't know.
 *
 * @param byRules the `filingFeaturesOf` each topic
 */
export type WeighTopics = (
  topics: readonly TopicId[],
  byRules: readonly FilingFeatures[],
  around: StretchesAround,
) => WeighedTopic[];

/** @returns makes a function for each article, to be used for all of its quotations */
export function createWeighing({ features: said, topics: weights }: TopicWeights): () => WeighTopics {
  const known = new Map(
    Object.entries(weights).map(([topic, { always, words }]) => [
      topic,
      { always, words: new Map(Object.entries(words)) },
    ]),
  );
  const around = new Map(
    Object.entries(weights).map(([topic, { around }]) => [topic, new Map(Object.entries(around))]),
  );
  return () => {
    const saidOn = createSaidOn(around);
    return (topics, byRules, stretches) => {
      const ofStretches = stretchFeaturesOf(topics, stretches, saidOn);
      return topics.flatMap((topic, index): WeighedTopic[] => {
        const own = known.get(topic);
        if (!own) return [];
        const words = tellingWords(own.words, stretches.own);
        const features = [...(byRules[index] ?? []), ...(ofStretches[index] ?? [])];
        let logOdds = own.always;
        for (const [feature, value] of features) logOdds += (said[feature] ?? 0) * value;
        for (const { weight } of words) logOdds += weight;
        return [{ topic, features, words, logOdds }];
      });
    };
  };
}
