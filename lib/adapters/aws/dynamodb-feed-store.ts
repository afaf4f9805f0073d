import { z } from 'zod';
import type { SeenEntry } from '../../core/feed/select-entries.ts';
import type { FeedState, FeedStore } from '../../ports/feed-store.ts';
import { feedStateKey, seenEntryKey } from './dynamodb-keys.ts';
import type { Table } from './dynamodb-table.ts';
import { fitOptional } from './fit-text.ts';

const stateItem = z.object({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodyHash: z.string().optional(),
  bodyReadAt: z.string().optional(),
  ttlMinutes: z.number().optional(),
  lastReadAt: z.string().optional(),
  lastPolledAt: z.string().optional(),
  nextPollAt: z.string(),
  /** Absent when the feed was only ever postponed. */
  failures: z.number().default(0),
  failingSince: z.string().optional(),
  lastError: z.string().optional(),
});

const seenItem = z.object({
  key: z.string(),
  fingerprint: z.string(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
});

const MOST_ERROR_BYTES = 2_000;

export function createDynamodbFeedStore(table: Table): FeedStore {
  return {
    async state(feedUrl) {
      const item = await table.get(feedStateKey(feedUrl));
      return item === undefined ? undefined : (stateItem.parse(item) satisfies FeedState);
    },
    async saveState(state) {
      await table.put(feedStateKey(state.url), { ...state, lastError: fitOptional(state.lastError, MOST_ERROR_BYTES) });
    },
    async postpone(feedUrl, nextPollAt) {
      await table.update(feedStateKey(feedUrl), { set: { url: feedUrl, nextPollAt } });
    },
    async seen(feedUrl, keys) {
      const found = await table.getMany([...new Set(keys)].map((key) => seenEntryKey(feedUrl, key)));
      const entries = found.map((item): SeenEntry => seenItem.parse(item));
      return new Map(entries.map((entry) => [entry.key, entry]));
    },
    async remember(feedUrl, entries) {
      const byKey = new Map(entries.map((entry) => [entry.key, entry]));
      await table.putMany([...byKey.values()].map((entry) => ({ key: seenEntryKey(feedUrl, entry.key), body: entry })));
    },
  };
}
