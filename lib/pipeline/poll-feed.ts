import type { Feed, ParsedFeed } from '../core/feed/feed.ts';
import { nextPollAt, type PollHints } from '../core/feed/poll-schedule.ts';
import { type EntryFind, keysToLookUp, selectEntries } from '../core/feed/select-entries.ts';
import { sha256 } from '../core/text/sha256.ts';
import type { FeedState } from '../ports/feed-store.ts';
import type { Fetched } from '../ports/fetcher.ts';
import { UnreadableDocumentError } from '../ports/readers.ts';
import { readAgain, stateOfBody, stateOfNotModified, validatorsOf } from './feed-state.ts';
import { pagesOfEntries } from './pages-of-entries.ts';
import { sendPages } from './send-pages.ts';
import { defineStage } from './stage.ts';
import type { StageReport } from './stage-report.ts';
import type { World } from './world.ts';

/** A hostile feed takes up to 120 bytes of memory for each byte, 600 MB for this many. Feeds of news have 1 MB at most. */
const MAX_FEED_BYTES = 5_000_000;

type Needs = 'clock' | 'watchlist' | 'fetcher' | 'feedReader' | 'archive' | 'feeds' | 'outbox';
type PollWorld = Pick<World, Needs>;

/** Fetches one feed and hands on the pages of the entries that are new or were edited. */
export const pollFeed = defineStage<'feed.due', Needs>({
  consumes: 'feed.due',
  emits: ['page.due'],
  does: 'asks a feed for its entries, hands on those that are new or were edited',
  stores: { archive: 'write', feeds: 'read-write' },
  timeoutSeconds: 120,
  memoryMegabytes: 768,
  concurrency: 5,
  retryAfterSeconds: [10, 60],

  async run({ feedUrl }, world) {
    const feed = world.watchlist.feeds.find(({ url }) => url === feedUrl);
    if (feed === undefined) return { kind: 'feed-unknown', feedUrl };
    const state = await world.feeds.state(feedUrl);
    const validators = validatorsOf(state, world.clock());
    // A page that hangs says nothing of its site's feed.
    const outcome = await world.fetcher.fetch({
      url: feedUrl,
      ...validators,
      maxBytes: MAX_FEED_BYTES,
      evenIfResting: true,
    });
    if (outcome.kind === 'failed') return pollFailed(feed, state, outcome.message, outcome, world);
    if (outcome.kind === 'not-modified') {
      if (validators.etag !== undefined || validators.lastModified !== undefined)
        return unchanged(feed, state, outcome, world);
      return pollFailed(feed, state, `[GET] "${feedUrl}": 304 Not Modified, though the whole was asked for`, {}, world);
    }
    if (state?.bodyHash === sha256(outcome.body)) return unchanged(feed, state, outcome, world, outcome);
    return readEntries(feed, state, outcome, world);
  },
});

async function readEntries(
  feed: Feed,
  state: FeedState | undefined,
  fetched: Fetched,
  world: PollWorld,
): Promise<StageReport> {
  let parsed: ParsedFeed;
  try {
    parsed = await world.feedReader.readFeed(fetched);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return pollFailed(feed, state, error.message, {}, world);
    throw error;
  }
  const now = world.clock();
  const seen = await world.feeds.seen(feed.url, keysToLookUp(parsed.entries));
  const selection = selectEntries(parsed.entries, seen, {
    now: now.toISOString(),
    firstPoll: state?.lastReadAt === undefined,
    firstPollAlerts: feed.firstPollAlerts,
  });

  // First tell, then remember: after a crash in between, the next poll finds the same entries again, and the next stage is idempotent.
  await sendPages(await pagesOfEntries(feed, selection.finds, world.archive), world);
  await world.feeds.remember(feed.url, selection.remember);
  await world.feeds.saveState({
    ...stateOfBody(feed, fetched, now),
    lastReadAt: parsed.entries.length > 0 ? now.toISOString() : readAgain(state, now),
    ttlMinutes: parsed.ttlMinutes,
    nextPollAt: nextPollAt(
      feed,
      { failures: 0, freshSeconds: fetched.freshSeconds, ttlMinutes: parsed.ttlMinutes },
      now,
    ),
  });
  const count = (reason: EntryFind['reason']) => selection.finds.filter((find) => find.reason === reason).length;
  return {
    kind: 'feed-read',
    outlet: feed.outlet,
    feedUrl: feed.url,
    entries: parsed.entries.length,
    new: count('new'),
    edited: count('edited'),
    withoutUrl: selection.withoutUrl,
  };
}

async function unchanged(
  feed: Feed,
  state: FeedState | undefined,
  hints: Pick<PollHints, 'freshSeconds'>,
  { clock, feeds }: PollWorld,
  fetched?: Fetched,
): Promise<StageReport> {
  const now = clock();
  await feeds.saveState({
    ...(fetched ? stateOfBody(feed, fetched, now) : stateOfNotModified(feed, state, now)),
    lastReadAt: readAgain(state, now),
    ttlMinutes: state?.ttlMinutes,
    nextPollAt: nextPollAt(feed, { failures: 0, freshSeconds: hints.freshSeconds, ttlMinutes: state?.ttlMinutes }, now),
  });
  return { kind: 'feed-unchanged', outlet: feed.outlet, feedUrl: feed.url };
}

/** A feed that can't be read is reported, counted and polled again later: it holds up nothing else. */
async function pollFailed(
  feed: Feed,
  state: FeedState | undefined,
  message: string,
  hints: Pick<PollHints, 'retryAfterSeconds'>,
  { clock, feeds }: PollWorld,
): Promise<StageReport> {
  const now = clock();
  const failures = (state?.failures ?? 0) + 1;
  const failingSince = state?.failingSince ?? now.toISOString();
  const next = nextPollAt(feed, { failures, retryAfterSeconds: hints.retryAfterSeconds }, now);
  await feeds.saveState({
    ...state,
    url: feed.url,
    lastPolledAt: now.toISOString(),
    nextPollAt: next,
    failures,
    failingSince,
    lastError: message,
  });
  const { outlet, url: feedUrl } = feed;
  return { kind: 'feed-failed', outlet, feedUrl, message, failures, failingSince, nextPollAt: next };
}
