import { likelihoodOf } from '../../learned/likelihood.ts';
import type { ArticleTopics } from '../article-topics.ts';
import type { LearnedWord, TopicReason } from '../judge-topic.ts';
import type { TopicId } from '../topic.ts';
import { type FilingFeature, type FilingFeatures, filingFeaturesOf } from './filing-features.ts';
import learned from './filing-weights.json' with { type: 'json' };

/** How much each feature says of any topic, and each word of one. */
export interface FilingWeights {
  readonly features: Readonly<Partial<Record<FilingFeature, number>>>;
  /** Topics that aren't here are left to the rules. `always`: how often quotations are on it, beside the others. */
  readonly topics: Readonly<
    Record<TopicId, { readonly always: number; readonly words: Readonly<Record<string, number>> }>
  >;
}

/** Learned by `lib/training/train-filing.ts`. */
export const learnedFiling: FilingWeights = learned;

/** How likely a topic must be. */
const likelyEnough = 0.38;
/** What an analyst files a quotation under. */
const mostTopics = 3;

/**
 * Files a quotation on arms under the topics that readers would. Rules know what a phrase means; how seldom it is meant beside
 * another, and which words go with a topic though they name none, is learned from labelled articles (MODEL-CARD.md).
 *
 * @param stems of its words, see `filedWords`
 * @param reasons by the rules, whether one counts or not
 * @returns likeliest first
 */
export function fileQuotation(
  article: ArticleTopics,
  stems: readonly string[],
  reasons: readonly TopicReason[],
  weights: FilingWeights,
): TopicReason[] {
  const features = filingFeaturesOf(article, reasons);
  const judged = reasons.map((reason, index): TopicReason => {
    const { topic } = reason;
    if (!Object.hasOwn(weights.topics, topic)) return reason;
    const learnedWords = tellingWords(weights.topics[topic]?.words ?? {}, stems);
    const likelihood = likelihoodUnder(weights, topic, features[index] ?? new Map(), learnedWords);
    return { ...reason, likelihood, learnedWords };
  });
  const standingOf = ({ likelihood, counts }: TopicReason) => likelihood ?? Number(counts);
  return judged
    .toSorted((a, b) => standingOf(b) - standingOf(a))
    .map((reason, rank) => {
      const counts = rank === 0 || (rank < mostTopics && standingOf(reason) >= likelyEnough);
      return counts === reason.counts ? reason : filedOtherwise(reason, article);
    });
}

function filedOtherwise(reason: TopicReason, { shares }: ArticleTopics): TopicReason {
  if (reason.counts) return { ...reason, weight: Math.min(0.99, reason.weight), counts: false };
  const words = shares.find(({ topic }) => topic === reason.topic)?.words ?? [];
  const articleWords = reason.articleWords.length > 0 ? reason.articleWords : words;
  return { ...reason, articleWords, weight: Math.max(1, reason.weight), counts: true };
}

function likelihoodUnder(
  { features: said, topics }: FilingWeights,
  topic: TopicId,
  features: FilingFeatures,
  words: readonly LearnedWord[],
): number {
  let score = topics[topic]?.always ?? 0;
  for (const [feature, value] of features) score += (said[feature] ?? 0) * value;
  for (const { weight } of words) score += weight;
  return likelihoodOf(score);
}

/** The words that say something, and what they add, as they come. */
export function tellingWords(weights: Readonly<Record<string, number>>, stems: readonly string[]): LearnedWord[] {
  const share = wordShare(stems);
  const telling: LearnedWord[] = [];
  for (const stem of stems) if (Object.hasOwn(weights, stem)) telling.push({ stem, weight: weights[stem]! * share });
  return telling;
}

/** So that a long quotation's words say no more in all than a short one's. */
export function wordShare(stems: readonly string[]): number {
  return 1 / Math.sqrt(stems.length);
}
