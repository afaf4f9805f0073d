import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { SeenEntry } from '../../core/feed/select-entries.ts';
import type { FeedState, FeedStore } from '../../ports/feed-store.ts';
import { optional, optionalText } from './columns.ts';
import { transaction } from './transaction.ts';

const feedRow = z
  .object({
    url: z.string(),
    etag: optionalText,
    last_modified: optionalText,
    body_hash: optionalText,
    body_read_at: optionalText,
    ttl_minutes: optional(z.number()),
    last_read_at: optionalText,
    last_polled_at: optionalText,
    next_poll_at: z.string(),
    failures: z.number(),
    failing_since: optionalText,
    last_error: optionalText,
  })
  .transform(
    (row): FeedState => ({
      url: row.url,
      etag: row.etag,
      lastModified: row.last_modified,
      bodyHash: row.body_hash,
      bodyReadAt: row.body_read_at,
      ttlMinutes: row.ttl_minutes,
      lastReadAt: row.last_read_at,
      lastPolledAt: row.last_polled_at,
      nextPollAt: row.next_poll_at,
      failures: row.failures,
      failingSince: row.failing_since,
      lastError: row.last_error,
    }),
  );

const seenRow = z
  .object({ key: z.string(), fingerprint: z.string(), first_seen_at: z.string(), last_seen_at: z.string() })
  .transform(
    (row): SeenEntry => ({
      key: row.key,
      fingerprint: row.fingerprint,
      firstSeenAt: row.first_seen_at,
      lastSeenAt: row.last_seen_at,
    }),
  );

export function createSqliteFeedStore(database: DatabaseSync): FeedStore {
  const selectState = database.prepare('SELECT * FROM feeds WHERE url = ?');
  const putState = database.prepare(`
    INSERT OR REPLACE INTO feeds (url, etag, last_modified, body_hash, body_read_at, ttl_minutes, last_read_at,
      last_polled_at, next_poll_at, failures, failing_since, last_error)
    VALUES (:url, :etag, :lastModified, :bodyHash, :bodyReadAt, :ttlMinutes, :lastReadAt, :lastPolledAt, :nextPollAt,
      :failures, :failingSince, :lastError)`);
  const putDue = database.prepare(`
    INSERT INTO feeds (url, next_poll_at, failures) VALUES (:url, :nextPollAt, 0)
    ON CONFLICT (url) DO UPDATE SET next_poll_at = excluded.next_poll_at`);
  const selectSeen = database.prepare(`
    SELECT key, fingerprint, first_seen_at, last_seen_at FROM seen_entries WHERE feed_url = ? AND key = ?`);
  const putSeen = database.prepare(`
    INSERT OR REPLACE INTO seen_entries (feed_url, key, fingerprint, first_seen_at, last_seen_at)
    VALUES (:feedUrl, :key, :fingerprint, :firstSeenAt, :lastSeenAt)`);

  return {
    async state(feedUrl) {
      const row = selectState.get(feedUrl);
      return row === undefined ? undefined : feedRow.parse(row);
    },
    async saveState(state) {
      putState.run({
        url: state.url,
        etag: state.etag ?? null,
        lastModified: state.lastModified ?? null,
        bodyHash: state.bodyHash ?? null,
        bodyReadAt: state.bodyReadAt ?? null,
        ttlMinutes: state.ttlMinutes ?? null,
        lastReadAt: state.lastReadAt ?? null,
        lastPolledAt: state.lastPolledAt ?? null,
        nextPollAt: state.nextPollAt,
        failures: state.failures,
        failingSince: state.failingSince ?? null,
        lastError: state.lastError ?? null,
      });
    },
    async postpone(feedUrl, nextPollAt) {
      putDue.run({ url: feedUrl, nextPollAt });
    },
    async seen(feedUrl, keys) {
      const entries = keys.map((key) => selectSeen.get(feedUrl, key)).filter((row) => row !== undefined);
      return new Map(entries.map((row) => seenRow.parse(row)).map((entry) => [entry.key, entry]));
    },
    async remember(feedUrl, entries) {
      transaction(database, () => {
        for (const { key, fingerprint, firstSeenAt, lastSeenAt } of entries)
          putSeen.run({ feedUrl, key, fingerprint, firstSeenAt, lastSeenAt });
      });
    },
  };
}
