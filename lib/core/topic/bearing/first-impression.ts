import { tellingWords } from '../filing/file-quotation.ts';
import type { TopicId } from '../topic.ts';
import type { ArticleBearing } from './article-bearing.ts';
import type { BearingFeature } from './bearing-features.ts';
import type { BearingGrounds } from './bearing-grounds.ts';

/** How much each feature says for a quotation's being on arms, the topic that its article lends, and words: of the quotation, beside it in its paragraph, of the article. */
export interface ImpressionWeights {
  readonly features: Readonly<Partial<Record<BearingFeature, number>>>;
  readonly topics: Readonly<Record<TopicId, number>>;
  /** By stem. */
  readonly quotationWords: Readonly<Record<string, number>>;
  readonly paragraphWords: Readonly<Record<string, number>>;
  readonly articleWords: Readonly<Record<string, number>>;
}

/** What a quotation's grounds say by themselves, each kind of them, as log odds that add up. */
export type Impression = Readonly<Record<(typeof kindsOfGrounds)[number], number>>;

export const kindsOfGrounds = ['ofFeatures', 'ofTopic', 'ofQuotation', 'ofParagraph', 'ofArticle'] as const;

/** @param ofArticle what its article's words say, as {@link impressionOfArticle} has it */
export function impressionOf(
  { features, article, quotationStems, paragraphStems }: BearingGrounds,
  weights: ImpressionWeights,
  ofArticle: number,
): Impression {
  let ofFeatures = 0;
  for (const [feature, value] of features) ofFeatures += (weights.features[feature] ?? 0) * value;
  return {
    ofFeatures,
    ofTopic: article.main === undefined ? 0 : (weights.topics[article.main] ?? 0),
    ofQuotation: sumOf(weights.quotationWords, quotationStems),
    ofParagraph: sumOf(weights.paragraphWords, paragraphStems),
    ofArticle,
  };
}

/** One for all of its quotations. */
export function impressionOfArticle({ stems }: ArticleBearing, weights: ImpressionWeights): number {
  return sumOf(weights.articleWords, stems);
}

/** As log odds. */
export function wholeOf(impression: Impression): number {
  return kindsOfGrounds.reduce((sum, kind) => sum + impression[kind], 0);
}

function sumOf(weights: Readonly<Record<string, number>>, stems: readonly string[]): number {
  return tellingWords(weights, stems).reduce((sum, { weight }) => sum + weight, 0);
}
