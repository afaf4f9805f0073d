import type { Article, ArticleVersion } from '../core/article/article.ts';

/** An article with the state of its latest fetch. */
export interface ArticleRecord {
  readonly article: Article;
  readonly latest: ArticleVersion;
  readonly etag?: string;
  readonly lastModified?: string;
  /** ISO 8601, UTC. */
  readonly firstFetchedAt: string;
  /** When its page is to be looked at again; absent once that is no longer worth it. */
  readonly recheckAt?: string;
}

export interface ArticleStore {
  get(articleId: string): Promise<ArticleRecord | undefined>;
  /**
   * Keeps the version beside the earlier ones and makes the record the article's latest. Doing so twice changes nothing.
   * `outrun`: another text has become a version of that number, or a later one, meanwhile; it stays the latest.
   */
  save(record: ArticleRecord): Promise<'saved' | 'outrun'>;
  /**
   * Those with a `recheckAt` at or before the given time, earliest first, a page of at most `pageSize` at a time, so that a
   * reader may stop early. One whose `recheckAt` is set to later while the pages are read may come again.
   */
  dueForRecheck(before: string, pageSize: number): AsyncIterable<readonly ArticleRecord[]>;
  /** Changes only when the page is looked at again. */
  setRecheck(articleId: string, recheckAt: string | undefined): Promise<void>;
  /** Remembers that the page at one address, by its article id, is held as the article of another. */
  rememberElsewhere(addressId: string, articleId: string): Promise<void>;
  /** The article as which the page at that address is held, where that is another's. */
  elsewhere(addressId: string): Promise<string | undefined>;
  /** Oldest first; empty for an article that isn't known. */
  versions(articleId: string): Promise<readonly ArticleVersion[]>;
}
