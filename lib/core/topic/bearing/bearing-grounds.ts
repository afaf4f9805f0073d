import type { Span } from '../../text/span.ts';
import { paragraphAt } from '../evidence/stretch.ts';
import type { ReasonsByRules } from '../rules/judge-by-rules.ts';
import type { Word } from '../words/words.ts';
import { type ArticleBearing, stemsBeside } from './article-bearing.ts';
import type { BearingFeatures } from './bearing-features.ts';
import { bearingFeaturesOf } from './quotation-bearing.ts';

/** What the likelihood that a quotation is on arms is computed from, apart from the quotations beside it. */
export interface BearingGrounds {
  readonly features: BearingFeatures;
  readonly article: ArticleBearing;
  readonly quotationStems: readonly string[];
  /** The stems of the paragraph's other words. */
  readonly paragraphStems: readonly string[];
}

/** A quotation to be judged. */
export interface AskedQuotation {
  readonly content: readonly Span[];
  /** The stems of its words: see `filedWords`. */
  readonly stems: readonly string[];
  /** What the rules found for it. */
  readonly byRules: ReasonsByRules;
}

/** @param words of the article */
export function bearingGrounds(
  words: readonly Word[],
  article: ArticleBearing,
  { content, stems, byRules }: AskedQuotation,
): BearingGrounds {
  const paragraph = paragraphAt(words, content);
  const beside = article.paragraphs[paragraph];
  return {
    features: bearingFeaturesOf(article, paragraph, byRules),
    article,
    quotationStems: stems,
    paragraphStems: beside ? stemsBeside(beside, new Set(stems)) : [],
  };
}
