import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../lib/core/article/article.ts';
import { articleFor, recordFor } from '../contracts/fixtures.ts';
import { createSmallWorld, FEED, FEED_URL, feedText, pageText, type SmallWorld } from './small-world.ts';

const OTHER = { ...FEED, url: 'https://post.example/feed', outlet: 'Post' };
const PAGE = 'https://wire.example/1';
const MINUTE = 60;
const HOUR = 60 * MINUTE;

describe('schedule-polls', () => {
  let small: SmallWorld;
  beforeEach(() => {
    small = createSmallWorld({ feeds: [FEED, OTHER] });
  });

  const dueFeeds = () =>
    small
      .takeAll()
      .map((message) => JSON.stringify(message))
      .filter((text) => text.includes('feed.due'));

  it('finds every feed due at first, and none a moment later', async () => {
    expect(await small.accept({ kind: 'polls.tick' })).toEqual({ kind: 'polls-scheduled', feeds: 2, rechecks: 0 });
    expect(small.takeAll()).toEqual([
      { kind: 'feed.due', feedUrl: FEED_URL },
      { kind: 'feed.due', feedUrl: OTHER.url },
    ]);
    small.moveClock(MINUTE);
    expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ feeds: 0 });
    expect(dueFeeds()).toEqual([]);
  });

  it('finds a feed due again once its interval is over, though the poll itself was lost', async () => {
    await small.accept({ kind: 'polls.tick' });
    small.moveClock(15 * MINUTE);
    expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ feeds: 2 });
  });

  it('leaves a failing feed alone until its back-off is over', async () => {
    small.web.set(OTHER.url, feedText([]));
    await small.queue.send([{ kind: 'polls.tick' }]);
    await small.drain();
    small.moveClock(17 * MINUTE);
    await small.accept({ kind: 'polls.tick' });
    expect(dueFeeds()).toEqual([expect.stringContaining(OTHER.url)]);
  });

  it('leaves the wait that a poll has set while the others were being told', async () => {
    small = createSmallWorld();
    const { world } = small;
    const send = world.outbox.send;
    const fast = Object.assign(small, {
      world: {
        ...world,
        outbox: {
          send: async (messages: Parameters<typeof send>[0]) => {
            await send(messages);
            await small.accept({ kind: 'feed.due', feedUrl: FEED_URL });
          },
        },
      },
    });
    await fast.accept({ kind: 'polls.tick' });
    const state = await world.feeds.state(FEED_URL);
    expect(state?.failures).toBe(1);
    expect(Date.parse(state?.nextPollAt ?? '') - world.clock().getTime()).toBeGreaterThanOrEqual(30 * MINUTE * 1000);
  });

  it('takes every feed when all are asked for, due or not', async () => {
    await small.accept({ kind: 'polls.tick' });
    expect(await small.accept({ kind: 'polls.tick', all: true })).toMatchObject({ feeds: 2 });
  });

  it('looks at a page again within hours, then daily, then no more', async () => {
    small.web.set(FEED_URL, feedText([{ id: '1', url: PAGE }]));
    small.web.set(PAGE, pageText(['Nothing was said.']));
    await small.accept({ kind: 'feed.due', feedUrl: FEED_URL });
    await small.drain();
    const hours: number[] = [];
    for (let hour = 1; hour < 120; hour += 1) {
      small.moveClock(HOUR);
      const report = await small.accept({ kind: 'polls.tick' });
      if (report.kind === 'polls-scheduled' && report.rechecks > 0) hours.push(hour);
    }
    expect(hours).toEqual([1, 2, 3, 4, 5, 6, 12, 18, 24, 48, 72]);
    expect((await small.world.articles.get(articleIdOf(PAGE)))?.recheckAt).toBeUndefined();
  });

  it('asks to look again loudly, and under the address of the article', async () => {
    small.web.set(FEED_URL, feedText([{ id: '1', url: PAGE }]));
    small.web.set(PAGE, pageText(['Nothing was said.'], { canonicalUrl: `${PAGE}/the-story`, language: 'en-GB' }));
    await small.accept({ kind: 'feed.due', feedUrl: FEED_URL });
    await small.drain();
    small.moveClock(HOUR);
    await small.accept({ kind: 'polls.tick' });
    expect(small.takeAll()).toContainEqual({
      kind: 'page.due',
      feedUrl: FEED_URL,
      outlet: 'Example Wire',
      url: `${PAGE}/the-story`,
      language: 'en-GB',
      recheck: true,
      quiet: false,
    });
  });

  it('spreads the pages of one host that it looks at again over time', async () => {
    small = createSmallWorld({ pauseSeconds: 5 });
    const due = { firstFetchedAt: '2031-03-04T08:30:00.000Z', recheckAt: '2031-03-04T09:30:00.000Z' };
    for (const name of ['1', '2', '3']) await small.world.articles.save(recordFor(articleFor(name), name, 1, due));
    expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ rechecks: 3 });
    const pages = () => small.takeAll().filter((message) => JSON.stringify(message).includes('page.due')).length;
    const waves = [0, 5, 5].map((seconds) => {
      small.moveClock(seconds);
      return pages();
    });
    expect(waves).toEqual([1, 1, 1]);
  });

  it('with all, looks again at the pages of the last day only', async () => {
    small.web.set(FEED_URL, feedText([{ id: '1', url: PAGE }]));
    small.web.set(PAGE, pageText(['Nothing was said.']));
    await small.accept({ kind: 'feed.due', feedUrl: FEED_URL });
    await small.drain();
    small.moveClock(10);
    expect(await small.accept({ kind: 'polls.tick', all: true })).toMatchObject({ rechecks: 1 });
    small.moveClock(25 * HOUR);
    expect(await small.accept({ kind: 'polls.tick', all: true })).toMatchObject({ rechecks: 0 });
  });

  describe('with many articles', () => {
    const MANY = 1_203;
    const save = async (name: string, firstFetchedAt: string, recheckAt: string | undefined) =>
      small.world.articles.save(recordFor(articleFor(name), name, 1, { firstFetchedAt, recheckAt }));
    const hoursAgo = (hours: number) => new Date(small.world.clock().getTime() - hours * HOUR * 1000).toISOString();
    const pagesDue = () =>
      small
        .takeAll()
        .map((message) => JSON.parse(JSON.stringify(message)))
        .filter(({ kind }) => kind === 'page.due')
        .map(({ url }) => url);
    const scheduled = async () => (await Array.fromAsync(small.world.articles.dueForRecheck('9999', 500))).flat();

    it('with all, looks at each of the last day once, however many those are and whatever else is older', async () => {
      for (let n = 0; n < 600; n += 1) await save(`old ${n}`, hoursAgo(30), hoursAgo(6));
      for (let n = 0; n < MANY; n += 1) await save(`new ${n}`, hoursAgo(n % 24), hoursAgo((n % 3) - 1));
      expect(await small.accept({ kind: 'polls.tick', all: true })).toMatchObject({ rechecks: MANY });
      const urls = pagesDue();
      expect(urls).toHaveLength(MANY);
      expect(new Set(urls).size).toBe(MANY);
      expect(urls.filter((url) => url.includes('old'))).toEqual([]);
      expect(await small.accept({ kind: 'polls.tick', all: true })).toMatchObject({ rechecks: MANY });
    });

    it('with all, forgets what is too old to be looked at ever again, and leaves what is still to come', async () => {
      await save('of last week', hoursAgo(7 * 24), hoursAgo(4 * 24));
      await save('of the day before', hoursAgo(30), hoursAgo(6));
      await small.accept({ kind: 'polls.tick', all: true });
      expect((await scheduled()).map(({ article }) => article.title)).toEqual(['Talks on of the day before']);
      expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ rechecks: 1 });
    });

    it('looks at so many of those that are due in one tick, and at the rest in the next', async () => {
      for (let n = 0; n < 700; n += 1) await save(`due ${n}`, hoursAgo(3), hoursAgo(1));
      expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ rechecks: 500 });
      expect(await small.accept({ kind: 'polls.tick' })).toMatchObject({ rechecks: 200 });
      expect(new Set(pagesDue()).size).toBe(700);
    });
  });
});
