import type { AttributedQuotation } from './attributed-quotation.ts';

/** One version of an article's text, and what is known about the article. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** The page's address: on a ministry's own page, “the minister” is that ministry's. */
  readonly url?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

/** Which of an article's quotations somebody wants. */
export type Wanted = 'on-topic' | 'all';

export interface ArticleReading {
  /** Those that are wanted, in text order. */
  readonly quotations: readonly AttributedQuotation[];
  /** How many were left out, all of them off topic. */
  readonly leftOut: number;
}

/** Tells what was said in an article, by whom, when and on what. Who spoke and when is only read if some quotation is wanted. */
export type ArticleReader = (article: ArticleText, wanted: Wanted) => ArticleReading;
