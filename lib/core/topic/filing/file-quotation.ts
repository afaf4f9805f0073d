import { likelihoodOf } from '../../learned/likelihood.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article-topics.ts';
import type { LearnedWord, TopicReason } from '../judge-topic.ts';
import type { TopicId } from '../topic.ts';
import { tellingWords } from '../word-weights.ts';
import { type FilingFeature, filingFeaturesOf } from './filing-features.ts';
import learned from './filing-weights.json' with { type: 'json' };
import { stretchFeaturesOf } from './stretch-features.ts';
import { createSaidOn, createStretches } from './stretches-around.ts';

/** How much each feature says of any topic, and each word of one. */
export interface FilingWeights {
  readonly features: Readonly<Partial<Record<FilingFeature, number>>>;
  /** Topics that aren't here are left to the rules. */
  readonly topics: Readonly<Record<TopicId, TopicFiling>>;
}

export interface TopicFiling {
  /** How often quotations are on it, beside the others. */
  readonly always: number;
  /** Of a quotation, by stem, beside the features. */
  readonly words: Readonly<Record<string, number>>;
  /** Of any stretch, by themselves: see `stretchFeatures`. */
  readonly around: Readonly<Record<string, number>>;
}

/** Learned by `lib/training/train-filing.ts`. */
export const learnedFiling: FilingWeights = learned;

/** How likely a topic must be. */
const likelyEnough = 0.38;
/** What an analyst files a quotation under. */
const mostTopics = 3;

/** Reads an article once for all of its quotations. */
export type FileQuotations = (article: ArticleTopics) => FileQuotation;

/**
 * @param content the quotation's spans in the article's text
 * @param stems of its words, see `filedWords`
 */
export type FileQuotation = (
  content: readonly Span[],
  stems: readonly string[],
  reasons: readonly TopicReason[],
) => TopicReason[];

/**
 * Files a quotation on arms under the topics that readers would. Rules know what a phrase means; how seldom it is meant beside
 * another, and which words go with a topic though they name none, is learned from labelled articles (MODEL-CARD.md).
 *
 * Its reasons are by the rules, whether one counts or not; they come back likeliest first.
 */
export function createFiling({ features: said, topics }: FilingWeights): FileQuotations {
  const known = new Map(
    Object.entries(topics).map(([topic, { always, words }]) => [
      topic,
      { always, words: new Map(Object.entries(words)) },
    ]),
  );
  const around = new Map(Object.entries(topics).map(([topic, { around }]) => [topic, new Map(Object.entries(around))]));
  return (article) => {
    const stretchesOf = createStretches(article.evidence.words);
    const saidOn = createSaidOn(around);
    return (content, stems, reasons) => {
      const features = filingFeaturesOf(article, reasons, content);
      const topics = reasons.map(({ topic }) => topic);
      const ofStretches = stretchFeaturesOf(topics, stretchesOf(content, stems), saidOn);
      const judged = reasons.map((reason, index): TopicReason => {
        const weights = known.get(reason.topic);
        if (!weights) return reason;
        const learnedWords = tellingWords(weights.words, stems);
        const found = [...(features[index] ?? []), ...(ofStretches[index] ?? [])];
        const likelihood = likelihoodUnder(weights.always, said, found, learnedWords);
        return { ...reason, likelihood, learnedWords };
      });
      return judged
        .toSorted((a, b) => standingOf(b) - standingOf(a))
        .map((reason, rank) => {
          const counts = rank === 0 || (rank < mostTopics && standingOf(reason) >= likelyEnough);
          return counts === reason.counts ? reason : filedOtherwise(reason, article);
        });
    };
  };
}

function standingOf({ likelihood, counts }: TopicReason): number {
  return likelihood ?? Number(counts);
}

function filedOtherwise(reason: TopicReason, { shares }: ArticleTopics): TopicReason {
  if (reason.counts) return { ...reason, weight: Math.min(0.99, reason.weight), counts: false };
  const words = shares.find(({ topic }) => topic === reason.topic)?.words ?? [];
  const articleWords = reason.articleWords.length > 0 ? reason.articleWords : words;
  return { ...reason, articleWords, weight: Math.max(1, reason.weight), counts: true };
}

function likelihoodUnder(
  always: number,
  said: FilingWeights['features'],
  features: readonly (readonly [FilingFeature, number])[],
  words: readonly LearnedWord[],
): number {
  let score = always;
  for (const [feature, value] of features) score += (said[feature] ?? 0) * value;
  for (const { weight } of words) score += weight;
  return likelihoodOf(score);
}
