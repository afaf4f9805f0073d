import type { SeenEntry } from '../core/feed/select-entries.ts';

/** How watching a feed goes. Times are ISO 8601, UTC. */
export interface FeedState {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last body that was read: some servers keep an ETag across changes, others change it without any. */
  readonly bodyHash?: string;
  /** When a whole body was last read, and not only a 304. */
  readonly bodyReadAt?: string;
  /** How long the feed itself asked readers to wait, when its body was last read. */
  readonly ttlMinutes?: number;
  /** When a poll last succeeded; absent until one has shown entries, which are then a backlog. */
  readonly lastReadAt?: string;
  readonly lastPolledAt?: string;
  readonly nextPollAt: string;
  /** In a row, until now; 0 while all is well. */
  readonly failures: number;
  readonly failingSince?: string;
  readonly lastError?: string;
}

export interface FeedStore {
  state(feedUrl: string): Promise<FeedState | undefined>;
  saveState(state: FeedState): Promise<void>;
  /** Changes only when the feed is due next, also for a feed that was never polled. */
  postpone(feedUrl: string, nextPollAt: string): Promise<void>;
  /** Those of the keys that the feed has shown before. */
  seen(feedUrl: string, keys: readonly string[]): Promise<ReadonlyMap<string, SeenEntry>>;
  remember(feedUrl: string, entries: readonly SeenEntry[]): Promise<void>;
}
