import { type BoostedTrees, sumTrees } from '../../learned/boosted-trees.ts';
import { likelihoodOf } from '../../learned/likelihood.ts';
import { readTrees } from '../../learned/written-trees.ts';
import type { ArticleTopics } from '../article/article-topics.ts';
import { type LearnedWord, tellingWords } from '../words/word-weights.ts';
import { articleBearing } from './article-bearing.ts';
import { type AskedQuotation, bearingGrounds } from './bearing-grounds.ts';
import learnedTrees from './bearing-trees.json' with { type: 'json' };
import learnedImpression from './bearing-weights.json' with { type: 'json' };
import { type ImpressionWeights, impressionsBy, wholeOf } from './first-impression.ts';
import { lookFeatures, type Seen, secondLooks } from './second-look.ts';

/** What was learned about which quotations are on arms. */
export interface BearingWeights {
  readonly impression: ImpressionWeights;
  /** Without trees the first impression decides. */
  readonly trees?: BoostedTrees;
}

/** Learned by `lib/training/train-bearing.ts`. */
export const learnedBearing: BearingWeights = {
  impression: learnedImpression,
  trees: readTrees(learnedTrees, lookFeatures),
};

/** How likely a quotation must be on arms to count, whether or not the rules put it on a topic. MODEL-CARD.md has the figures. */
export const likelyToBear = 0.5;

/** How likely a quotation is on arms at all, and what its words contributed. */
export interface Bearing {
  readonly likelihood: number;
  readonly learnedWords: readonly LearnedWord[];
}

/** @param asked all quotations of an article, in text order; undefined for those that aren't to be judged */
export type BearingsOf = (
  article: ArticleTopics,
  asked: readonly (AskedQuotation | undefined)[],
) => (Bearing | undefined)[];

/**
 * How likely quotations are on arms at all, on whatever topic. General news touches on arms in a paragraph and goes on with something
 * else, or has "tunnels" and "inspectors" of its own: phrases can't tell.
 */
export function createBearings({ impression: weights, trees }: BearingWeights): BearingsOf {
  const impressions = impressionsBy(weights);
  return (article, asked) => {
    if (asked.every((each) => each === undefined)) return asked.map(() => undefined);
    const bearing = articleBearing(article);
    const ofArticle = impressions.ofArticle(bearing);
    const seen = asked.map((each): Seen | undefined => {
      if (!each) return undefined;
      const grounds = bearingGrounds(article.evidence.words, bearing, each);
      return { grounds, impression: impressions.of(grounds, ofArticle) };
    });
    const looks = trees ? secondLooks(seen) : [];
    return seen.map((each, index) => {
      if (!each) return undefined;
      const look = looks[index];
      const logOdds = trees && look ? sumTrees(trees, look) : wholeOf(each.impression);
      const learnedWords = tellingWords(impressions.quotationWords, each.grounds.quotationStems);
      return { likelihood: likelihoodOf(logOdds), learnedWords };
    });
  };
}
