import type { AttributedQuotation } from './attributed-quotation.ts';

/** One version of an article's text with what is known about the article. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

/** Tells what was said in an article, by whom, when and on what: in text order, on topic or not. */
export type ArticleReader = (article: ArticleText) => AttributedQuotation[];
