import { nextRecheckAt } from '../core/article/recheck-schedule.ts';
import type { Feed } from '../core/feed/feed.ts';
import type { Message } from './messages.ts';
import { defineStage } from './stage.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const RECHECKS_A_TICK = 500;
/** `all` looks again at the pages of the last day: `watch --once` has no later. */
const RECHECK_ALL_HOURS = 24;

/** Finds the feeds that are due, and the recent articles whose pages are to be looked at again for edits. */
export const schedulePolls = defineStage<'polls.tick', 'clock' | 'watchlist' | 'feeds' | 'articles' | 'outbox'>({
  consumes: 'polls.tick',
  emits: ['feed.due', 'page.due'],
  does: 'finds the feeds that are due, and the recent pages to look at again',
  stores: { feeds: 'read-write', articles: 'read-write' },
  timeoutSeconds: 60,
  memoryMegabytes: 256,
  concurrency: 2,
  retryAfterSeconds: [10, 30],

  async run({ all = false }, { clock, watchlist, feeds, articles, outbox }) {
    const now = clock();
    const due: { readonly feed: Feed; readonly was: string | undefined }[] = [];
    for (const feed of watchlist.feeds) {
      const state = await feeds.state(feed.url);
      if (all || state === undefined || state.nextPollAt <= now.toISOString())
        due.push({ feed, was: state?.nextPollAt });
    }
    const rechecks = await findRechecks(articles, now, all);
    const pages: Message[] = rechecks.map(({ article }) => ({
      kind: 'page.due',
      feedUrl: article.feedUrl,
      outlet: article.outlet,
      url: article.canonicalUrl,
      language: article.language,
      quiet: false,
    }));
    await outbox.send([...due.map(({ feed }): Message => ({ kind: 'feed.due', feedUrl: feed.url })), ...pages]);

    // Only now: a tick that dies before it has told the next stage finds the same work again.
    for (const { feed, was } of due) {
      const state = await feeds.state(feed.url);
      // The poll may have been faster, and knows better when to come back.
      if (state?.nextPollAt === was)
        await feeds.postpone(feed.url, new Date(now.getTime() + feed.everyMinutes * MINUTE).toISOString());
    }
    for (const { article, firstFetchedAt } of rechecks)
      await articles.setRecheck(article.id, nextRecheckAt(firstFetchedAt, now));
    return { kind: 'polls-scheduled', feeds: due.length, rechecks: rechecks.length };
  },
});

async function findRechecks(articles: World['articles'], now: Date, all: boolean) {
  if (!all) return articles.dueForRecheck(now.toISOString(), RECHECKS_A_TICK);
  const youngest = new Date(now.getTime() - RECHECK_ALL_HOURS * 60 * MINUTE).toISOString();
  const scheduled = await articles.dueForRecheck('9999', RECHECKS_A_TICK);
  return scheduled.filter(({ firstFetchedAt }) => firstFetchedAt >= youngest);
}
