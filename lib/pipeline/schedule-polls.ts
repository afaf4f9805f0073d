import { nextRecheckAt } from '../core/article/recheck-schedule.ts';
import type { Feed } from '../core/feed/feed.ts';
import { isPollDue } from '../core/feed/poll-schedule.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Message, MessageOf } from './messages.ts';
import { sendPages } from './send-pages.ts';
import { defineStage } from './stage.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const RECHECKS_AT_ONCE = 500;
/** With `all`, the pages of the last day are looked at again: `watch --once` has no later. */
const RECHECK_ALL_HOURS = 24;

type Needs = 'clock' | 'watchlist' | 'feeds' | 'articles' | 'outbox';
type PollsWorld = Pick<World, Needs>;

/** Finds the feeds that are due, and the recent articles whose pages should be checked for edits. */
export const schedulePolls = defineStage<'polls.tick', Needs>({
  consumes: 'polls.tick',
  emits: ['feed.due', 'page.due'],
  does: 'finds the feeds that are due, and the recent pages to look at again',
  stores: { feeds: 'read-write', articles: 'read-write' },
  timeoutSeconds: 60,
  memoryMegabytes: 256,
  concurrency: 2,
  retryAfterSeconds: [10, 30],

  async run({ all = false }, world) {
    const { clock, watchlist, feeds, outbox } = world;
    const now = clock();
    const due: { readonly feed: Feed; readonly was: string | undefined }[] = [];
    for (const feed of watchlist.feeds) {
      const state = await feeds.state(feed.url);
      if (all || isPollDue(state?.nextPollAt, now)) due.push({ feed, was: state?.nextPollAt });
    }
    await outbox.send(due.map(({ feed }): Message => ({ kind: 'feed.due', feedUrl: feed.url })));
    // Only now: if a tick dies before it has told the next stage, the next one finds the same work again.
    for (const { feed, was } of due) {
      const state = await feeds.state(feed.url);
      // The poll may have been faster, and knows better when to come back.
      if (state?.nextPollAt === was)
        await feeds.postpone(feed.url, new Date(now.getTime() + feed.everyMinutes * MINUTE).toISOString());
    }
    const rechecks = all ? await recheckLastDay(world, now) : await recheckDue(world, now);
    return { kind: 'polls-scheduled', feeds: due.length, rechecks };
  },
});

/** Rechecks what is due, up to a limit for each tick: the next one takes more. Returns how many. */
async function recheckDue(world: PollsWorld, now: Date): Promise<number> {
  for await (const page of world.articles.dueForRecheck(now.toISOString(), RECHECKS_AT_ONCE)) {
    await recheck(page, world, now);
    return page.length;
  }
  return 0;
}

/** Rechecks every article of the last day once, due or not; takes those that have become too old off the schedule. Returns how many. */
async function recheckLastDay(world: PollsWorld, now: Date): Promise<number> {
  const { articles } = world;
  const youngest = new Date(now.getTime() - RECHECK_ALL_HOURS * 60 * MINUTE).toISOString();
  // Articles whose recheck is postponed here come up again in a later page.
  const looked = new Set<string>();
  for await (const page of articles.dueForRecheck('9999', RECHECKS_AT_ONCE)) {
    const recent = page.filter(({ article, firstFetchedAt }) => firstFetchedAt >= youngest && !looked.has(article.id));
    for (const { article } of recent) looked.add(article.id);
    await recheck(recent, world, now);
    for (const { article, firstFetchedAt } of page)
      if (nextRecheckAt(firstFetchedAt, now) === undefined) await articles.setRecheck(article.id, undefined);
  }
  return looked.size;
}

async function recheck(records: readonly ArticleRecord[], world: PollsWorld, now: Date): Promise<void> {
  const pages = records.map(
    ({ article }): MessageOf<'page.due'> => ({
      kind: 'page.due',
      feedUrl: article.feedUrl,
      outlet: article.outlet,
      url: article.canonicalUrl,
      language: article.language,
      recheck: true,
      quiet: false,
    }),
  );
  await sendPages(pages, world);
  for (const { article, firstFetchedAt } of records)
    await world.articles.setRecheck(article.id, nextRecheckAt(firstFetchedAt, now));
}
