import type { Article, ArticleVersion } from '../core/article/article.ts';

/** An article with the state of its latest fetch. */
export interface ArticleRecord {
  readonly article: Article;
  readonly latest: ArticleVersion;
  readonly etag?: string;
  readonly lastModified?: string;
  /** ISO 8601, UTC. */
  readonly firstFetchedAt: string;
  /** When to look at its page again (ISO 8601, UTC); absent once that is no longer worth it. */
  readonly recheckAt?: string;
}

export interface ArticleStore {
  get(articleId: string): Promise<ArticleRecord | undefined>;
  /**
   * Keeps the version beside the earlier ones and makes the record the article's latest. Doing so twice changes nothing.
   * `outrun`: meanwhile, another text has become a version of the same or a later number; that one stays the latest.
   */
  save(record: ArticleRecord): Promise<'saved' | 'outrun'>;
  /**
   * The articles with a `recheckAt` at or before the given time (ISO 8601, UTC), earliest first, in pages of at most `pageSize`,
   * so that a reader may stop early. An article whose `recheckAt` is postponed while the pages are read may come up again.
   */
  dueForRecheck(before: string, pageSize: number): AsyncIterable<readonly ArticleRecord[]>;
  /** Changes nothing but `recheckAt`; undefined removes it. */
  setRecheck(articleId: string, recheckAt: string | undefined): Promise<void>;
  /** Remembers that the page at one address (given as the article id of that address) is held as the article of another. */
  rememberElsewhere(addressId: string, articleId: string): Promise<void>;
  /** The id of the article that the page at this address is held as, if that is another address's. */
  elsewhere(addressId: string): Promise<string | undefined>;
  /** Oldest first; empty for an unknown article. */
  versions(articleId: string): Promise<readonly ArticleVersion[]>;
}
