import type { Span } from '../../text/span.ts';
import type { ArticleTopics } from '../article-topics.ts';
import type { ReasonsByRules } from '../judge-by-rules.ts';
import type { ArticleBearing } from './article-bearing.ts';
import type { BearingFeatures } from './bearing-features.ts';
import { bearingFeaturesOf, paragraphAt } from './quotation-bearing.ts';

/** What the likelihood that a quotation is on arms goes by, but for the quotations beside it. */
export interface BearingGrounds {
  readonly features: BearingFeatures;
  readonly article: ArticleBearing;
  readonly quotationStems: readonly string[];
  /** Of the paragraph's other words. */
  readonly paragraphStems: readonly string[];
}

/** A quotation of which it is asked. */
export interface AskedQuotation {
  readonly content: readonly Span[];
  /** Of its words, see `filedWords`. */
  readonly stems: readonly string[];
  /** What the rules found for it. */
  readonly byRules: ReasonsByRules;
}

export function bearingGrounds(
  article: ArticleTopics,
  { content, stems: quotationStems, byRules }: AskedQuotation,
): BearingGrounds {
  const { words } = article.evidence;
  const own = new Set(quotationStems);
  const { stems = [] } = article.bearing.paragraphs[paragraphAt(words, content)] ?? {};
  return {
    features: bearingFeaturesOf(article, content, byRules),
    article: article.bearing,
    quotationStems,
    paragraphStems: stems.filter((stem) => !own.has(stem)),
  };
}
