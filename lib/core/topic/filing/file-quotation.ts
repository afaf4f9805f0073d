import { sumTrees } from '../../learned/boosted-trees.ts';
import { likelihoodOf } from '../../learned/likelihood.ts';
import { readTrees } from '../../learned/written-trees.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article/article-topics.ts';
import type { TopicReason } from '../rules/judge-topic.ts';
import { filingFeaturesOf } from './filing-features.ts';
import learnedTrees from './filing-trees.json' with { type: 'json' };
import learned from './filing-weights.json' with { type: 'json' };
import { type FilingTrees, lookFeatures, secondLooks } from './second-look.ts';
import { createStretches } from './stretches-around.ts';
import { createWeighing, type TopicWeights, type WeighedTopic } from './weigh-topics.ts';

export interface FilingWeights extends TopicWeights {
  /** Trees that weigh each topic beside the others; without them the weights have the last word. */
  readonly trees?: FilingTrees;
}

/** Learned by `lib/training/train-filing.ts`. */
export const learnedFiling: FilingWeights = { ...learned, trees: learnedTrees };

/** How likely a topic must be to count. */
const likelyEnough = 0.38;
/** The most topics that a quotation is filed under. */
const mostTopics = 3;

/** Prepares an article once for all of its quotations. */
export type FileQuotations = (article: ArticleTopics) => FileQuotation;

/**
 * @param content the quotation's spans in the article's text
 * @param stems the stems of its words: see `filedWords`
 * @param reasons by the rules, whether they count or not
 * @returns the reasons, likeliest topic first
 */
export type FileQuotation = (
  content: readonly Span[],
  stems: readonly string[],
  reasons: readonly TopicReason[],
) => TopicReason[];

/**
 * Files quotations on arms under the topics that readers would choose. Rules know what a phrase means. How rarely it is meant beside
 * another one, and which words go with a topic without naming it, is learned from labelled articles (MODEL-CARD.md).
 */
export function createFiling(weights: FilingWeights): FileQuotations {
  const weighing = createWeighing(weights);
  const likelihoodsOf = weights.trees ? lookingAgain(weights.trees) : atFirst;
  return (article) => {
    const weigh = weighing();
    const stretchesOf = createStretches(article.evidence.words);
    return (content, stems, reasons) => {
      const asked = reasons.map(({ topic }) => topic);
      const byRules = filingFeaturesOf(article, reasons, content);
      const weighed = weigh(asked, byRules, stretchesOf(content, stems));
      const likelihoods = likelihoodsOf(weighed);
      const known = new Map(
        weighed.map(({ topic, words }, index) => [topic, { words, likelihood: likelihoods[index] }]),
      );
      const judged = reasons.map((reason): TopicReason => {
        const { words, likelihood } = known.get(reason.topic) ?? {};
        return words && likelihood !== undefined ? { ...reason, likelihood, learnedWords: words } : reason;
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

function atFirst(weighed: readonly WeighedTopic[]): number[] {
  return weighed.map(({ logOdds }) => likelihoodOf(logOdds));
}

function lookingAgain({ topics, ...written }: FilingTrees): (weighed: readonly WeighedTopic[]) => number[] {
  const trees = readTrees(written, lookFeatures(topics));
  return (weighed) => secondLooks(weighed, topics).map((row) => likelihoodOf(sumTrees(trees, row)));
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
