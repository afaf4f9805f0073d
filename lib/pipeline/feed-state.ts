import type { Feed } from '../core/feed/feed.ts';
import { sha256 } from '../core/text/sha256.ts';
import type { FeedState } from '../ports/feed-store.ts';
import type { Fetched, FetchRequest } from '../ports/fetcher.ts';

/** Some servers keep an ETag across changes, and answer 304 for ever: so once a day a feed is fetched whole. */
const WHOLE_EVERY_HOURS = 24;

/** The validators to send: none if the whole body was last read a day ago or more. */
export function validatorsOf(state: FeedState | undefined, now: Date): Pick<FetchRequest, 'etag' | 'lastModified'> {
  if (state?.bodyReadAt === undefined) return {};
  const isRecent = now.getTime() - Date.parse(state.bodyReadAt) < WHOLE_EVERY_HOURS * 3_600_000;
  return isRecent ? { etag: state.etag, lastModified: state.lastModified } : {};
}

/** The state after a whole body was read. */
export function stateOfBody(feed: Feed, { body, etag, lastModified }: Fetched, now: Date) {
  return { ...polledWell(feed, now), etag, lastModified, bodyHash: sha256(body), bodyReadAt: now.toISOString() };
}

/** The state after a 304. */
export function stateOfNotModified(feed: Feed, state: FeedState | undefined, now: Date) {
  return { ...state, ...polledWell(feed, now) };
}

/** `lastReadAt` after a poll that showed nothing new: unset as long as no entry was ever seen, since the first ones will be a backlog. */
export function readAgain(state: FeedState | undefined, now: Date): string | undefined {
  return state?.lastReadAt && now.toISOString();
}

function polledWell(feed: Feed, now: Date) {
  return {
    url: feed.url,
    lastPolledAt: now.toISOString(),
    failures: 0,
    failingSince: undefined,
    lastError: undefined,
  };
}
