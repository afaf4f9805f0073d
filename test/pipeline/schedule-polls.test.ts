import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../lib/core/article/article.ts';
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
      quiet: false,
    });
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
});
