import type { TopicId } from '../topic.ts';
import { type WordWeights, weightOfWords } from '../words/word-weights.ts';
import type { ArticleBearing } from './article-bearing.ts';
import { type BearingFeature, featureRow } from './bearing-features.ts';
import type { BearingGrounds } from './bearing-grounds.ts';

/** How much speaks for a quotation's being on arms: each feature, the topic that its article lends, and the words of the quotation, of its paragraph and of its article. */
export interface ImpressionWeights {
  readonly features: Readonly<Partial<Record<BearingFeature, number>>>;
  readonly topics: Readonly<Record<TopicId, number>>;
  /** By stem. */
  readonly quotationWords: Readonly<Record<string, number>>;
  readonly paragraphWords: Readonly<Record<string, number>>;
  readonly articleWords: Readonly<Record<string, number>>;
}

/** What each kind of a quotation's grounds says by itself, as log odds that add up. */
export type Impression = Readonly<Record<(typeof kindsOfGrounds)[number], number>>;

export const kindsOfGrounds = ['ofFeatures', 'ofTopic', 'ofQuotation', 'ofParagraph', 'ofArticle'] as const;

/** Computes first impressions by weights that were prepared once. */
export interface Impressions {
  /** What an article's words say, once for all of its quotations. */
  readonly ofArticle: (article: ArticleBearing) => number;
  /** @param ofArticle what its article's words say */
  readonly of: (grounds: BearingGrounds, ofArticle: number) => Impression;
  readonly quotationWords: WordWeights;
}

export function impressionsBy(weights: ImpressionWeights): Impressions {
  const features = featureRow(weights.features);
  const quotationWords = new Map(Object.entries(weights.quotationWords));
  const paragraphWords = new Map(Object.entries(weights.paragraphWords));
  const articleWords = new Map(Object.entries(weights.articleWords));
  return {
    ofArticle: ({ stems }) => weightOfWords(articleWords, stems),
    of: ({ features: row, article, quotationStems, paragraphStems }, ofArticle) => ({
      ofFeatures: row.reduce((sum, value, place) => sum + features[place]! * value, 0),
      ofTopic: article.main === undefined ? 0 : (weights.topics[article.main] ?? 0),
      ofQuotation: weightOfWords(quotationWords, quotationStems),
      ofParagraph: weightOfWords(paragraphWords, paragraphStems),
      ofArticle,
    }),
    quotationWords,
  };
}

/** The sum of an impression, as log odds. */
export function wholeOf(impression: Impression): number {
  return kindsOfGrounds.reduce((sum, kind) => sum + impression[kind], 0);
}
