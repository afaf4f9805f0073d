import type { SeenEntry } from '../core/feed/select-entries.ts';

/** How watching a feed goes. Times are ISO 8601, UTC. */
export interface FeedState {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last body that was read: some servers keep an ETag although the body changes, others change it although it doesn't. */
  readonly bodyHash?: string;
  /** When a whole body was last read, as opposed to a 304. */
  readonly bodyReadAt?: string;
  /** How long the feed itself asked readers to wait, when its body was last read. */
  readonly ttlMinutes?: number;
  /** When a poll last succeeded; absent until one has shown entries, which are then a backlog. */
  readonly lastReadAt?: string;
  readonly lastPolledAt?: string;
  readonly nextPollAt: string;
  /** How many polls in a row have failed so far; 0 while all is well. */
  readonly failures: number;
  readonly failingSince?: string;
  readonly lastError?: string;
}

export interface FeedStore {
  state(feedUrl: string): Promise<FeedState | undefined>;
  saveState(state: FeedState): Promise<void>;
  /** Changes nothing but when the feed is due next; also for a feed that was never polled. */
  postpone(feedUrl: string, nextPollAt: string): Promise<void>;
  /** What is remembered under those of the keys that the feed has shown before. */
  seen(feedUrl: string, keys: readonly string[]): Promise<ReadonlyMap<string, SeenEntry>>;
  remember(feedUrl: string, entries: readonly SeenEntry[]): Promise<void>;
}
