import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, versionIdOf } from '../../lib/core/article/article.ts';
import { sha256 } from '../../lib/core/text/sha256.ts';
import type { FetchFailed, FetchOutcome } from '../../lib/ports/fetcher.ts';
import { createSmallWorld, FEED, FEED_URL, feedText, pageText, type SmallWorld, START } from './small-world.ts';

const PAGE = 'https://wire.example/1';
const GARAGE =
  'Ilva Marn: Every missile that stays in its garage is a conversation we can have with our neighbours in spring';
const TWICE =
  'Tomas Ekdal: Our inspectors count each missile twice before they count it once, and write it down in winter';
const HALL =
  'Ilva Marn: The missile hall in Norvik opens its doors to neutral engineers as soon as the ferries run again';

const failing = (status: number, more: Partial<FetchFailed> = {}): FetchFailed => ({
  kind: 'failed',
  reason: status === 404 || status === 410 ? 'gone' : 'status',
  status,
  message: `[GET] "${PAGE}": ${status}`,
  ...more,
});

describe('an entry whose page can’t be had', () => {
  let small: SmallWorld;
  beforeEach(() => {
    small = createSmallWorld();
  });
  const publish = (summary: string, more: object = {}) =>
    small.web.set(FEED_URL, feedText([{ id: 'one', url: PAGE, title: 'Talks', summary, ...more }]));
  const answer = (outcome: FetchOutcome) => small.web.set(PAGE, () => outcome);
  const look = async (all = true) => {
    await small.queue.send([{ kind: 'polls.tick', all }]);
    return (await small.drain()).filter(({ kind }) => /archived|skipped|article-unchanged/.test(kind));
  };
  const record = (url = PAGE) => small.world.articles.get(articleIdOf(url));
  const texts = async () => {
    const versions = await small.world.articles.versions(articleIdOf(PAGE));
    return Promise.all(versions.map(({ id }) => small.world.archive.text(id)));
  };
  const told = () => small.delivered.map(({ statement }) => statement.content);
  const contentOf = (line: string) => line.replace(/^[\w ]+: /, '');

  it.each<[string, FetchOutcome]>([
    ['is behind a paywall', failing(401)],
    ['is to be paid for', failing(402)],
    ['turns readers away', failing(403)],
    ['isn’t there', failing(404)],
    ['is gone', failing(410)],
    ['is forbidden by law', failing(451)],
    ['is too large', { kind: 'failed', reason: 'too-large', message: 'larger than 10 MB' }],
    ['may not be fetched', { kind: 'failed', reason: 'refused', message: 'private' }],
    ['has no text', { kind: 'fetched', url: PAGE, body: new TextEncoder().encode(pageText([])) }],
  ])('is read in its feed, at once, where it %s', async (_, outcome) => {
    publish(GARAGE, { author: 'K. Noor', publishedAt: '2031-03-04T08:00:00.000Z' });
    answer(outcome);
    expect(await look()).toEqual([
      {
        kind: 'feed-text-archived',
        outlet: FEED.outlet,
        url: PAGE,
        title: 'Talks',
        number: 1,
        message: expect.any(String),
      },
    ]);
    expect(small.world.clock().toISOString()).toBe(START);
    expect(await record()).toMatchObject({
      article: { title: 'Talks', byline: 'K. Noor', language: 'en', publishedAt: '2031-03-04T08:00:00.000Z' },
      latest: { id: versionIdOf(GARAGE), rawId: sha256(GARAGE), number: 1, standIn: 'loud' },
    });
    expect(await texts()).toEqual([GARAGE]);
    expect(told()).toEqual([contentOf(GARAGE)]);
  });

  it('is skipped where its feed gives no more than a line', async () => {
    publish('Read more');
    answer(failing(401));
    expect(await look()).toMatchObject([{ kind: 'article-skipped' }]);
  });

  it('is skipped where nothing of what its feed gives can be read', async () => {
    publish('', { content: `<script>${'advert '.repeat(20)}</script>` });
    answer(failing(401));
    expect(await look()).toMatchObject([{ kind: 'article-skipped' }]);
    expect(await record()).toBeUndefined();
  });

  it.each<FetchOutcome>([
    failing(503, { retryAfterSeconds: 7 }),
    failing(503, { retryAfterSeconds: 60 }),
    { kind: 'failed', reason: 'unreachable', message: 'no answer' },
  ])('is asked for twice more where its server is in trouble, then read in its feed: $message', async (outcome) => {
    publish(GARAGE);
    answer(outcome);
    expect(await look()).toMatchObject([{ kind: 'feed-text-archived', message: expect.any(String) }]);
    expect(small.requests.filter(({ url }) => url === PAGE)).toHaveLength(3);
  });

  it('is read in its feed at once where its site asks for more than a minute', async () => {
    publish(GARAGE);
    answer(failing(503, { retryAfterSeconds: 61 }));
    expect(await look()).toMatchObject([{ kind: 'feed-text-archived' }]);
    expect(small.requests.filter(({ url }) => url === PAGE)).toHaveLength(1);
  });

  it('is looked for again soon: what its page repeats is known, what it adds is told', async () => {
    publish(GARAGE);
    answer(failing(404));
    await look();
    small.web.set(PAGE, pageText([GARAGE, TWICE], { title: 'Talks, at length' }));
    small.moveClock(899);
    expect(await look(false)).toEqual([]);
    small.moveClock(1);
    expect(await look(false)).toEqual([
      {
        kind: 'version-archived',
        outlet: FEED.outlet,
        url: PAGE,
        title: 'Talks, at length',
        number: 2,
        afterFeedText: true,
      },
    ]);
    expect(await texts()).toEqual([GARAGE, `${GARAGE}\n\n${TWICE}`]);
    expect(told()).toEqual([GARAGE, TWICE].map(contentOf));
    expect(await record()).toMatchObject({ etag: expect.any(String), firstFetchedAt: START });
    expect((await record())?.latest.standIn).toBeUndefined();
  });

  it('waits with the next look as its server asked', async () => {
    publish(GARAGE);
    answer(failing(429, { retryAfterSeconds: 7200 }));
    await look();
    const at = Date.parse((await record())?.recheckAt ?? '') - small.world.clock().getTime();
    expect(at).toBe(7_200_000);
  });

  it('says nothing of later looks that find no page either', async () => {
    publish(GARAGE);
    answer(failing(401));
    await look();
    for (const outcome of [failing(401), failing(404), failing(503)]) {
      answer(outcome);
      small.moveClock(3600);
      expect(await look()).toMatchObject([{ kind: 'article-unchanged' }]);
    }
    expect(told()).toHaveLength(1);
  });

  it('has a further version when its feed gives other words, none when it gives the same', async () => {
    publish(GARAGE);
    answer(failing(401));
    await look();
    publish(GARAGE, { title: 'Talks, again' });
    expect(await look()).toContainEqual(expect.objectContaining({ kind: 'article-unchanged' }));
    publish(`${GARAGE}\n${TWICE}`);
    expect(await look()).toContainEqual(expect.objectContaining({ kind: 'feed-text-archived', number: 2 }));
    expect(told()).toEqual([GARAGE, TWICE].map(contentOf));
  });

  it('keeps what its page said, whatever the feed gives once the page is away', async () => {
    publish(GARAGE);
    small.web.set(PAGE, pageText([GARAGE, TWICE]));
    await look();
    for (const status of [404, 401]) {
      answer(failing(status));
      publish(`${HALL} ${status}`);
      expect(await look()).toContainEqual(expect.objectContaining({ kind: 'article-skipped' }));
    }
    expect(await texts()).toEqual([`${GARAGE}\n\n${TWICE}`]);
  });

  it('keeps what its page said at the address that the page gave as its own', async () => {
    publish(GARAGE);
    small.web.set(PAGE, pageText([GARAGE, TWICE], { canonicalUrl: `${PAGE}/talks` }));
    await look();
    answer(failing(404));
    publish(HALL);
    expect(await look()).toContainEqual(expect.objectContaining({ kind: 'article-skipped' }));
    expect(await record()).toBeUndefined();
    expect(await record(`${PAGE}/talks`)).toMatchObject({ latest: { number: 1 } });
  });

  it('keeps its page, too, where that says word for word what its feed gave', async () => {
    publish(GARAGE);
    answer(failing(404));
    await look();
    small.web.set(PAGE, pageText([GARAGE]));
    await look();
    answer(failing(404));
    publish(HALL);
    await look();
    expect(await texts()).toEqual([GARAGE, GARAGE]);
    expect(told()).toHaveLength(1);
  });

  it('stays at the feed’s address when its page calls itself by another', async () => {
    publish(GARAGE);
    answer(failing(404));
    await look();
    for (const lines of [
      [GARAGE, TWICE],
      [GARAGE, TWICE, HALL],
    ]) {
      small.web.set(PAGE, pageText(lines, { canonicalUrl: `${PAGE}/talks` }));
      await look();
    }
    expect(await texts()).toHaveLength(3);
    expect(await record(`${PAGE}/talks`)).toBeUndefined();
  });

  it('of a backlog is stored quietly, and so is what its page adds; what its feed adds later is told', async () => {
    small = createSmallWorld({ feeds: [{ ...FEED, firstPollAlerts: 0 }] });
    publish(GARAGE);
    answer(failing(404));
    await look();
    expect((await record())?.latest.standIn).toBe('quiet');
    small.web.set(PAGE, pageText([GARAGE, TWICE]));
    small.moveClock(900);
    await look(false);
    expect(await texts()).toHaveLength(2);
    expect(told()).toEqual([]);
    small.web.set(PAGE, pageText([GARAGE, TWICE, HALL]));
    small.moveClock(3600);
    await look(false);
    expect(told()).toEqual([HALL].map(contentOf));
  });

  it('of a backlog stays quiet when its feed changes before its page comes', async () => {
    small = createSmallWorld({ feeds: [{ ...FEED, firstPollAlerts: 0 }] });
    publish(GARAGE);
    answer(failing(404));
    await look();
    small.web.set(PAGE, pageText([GARAGE, TWICE]));
    publish(GARAGE, { updatedAt: '2031-03-04T09:30:00.000Z' });
    await look();
    expect(await texts()).toHaveLength(2);
    expect(told()).toEqual([]);
  });

  it('is not waited for where its site asks for a long wait', async () => {
    publish(GARAGE);
    answer(failing(503, { retryAfterSeconds: 7200 }));
    expect(await look()).toMatchObject([{ kind: 'feed-text-archived' }]);
    expect(small.requests.filter(({ url }) => url === PAGE)).toHaveLength(1);
  });

  it('comes to the same end wherever it is interrupted', async () => {
    const run = async () => {
      publish(GARAGE);
      answer(failing(404));
      await look();
      small.web.set(PAGE, pageText([GARAGE, TWICE]));
      small.moveClock(3600);
      await look();
      small.beforeCall = () => {};
      const { article, latest } = (await record()) ?? {};
      return { article, latest, texts: await texts(), told: new Set(told()), counts: small.queue.counts() };
    };
    const calls: string[] = [];
    small.beforeCall = (call) => calls.push(call);
    const expected = await run();
    expect(expected.texts).toHaveLength(2);
    expect(calls).toContain('archive.raw');
    for (const [crashAt, call] of calls.entries()) {
      small = createSmallWorld();
      let count = 0;
      small.beforeCall = () => {
        count += 1;
        if (count === crashAt + 1) throw new Error('the plug was pulled');
      };
      expect(await run(), `interrupted before call ${crashAt}, ${call}`).toEqual(expected);
      expect(small.delivered.length).toBeLessThanOrEqual(call === 'deliveries.record' ? 3 : 2);
    }
  });
});
