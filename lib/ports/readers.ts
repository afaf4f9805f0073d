import type { PageContent } from '../core/article/article.ts';
import type { ParsedFeed } from '../core/feed/feed.ts';

/** Bytes from the network or a file, and what is known about them. */
export interface Document {
  readonly body: Uint8Array;
  /** Where it was found: relative addresses inside are resolved against it. */
  readonly url: string;
  readonly contentType?: string;
}

/** A document is not what it should be: a feed that is HTML, a page without text. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  readonly url: string;

  constructor(message: string, url: string, options?: ErrorOptions) {
    super(message, options);
    this.url = url;
  }
}

export interface FeedReader {
  /** @throws UnreadableDocumentError */
  readFeed(document: Document): Promise<ParsedFeed>;
}

export interface PageReader {
  /** @throws UnreadableDocumentError */
  readPage(document: Document): PageContent;
}
