import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../lib/core/text/sha256.ts';
import { stages } from '../../lib/pipeline/stages.ts';
import type { FetchOutcome } from '../../lib/ports/fetcher.ts';
import { createSmallWorld, FEED, FEED_URL, feedText, type SmallWorld, START } from './small-world.ts';

const MINUTE_MS = 60_000;
const entry = (n: number) => ({ id: `guid-${n}`, url: `https://wire.example/${n}`, title: `Story ${n}` });
const poll = { kind: 'feed.due', feedUrl: FEED_URL } as const;

function fetched(body: string, more: Partial<FetchOutcome> = {}): FetchOutcome {
  return { kind: 'fetched', url: FEED_URL, body: new TextEncoder().encode(body), ...more } as FetchOutcome;
}

describe('poll-feed', () => {
  let small: SmallWorld;
  beforeEach(() => {
    small = createSmallWorld();
  });
  const state = () => small.world.feeds.state(FEED_URL);
  const minutesToNextPoll = async () =>
    (Date.parse((await state())?.nextPollAt ?? '') - small.world.clock().getTime()) / MINUTE_MS;

  it('hands on each entry’s page with what the feed says of it', async () => {
    small.web.set(
      FEED_URL,
      feedText([{ ...entry(1), author: 'K. Noor', publishedAt: '2031-03-04T08:00:00.000Z' }, { id: 'no page' }]),
    );
    expect(await small.accept(poll)).toEqual({
      kind: 'feed-read',
      outlet: 'Example Wire',
      feedUrl: FEED_URL,
      entries: 2,
      new: 1,
      edited: 0,
      withoutUrl: 1,
    });
    expect(small.takeAll()).toEqual([
      {
        kind: 'page.due',
        feedUrl: FEED_URL,
        outlet: 'Example Wire',
        url: 'https://wire.example/1',
        title: 'Story 1',
        author: 'K. Noor',
        publishedAt: '2031-03-04T08:00:00.000Z',
        language: 'en',
        quiet: false,
      },
    ]);
  });

  describe('of an entry that carries more than a line', () => {
    const summary = '“We count each missile twice before we count it once,” said Tomas Ekdal. '.repeat(3);
    const body = new TextEncoder().encode(summary);

    it('keeps what the feed gives, and hands on where it is', async () => {
      small.web.set(
        FEED_URL,
        feedText([
          { ...entry(1), summary },
          { ...entry(2), summary: 'Read more' },
        ]),
      );
      await small.accept(poll);
      const given = { rawId: sha256(body), contentType: 'text/plain; charset=utf-8' };
      expect(small.takeAll()).toMatchObject([{ url: entry(1).url, feedText: given }, { url: entry(2).url }]);
      expect(await small.world.archive.raw(sha256(body))).toEqual(body);
    });

    it('has kept it before it tells anybody, and once, however many entries say it', async () => {
      small.web.set(FEED_URL, feedText(Array.from({ length: 50 }, (_, n) => ({ ...entry(n), summary }))));
      const calls: string[] = [];
      small.beforeCall = (call) => calls.push(call);
      await small.accept(poll);
      expect(calls.filter((call) => /^(archive|outbox)/.test(call))).toEqual(['archive.saveRaw', 'outbox.send']);
    });
  });

  it('hands on nothing twice, and asks with what the server gave', async () => {
    small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"a"', lastModified: 'Tue' }));
    await small.accept(poll);
    small.takeAll();
    small.web.set(FEED_URL, () => ({ kind: 'not-modified' }));
    expect(await small.accept(poll)).toMatchObject({ kind: 'feed-unchanged' });
    expect(small.takeAll()).toEqual([]);
    expect(small.requests.at(-1)).toMatchObject({ etag: '"a"', lastModified: 'Tue' });
    expect(await state()).toMatchObject({ etag: '"a"', lastModified: 'Tue', failures: 0 });
  });

  it('asks for the whole feed once a day: some servers keep an ETag across changes, and say 304 to it', async () => {
    let body = feedText([entry(1)]);
    small.web.set(FEED_URL, ({ etag }) => (etag === '"k"' ? { kind: 'not-modified' } : fetched(body, { etag: '"k"' })));
    await small.accept(poll);
    body = feedText([entry(2), entry(1)]);
    const wholeAt: number[] = [];
    for (let hour = 1; hour <= 49; hour += 1) {
      small.moveClock(3600);
      await small.accept(poll);
      if (small.requests.at(-1)?.etag === undefined) wholeAt.push(hour);
    }
    expect(wholeAt).toEqual([24, 48]);
    expect(small.takeAll()).toContainEqual(expect.objectContaining({ url: entry(2).url }));
  });

  it('asks for the whole feed until one came', async () => {
    small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"k"' }));
    await small.accept(poll);
    small.moveClock(24 * 3600);
    small.web.set(FEED_URL, () => ({ kind: 'failed', reason: 'unreachable', message: 'no answer' }));
    await small.accept(poll);
    small.web.set(FEED_URL, () => ({ kind: 'not-modified' }));
    await small.accept(poll);
    await small.accept(poll);
    expect(small.requests.slice(1).map(({ etag }) => etag)).toEqual([undefined, undefined, undefined]);
  });

  it.each([0, 24])(
    'reports a server that says 304 to who asks for the whole feed, also after %i hours',
    async (hours) => {
      if (hours > 0) {
        small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"k"' }));
        await small.accept(poll);
        small.moveClock(hours * 3600);
      }
      small.web.set(FEED_URL, () => ({ kind: 'not-modified' }));
      expect(await small.accept(poll)).toMatchObject({
        kind: 'feed-failed',
        message: `[GET] "${FEED_URL}": 304 Not Modified, though the whole was asked for`,
      });
      expect(await state()).toMatchObject({ failures: 1 });
    },
  );

  it('knows an equal body under another ETag, and asks with the newer one', async () => {
    small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"a"' }));
    await small.accept(poll);
    small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"b"' }));
    expect(await small.accept(poll)).toMatchObject({ kind: 'feed-unchanged' });
    expect(await state()).toMatchObject({ etag: '"b"' });
  });

  it('reads a changed body though the server kept its ETag', async () => {
    small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"a"' }));
    await small.accept(poll);
    small.web.set(FEED_URL, () => fetched(feedText([entry(2), entry(1)]), { etag: '"a"' }));
    expect(await small.accept(poll)).toMatchObject({ kind: 'feed-read', new: 1 });
  });

  it('stores a backlog quietly but for its newest entries', async () => {
    small = createSmallWorld({ feeds: [{ ...FEED, firstPollAlerts: 1 }] });
    const dated = (n: number, publishedAt: string) => ({ ...entry(n), publishedAt });
    small.web.set(FEED_URL, feedText([dated(1, '2031-03-01T00:00:00Z'), dated(2, '2031-03-03T00:00:00Z')]));
    await small.accept(poll);
    expect(small.takeAll()).toEqual([
      expect.objectContaining({ url: 'https://wire.example/1', quiet: true }),
      expect.objectContaining({ url: 'https://wire.example/2', quiet: false }),
    ]);
    small.web.set(FEED_URL, feedText([entry(4), entry(3)]));
    await small.accept(poll);
    expect(small.takeAll()).toEqual([
      expect.objectContaining({ url: 'https://wire.example/4', quiet: false }),
      expect.objectContaining({ url: 'https://wire.example/3', quiet: false }),
    ]);
  });

  it('still has the backlog before it after failures, and after a 304 that nobody asked for', async () => {
    small = createSmallWorld({ feeds: [{ ...FEED, firstPollAlerts: 0 }] });
    await small.accept(poll);
    small.web.set(FEED_URL, () => ({ kind: 'not-modified' }));
    await small.accept(poll);
    small.web.set(FEED_URL, feedText([entry(1)]));
    await small.accept(poll);
    expect(small.takeAll()).toEqual([expect.objectContaining({ quiet: true })]);
  });

  it.each<[string, () => FetchOutcome]>([
    ['other words', () => fetched(feedText([], { title: 'Wire' }))],
    ['equal words', () => fetched(feedText([]))],
    ['a 304', () => ({ kind: 'not-modified' })],
  ])('still has the backlog before it after polls without an entry, the second of them with %s', async (_, second) => {
    small = createSmallWorld({ feeds: [{ ...FEED, firstPollAlerts: 0 }] });
    small.web.set(FEED_URL, () => fetched(feedText([]), { etag: '"a"' }));
    await small.accept(poll);
    small.web.set(FEED_URL, second);
    await small.accept(poll);
    small.web.set(FEED_URL, feedText([entry(1)]));
    await small.accept(poll);
    expect(small.takeAll()).toEqual([expect.objectContaining({ quiet: true })]);
    small.web.set(FEED_URL, feedText([]));
    await small.accept(poll);
    small.web.set(FEED_URL, feedText([entry(2)]));
    await small.accept(poll);
    expect(small.takeAll()).toEqual([expect.objectContaining({ quiet: false })]);
  });

  it('takes no more of a feed than its function has the memory to read', async () => {
    await small.accept(poll);
    expect(small.requests).toMatchObject([{ maxBytes: 5_000_000, evenIfResting: true }]);
    expect(stages['poll-feed'].memoryMegabytes).toBeGreaterThanOrEqual(768);
  });

  it('hands on no more of a title or an author than a message has room for', async () => {
    const long = { title: 'T'.repeat(1_200_000), author: '👩'.repeat(600_000) };
    small.web.set(FEED_URL, feedText([{ ...entry(1), ...long }]));
    await small.accept(poll);
    const [page] = small.takeAll();
    expect(page).toMatchObject({ title: `${'T'.repeat(1999)}…`, author: `${'👩'.repeat(999)}…` });
  });

  it('spreads the pages of one host over time, those of another beside them', async () => {
    small = createSmallWorld({ pauseSeconds: 5 });
    const elsewhere = { id: 'x', url: 'https://post.example/x' };
    small.web.set(FEED_URL, feedText([entry(1), entry(2), elsewhere, entry(3)]));
    await small.accept(poll);
    const urls = () => small.takeAll().map((message) => JSON.parse(JSON.stringify(message)).url);
    expect(urls()).toEqual([entry(1).url, elsewhere.url]);
    small.moveClock(5);
    expect(urls()).toEqual([entry(2).url]);
    small.moveClock(5);
    expect(urls()).toEqual([entry(3).url]);
  });

  it('holds no page back for longer than a queue can', async () => {
    small = createSmallWorld({ pauseSeconds: 60 });
    small.web.set(FEED_URL, feedText(Array.from({ length: 40 }, (_, n) => entry(n))));
    await small.accept(poll);
    small.moveClock(900);
    expect(small.takeAll()).toHaveLength(40);
  });

  describe('a feed that cannot be read', () => {
    it('is backed off further with each failure, a day at most, and forgiven at once', async () => {
      const waits: number[] = [];
      for (let failure = 1; failure <= 9; failure += 1) {
        const report = await small.accept(poll);
        expect(report).toMatchObject({ kind: 'feed-failed', failures: failure, failingSince: START });
        waits.push(Math.round(await minutesToNextPoll()));
      }
      expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
      expect(waits[0]).toBeGreaterThanOrEqual(30);
      expect(waits[0]).toBeLessThanOrEqual(33);
      expect(waits.at(-1)).toBeLessThanOrEqual(24 * 60 * 1.1);
      small.web.set(FEED_URL, feedText([]));
      await small.accept(poll);
      expect(await state()).toMatchObject({ failures: 0, failingSince: undefined, lastError: undefined });
      expect(await minutesToNextPoll()).toBeLessThanOrEqual(16.5);
    });

    it.each<[string, FetchOutcome, RegExp]>([
      ['is HTML', fetched('<html>'), /is not a feed/],
      [
        'is unreachable',
        { kind: 'failed', reason: 'unreachable', message: '[GET] "https://wire.example/feed": no answer' },
        /no answer/,
      ],
      [
        'is too large',
        { kind: 'failed', reason: 'too-large', message: '[GET] "https://wire.example/feed": too large' },
        /too large/,
      ],
    ])('reports that it %s, keeps what is known of it, and stops nothing', async (_, outcome, message) => {
      small.web.set(FEED_URL, () => fetched(feedText([entry(1)]), { etag: '"a"' }));
      await small.accept(poll);
      small.takeAll();
      const before = await state();
      small.web.set(FEED_URL, () => outcome);
      expect(await small.accept(poll)).toMatchObject({
        kind: 'feed-failed',
        failures: 1,
        message: expect.stringMatching(message),
      });
      expect(await state()).toEqual({
        ...before,
        nextPollAt: expect.any(String),
        failures: 1,
        failingSince: START,
        lastError: expect.stringMatching(message),
      });
      expect(small.takeAll()).toEqual([]);
    });

    it('is asked again when its server says, not before', async () => {
      const tooMany = { kind: 'failed', reason: 'status', status: 429, message: '429' } as const;
      small.web.set(FEED_URL, () => ({ ...tooMany, retryAfterSeconds: 6 * 3600 }));
      await small.accept(poll);
      expect(await minutesToNextPoll()).toBeGreaterThanOrEqual(360);
      expect(await minutesToNextPoll()).toBeLessThanOrEqual(360 * 1.1);
    });
  });

  it('lets the publisher lengthen the wait', async () => {
    small.web.set(FEED_URL, () => fetched(feedText([], { ttlMinutes: 60 }), { freshSeconds: 7200 }));
    await small.accept(poll);
    expect(await minutesToNextPoll()).toBeGreaterThanOrEqual(120);
  });

  it.each<[string, () => FetchOutcome]>([
    ['a 304', () => ({ kind: 'not-modified' })],
    ['an equal body', () => fetched(feedText([], { ttlMinutes: 60 }), { etag: '"b"' })],
  ])('still waits as the feed asked after %s', async (_, unchanged) => {
    small.web.set(FEED_URL, () => fetched(feedText([], { ttlMinutes: 60 }), { etag: '"a"' }));
    await small.accept(poll);
    small.web.set(FEED_URL, unchanged);
    for (let times = 0; times < 2; times += 1)
      expect(await small.accept(poll)).toMatchObject({ kind: 'feed-unchanged' });
    expect(await minutesToNextPoll()).toBeGreaterThanOrEqual(60);
  });

  it('reports a feed that the configuration has no more, and touches nothing', async () => {
    expect(await small.accept({ kind: 'feed.due', feedUrl: 'https://gone.example/feed' })).toEqual({
      kind: 'feed-unknown',
      feedUrl: 'https://gone.example/feed',
    });
    expect(small.requests).toEqual([]);
  });
});
