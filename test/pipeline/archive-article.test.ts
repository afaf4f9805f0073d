import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, versionIdOf } from '../../lib/core/article/article.ts';
import { sha256 } from '../../lib/core/text/sha256.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import type { FetchOutcome } from '../../lib/ports/fetcher.ts';
import { createSmallWorld, FEED_URL, pageText, type SmallWorld, START } from './small-world.ts';

const URL_1 = 'https://wire.example/1';
const due = (more: Partial<Extract<Message, { kind: 'page.due' }>> = {}): Message => ({
  kind: 'page.due',
  feedUrl: FEED_URL,
  outlet: 'Example Wire',
  url: URL_1,
  quiet: false,
  ...more,
});
const lines = (n: number) => [`Ilva Marn: We count ${n} missiles`];

describe('archive-article', () => {
  let small: SmallWorld;
  beforeEach(() => {
    small = createSmallWorld();
  });
  const record = (url = URL_1) => small.world.articles.get(articleIdOf(url));
  const numbers = async (url = URL_1) =>
    (await small.world.articles.versions(articleIdOf(url))).map(({ number, id }) => [number, id]);

  it('keeps the bytes and the text, and hands on the version', async () => {
    const page = pageText(lines(3));
    small.web.set(URL_1, page);
    expect(await small.accept(due({ quiet: true }))).toEqual({
      kind: 'version-archived',
      outlet: 'Example Wire',
      url: URL_1,
      title: 'Talks go on',
      number: 1,
    });
    const [text] = lines(3);
    const versionId = versionIdOf(text ?? '');
    expect(await small.world.archive.text(versionId)).toBe(text);
    expect(new TextDecoder().decode(await small.world.archive.raw(sha256(page)))).toBe(page);
    expect(small.takeAll()).toEqual([
      {
        kind: 'version.archived',
        article: expect.objectContaining({ id: articleIdOf(URL_1), canonicalUrl: URL_1, title: 'Talks go on' }),
        versionId,
        fetchedAt: START,
        firstFetchedAt: START,
        quiet: true,
      },
    ]);
    expect(await record()).toMatchObject({
      latest: { id: versionId, rawId: sha256(page), number: 1, fetchedAt: START },
      etag: expect.any(String),
      recheckAt: '2031-03-04T11:00:00.000Z',
    });
  });

  it('keeps no more of a title or a byline than a message has room for', async () => {
    small.web.set(URL_1, pageText(lines(3), { title: 'T'.repeat(1_200_000), byline: 'B'.repeat(1_200_000) }));
    await small.accept(due());
    const short = { title: `${'T'.repeat(1999)}…`, byline: `${'B'.repeat(1999)}…` };
    expect(small.takeAll()).toMatchObject([{ article: short }]);
    expect(await record()).toMatchObject({ article: short });
  });

  it('makes a further version of an edited page, and keeps the earlier one', async () => {
    small.web.set(URL_1, pageText(lines(3)));
    await small.accept(due());
    small.web.set(URL_1, pageText(lines(4)));
    expect(await small.accept(due())).toMatchObject({ kind: 'version-archived', number: 2 });
    expect(await numbers()).toEqual([
      [1, versionIdOf('Ilva Marn: We count 3 missiles')],
      [2, versionIdOf('Ilva Marn: We count 4 missiles')],
    ]);
    expect(await small.world.archive.text(versionIdOf('Ilva Marn: We count 3 missiles'))).toBeDefined();
  });

  it.each([
    ['the server says so', (page: string): string => page],
    ['only what surrounds the text differs', (page: string): string => page.replace('{', '{"advert": 7,')],
  ])('changes nothing when %s', async (_, change) => {
    const page = pageText(lines(3));
    small.web.set(URL_1, page);
    await small.accept(due());
    const before = await record();
    small.takeAll();
    small.web.set(URL_1, change(page));
    small.moveClock(60);
    expect(await small.accept(due({ recheck: true }))).toEqual({
      kind: 'article-unchanged',
      outlet: 'Example Wire',
      url: URL_1,
    });
    expect(await record()).toEqual(before);
    expect(small.takeAll()).toEqual([]);
  });

  describe('of a server that keeps its ETag across changes', () => {
    let page: string;
    beforeEach(async () => {
      page = pageText(lines(3));
      small.web.set(URL_1, ({ etag, url }) =>
        etag === '"k"'
          ? { kind: 'not-modified' }
          : { kind: 'fetched', url, body: new TextEncoder().encode(page), etag: '"k"' },
      );
      await small.accept(due());
      page = pageText(lines(4));
    });

    it('reads an edit where the feed says that there is one', async () => {
      expect(await small.accept(due({ recheck: true }))).toMatchObject({ kind: 'article-unchanged' });
      expect(await small.accept(due())).toMatchObject({ kind: 'version-archived', number: 2 });
    });

    it('reads an edit of the first hours half a day later, whatever the server says', async () => {
      small.moveClock(11 * 3600);
      expect(await small.accept(due({ recheck: true }))).toMatchObject({ kind: 'article-unchanged' });
      small.moveClock(3600);
      expect(await small.accept(due({ recheck: true }))).toMatchObject({ kind: 'version-archived', number: 2 });
    });
  });

  it('keeps no bytes of a page that only its surroundings changed', async () => {
    const page = pageText(lines(3));
    small.web.set(URL_1, page);
    await small.accept(due());
    const other = page.replace('{', '{"advert": 7,');
    small.web.set(URL_1, other);
    await small.accept(due());
    expect(await small.world.archive.raw(sha256(other))).toBeUndefined();
  });

  it('makes one further version when two messages bring the same edit at once', async () => {
    small.web.set(URL_1, pageText(lines(3)));
    await small.accept(due());
    small.web.set(URL_1, pageText(lines(4)));
    // The other message is worked on while this one waits for the answer.
    let other: Promise<unknown> | undefined;
    small.beforeCall = (call) => {
      if (call !== 'fetcher.fetch' || other !== undefined) return;
      other = small.accept(due());
      return other;
    };
    const reports = [await small.accept(due()), await other];
    expect(reports.map((report) => (report as { kind: string }).kind).toSorted()).toEqual([
      'article-unchanged',
      'version-archived',
    ]);
    expect(await numbers()).toHaveLength(2);
  });

  it('tries again where another text of the page was kept while it worked', async () => {
    small.web.set(URL_1, pageText(lines(3)));
    let other: Promise<unknown> | undefined;
    small.beforeCall = (call) => {
      if (call !== 'archive.saveText' || other !== undefined) return;
      small.web.set(URL_1, pageText(lines(4)));
      other = small.accept(due());
      return other;
    };
    await expect(small.accept(due())).rejects.toMatchObject({ name: 'TryAgainError' });
    expect(await numbers()).toEqual([[1, versionIdOf(lines(4)[0] ?? '')]]);
    expect(await small.accept(due(), 2)).toMatchObject({ kind: 'article-unchanged' });
  });

  it.each<[string, FetchOutcome, RegExp]>([
    ['is gone', { kind: 'failed', reason: 'gone', status: 410, message: '[GET] "u": 410 Gone' }, /410 Gone/],
    [
      'is behind a paywall',
      { kind: 'failed', reason: 'status', status: 401, message: '[GET] "u": 401 Unauthorized' },
      /401/,
    ],
    ['is too large', { kind: 'failed', reason: 'too-large', message: '[GET] "u": larger than 10 MB' }, /10 MB/],
    ['may not be fetched', { kind: 'failed', reason: 'refused', message: '[GET] "u": private' }, /private/],
    ['has no text', { kind: 'fetched', url: URL_1, body: new TextEncoder().encode(pageText([])) }, /has no text/],
  ])('skips a page that %s, and says so', async (_, outcome, message) => {
    small.web.set(URL_1, () => outcome);
    expect(await small.accept(due())).toEqual({
      kind: 'article-skipped',
      outlet: 'Example Wire',
      url: URL_1,
      message: expect.stringMatching(message),
    });
    expect(await record()).toBeUndefined();
    expect(small.takeAll()).toEqual([]);
  });

  it.each<FetchOutcome>([
    { kind: 'failed', reason: 'gone', status: 404, message: '[GET] "u": 404 Not Found' },
    { kind: 'failed', reason: 'status', status: 403, message: '[GET] "u": 403 Forbidden' },
  ])('looks again for a page that may not be there yet: $status', async (outcome) => {
    small.web.set(URL_1, () => outcome);
    await expect(small.accept(due())).rejects.toMatchObject({ name: 'TryAgainError', afterSeconds: 900 });
    await expect(small.accept(due(), 2)).rejects.toMatchObject({ name: 'TryAgainError', afterSeconds: 2400 });
    await expect(small.accept(due(), 4)).rejects.toMatchObject({ name: 'TryAgainError', afterSeconds: 0 });
    expect(await small.accept(due(), 5)).toMatchObject({ kind: 'article-skipped' });
  });

  it('takes a page that was held, and is not there any more, for gone', async () => {
    small.web.set(URL_1, pageText(lines(3)));
    await small.accept(due());
    small.web.set(URL_1, () => ({ kind: 'failed', reason: 'gone', status: 404, message: '404 Not Found' }));
    expect(await small.accept(due())).toMatchObject({ kind: 'article-skipped' });
  });

  it.each<[string, FetchOutcome, number | undefined]>([
    ['is unreachable', { kind: 'failed', reason: 'unreachable', message: 'no answer' }, undefined],
    ['answers 503', { kind: 'failed', reason: 'status', status: 503, message: '503', retryAfterSeconds: 7 }, 7],
    ['answers 304 though nothing is held', { kind: 'not-modified' }, undefined],
  ])('wants another attempt at a page that %s', async (_, outcome, afterSeconds) => {
    small.web.set(URL_1, () => outcome);
    await expect(small.accept(due())).rejects.toMatchObject({ name: 'TryAgainError', afterSeconds });
    expect(small.takeAll()).toEqual([]);
  });

  it.each([
    ['its own address on the same site', `${URL_1}/the-story?utm_source=rss#top`, `${URL_1}/the-story`],
    ['its home page', 'https://wire.example/', URL_1],
    ['a section that its address is in', 'https://wire.example/en/', 'https://wire.example/en/news/1'],
    ['itself without what the feed adds', 'https://wire.example/en/a-71', 'https://wire.example/en/a-71'],
    [
      'a headline of four words, which its address goes on from',
      'https://wire.example/two-ministers-sign-pact',
      'https://wire.example/two-ministers-sign-pact',
    ],
    [
      'a section of three words that its address is in',
      'https://wire.example/arms-control-talks',
      'https://wire.example/arms-control-talks/1',
    ],
    [
      'what many addresses differ from by their query alone',
      'https://wire.example/news',
      'https://wire.example/news?id=1',
    ],
    ['its home page with a query', 'https://wire.example/?id=1&lang=en', 'https://wire.example/?id=1'],
    ['another site', 'https://partner.example/1', URL_1],
    ['no address at all', 'javascript:alert(1)', URL_1],
  ])('when the page names %s', async (_, canonicalUrl, expected) => {
    const url = expected.startsWith(URL_1)
      ? URL_1
      : expected.replace('a-71', 'a-71?ref=feed').replace(/pact$/, 'pact/amp');
    small.web.set(url, pageText(lines(3), { canonicalUrl }));
    await small.accept(due({ url }));
    expect((await record(expected))?.article.canonicalUrl).toBe(expected);
    small.web.set(url, pageText(lines(4), { canonicalUrl }));
    expect(await small.accept(due({ url }))).toMatchObject({ number: 2 });
  });

  it('describes an article by its page, then by its feed', async () => {
    small.web.set(URL_1, pageText(lines(3), { title: '', byline: 'K. Noor', publishedAt: '2031-03-04T00:00:00.000Z' }));
    await small.accept(
      due({ title: 'From the feed', author: 'Staff', language: 'en', publishedAt: '2031-03-03T22:15:00.000Z' }),
    );
    expect((await record())?.article).toEqual({
      id: articleIdOf(URL_1),
      canonicalUrl: URL_1,
      outlet: 'Example Wire',
      feedUrl: FEED_URL,
      title: 'From the feed',
      byline: 'K. Noor',
      language: 'en',
      publishedAt: '2031-03-03T22:15:00.000Z',
    });
  });

  it('stays with the feed that carried it first, under the name that its outlet has now', async () => {
    const sightedBy = async (n: number, more: Parameters<typeof due>[0]) => {
      small.web.set(URL_1, pageText(lines(n)));
      await small.accept(due(more));
      const { outlet, feedUrl } = (await record())?.article ?? {};
      return [outlet, feedUrl];
    };
    expect(await sightedBy(3, {})).toEqual(['Example Wire', FEED_URL]);
    const other = { outlet: 'Post', feedUrl: 'https://post.example/feed' };
    expect(await sightedBy(4, other)).toEqual(['Example Wire', FEED_URL]);
    expect(await sightedBy(5, { outlet: 'The Example Wire' })).toEqual(['The Example Wire', FEED_URL]);
  });

  it('still knows what the feed said when the page is looked at again without it', async () => {
    small.web.set(URL_1, pageText(lines(3), { title: '' }));
    await small.accept(due({ title: 'From the feed', author: 'Staff', publishedAt: '2031-03-03T22:15:00.000Z' }));
    const before = (await record())?.article;
    small.web.set(URL_1, pageText(lines(4), { title: '' }));
    await small.accept(due());
    expect((await record())?.article).toEqual(before);
  });

  it('names an article that has no title anywhere by its address', async () => {
    small.web.set(URL_1, pageText(lines(3), { title: '' }));
    expect(await small.accept(due())).toMatchObject({ title: URL_1 });
  });
});
