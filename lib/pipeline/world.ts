import type { AlertRule } from '../core/alert/alert-rule.ts';
import type { ArticleReader, Wanted } from '../core/article/read-article.ts';
import type { Feed } from '../core/feed/feed.ts';
import type { Archive } from '../ports/archive.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryLedger } from '../ports/delivery-ledger.ts';
import type { FeedStore } from '../ports/feed-store.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { FeedReader, PageReader } from '../ports/readers.ts';
import type { StatementStore } from '../ports/statement-store.ts';
import type { Message } from './messages.ts';

/** What the user wants watched, and who is to be told. */
export interface Watchlist {
  readonly feeds: readonly Feed[];
  readonly rules: readonly AlertRule[];
  /** `on-topic`, or `all` quotations. */
  readonly store: Wanted;
  /** Seconds between two requests to one host. */
  readonly pauseSeconds: number;
}

/** Everything that the stages need from the world. Each stage names the part that it takes. */
export interface World {
  readonly clock: Clock;
  readonly watchlist: Watchlist;
  readonly outbox: Outbox<Message>;
  readonly fetcher: Fetcher;
  readonly feedReader: FeedReader;
  readonly pageReader: PageReader;
  readonly articleReader: ArticleReader;
  readonly archive: Archive;
  readonly feeds: FeedStore;
  readonly articles: ArticleStore;
  readonly statements: StatementStore;
  readonly deliveries: DeliveryLedger;
  readonly channels: ReadonlyMap<string, Channel>;
}
