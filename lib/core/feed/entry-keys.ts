import { sha256 } from '../text/sha256.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { FeedEntry } from './feed.ts';

/** What an entry is recognised by. Neither is trusted alone: guids change when a site moves, addresses when a headline changes. */
export interface EntryKeys {
  readonly guid: string;
  readonly url: string;
}

export function entryKeys(entry: FeedEntry, url: string): EntryKeys {
  return { guid: `guid:${sha256(entry.id).slice(0, 32)}`, url: `url:${sha256(url).slice(0, 32)}` };
}

/** Changes when the publisher changes the entry's words or its update time. */
export function entryFingerprint(entry: FeedEntry): string {
  return sha256(
    JSON.stringify([entry.title ?? '', entry.summary ?? '', entry.content ?? '', entry.updatedAt ?? '']),
  ).slice(0, 32);
}

/** Where the entry's page is; undefined when the entry names none that can be fetched. */
export function entryUrl(entry: FeedEntry): string | undefined {
  return canonicalUrl(entry.url ?? '') ?? canonicalUrl(entry.id);
}
