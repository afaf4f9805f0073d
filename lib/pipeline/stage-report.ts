/** What a stage did with a message, for logs, metrics and the progress line. */
export type StageReport =
  | { readonly kind: 'polls-scheduled'; readonly feeds: number; readonly rechecks: number }
  | {
      readonly kind: 'feed-read';
      readonly outlet: string;
      readonly feedUrl: string;
      readonly entries: number;
      readonly new: number;
      readonly edited: number;
      /** Entries without an address that could be fetched. */
      readonly withoutUrl: number;
    }
  | { readonly kind: 'feed-unchanged'; readonly outlet: string; readonly feedUrl: string }
  | { readonly kind: 'feed-unknown'; readonly feedUrl: string }
  | {
      readonly kind: 'feed-failed';
      readonly outlet: string;
      readonly feedUrl: string;
      readonly message: string;
      readonly failures: number;
      readonly failingSince: string;
      readonly nextPollAt: string;
    }
  | {
      readonly kind: 'version-archived';
      readonly outlet: string;
      readonly url: string;
      readonly title: string;
      /** 1 for a new article, more for an edit. */
      readonly number: number;
      /** Set if what was held before is the feed's text. */
      readonly afterFeedText?: boolean;
    }
  | {
      /** The page could not be fetched or read, for the reason in `message`: what the feed gives stands in for it. */
      readonly kind: 'feed-text-archived';
      readonly outlet: string;
      readonly url: string;
      readonly title: string;
      readonly number: number;
      readonly message: string;
    }
  | { readonly kind: 'article-unchanged'; readonly outlet: string; readonly url: string }
  | { readonly kind: 'article-skipped'; readonly outlet: string; readonly url: string; readonly message: string }
  | {
      readonly kind: 'article-read';
      readonly outlet: string;
      readonly url: string;
      readonly title: string;
      readonly quotations: number;
      readonly offTopic: number;
      readonly started: number;
      /** Quotations that report a statement which was known already. */
      readonly linked: number;
      /** The UTF-16 code units at its end that were too many to read. */
      readonly unread?: number;
    }
  | {
      readonly kind: 'language-unsupported';
      readonly outlet: string;
      readonly url: string;
      /** As the page or the feed declares it; absent if only the text shows that it isn't English. */
      readonly language?: string;
    }
  | { readonly kind: 'alerts-decided'; readonly statementId: string; readonly entered: number; readonly held: number }
  | { readonly kind: 'alert-delivered'; readonly channel: string; readonly statementId: string }
  | { readonly kind: 'alert-known'; readonly channel: string; readonly statementId: string };
