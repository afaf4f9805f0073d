import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleStore } from '../../lib/ports/article-store.ts';
import { articleFor, minute, type Open, type Opened, recordFor } from './fixtures.ts';

export function describeArticleStore(name: string, open: Open<ArticleStore>): void {
  describe(`article store: ${name}`, () => {
    let opened: Opened<ArticleStore>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const article = articleFor('warheads');
    const first = recordFor(article, 'first words', 1);
    const second = recordFor({ ...article, title: 'Talks, corrected' }, 'second words', 2, { etag: undefined });

    async function pagesDue(before: string, pageSize: number) {
      return Array.fromAsync(opened.store.dueForRecheck(before, pageSize));
    }

    it('knows nothing of an article that was not saved', async () => {
      expect(await opened.store.get(article.id)).toBeUndefined();
      expect(await opened.store.versions(article.id)).toEqual([]);
    });

    it('gives back the record', async () => {
      await opened.store.save(first);
      expect(await opened.store.get(article.id)).toEqual(first);
      expect(await opened.store.versions(article.id)).toEqual([first.latest]);
    });

    it('changes nothing by saving the same twice', async () => {
      await opened.store.save(first);
      await opened.store.save(first);
      expect(await opened.store.get(article.id)).toEqual(first);
      expect(await opened.store.versions(article.id)).toEqual([first.latest]);
    });

    it('keeps an edit beside the earlier version and forgets what is absent from the record', async () => {
      await opened.store.save(first);
      await opened.store.save(second);
      expect(await opened.store.get(article.id)).toEqual(second);
      expect(await opened.store.versions(article.id)).toEqual([first.latest, second.latest]);
    });

    it('takes the latest description of the article', async () => {
      await opened.store.save(first);
      const renamed = {
        ...second.article,
        outlet: 'The Harbour Wire',
        feedUrl: 'https://harbour-wire.example/new.xml',
      };
      await opened.store.save({ ...second, article: renamed });
      expect((await opened.store.get(article.id))?.article).toEqual(renamed);
    });

    it('stays with the text that was first to have a number', async () => {
      await opened.store.save(first);
      expect(await opened.store.save(second)).toBe('saved');
      const late = recordFor(article, 'third words', 2);
      expect(await opened.store.save(late)).toBe('outrun');
      expect(await opened.store.save(first)).toBe('outrun');
      expect(await opened.store.get(article.id)).toEqual(second);
      expect(await opened.store.versions(article.id)).toEqual(expect.arrayContaining([first.latest, second.latest]));
    });

    it.each(['loud', 'quiet'] as const)('knows of a version that it stands in for a page: %s', async (standIn) => {
      const given = { ...first, latest: { ...first.latest, standIn } };
      await opened.store.save(given);
      expect(await opened.store.get(article.id)).toEqual(given);
      await opened.store.save(second);
      expect(await opened.store.get(article.id)).toEqual(second);
      expect(await opened.store.versions(article.id)).toEqual([given.latest, second.latest]);
    });

    it('has a version for each time that the words came back', async () => {
      const third = recordFor(article, 'first words', 3);
      for (const record of [first, second, third]) await opened.store.save(record);
      expect(await opened.store.versions(article.id)).toEqual([first.latest, second.latest, third.latest]);
    });

    it('gives versions oldest first, also beyond nine', async () => {
      const records = Array.from({ length: 12 }, (_, index) => recordFor(article, `words ${index}`, index + 1));
      for (const record of records) await opened.store.save(record);
      expect((await opened.store.versions(article.id)).map(({ number }) => number)).toEqual(
        records.map(({ latest }) => latest.number),
      );
    });

    it('finds what is due for another look: earliest first, the given time included, no more at a time than asked', async () => {
      const dueAt = [50, 10, 40, 20, 30];
      for (const n of dueAt)
        await opened.store.save(recordFor(articleFor(`article ${n}`), `text ${n}`, 1, { recheckAt: minute(n) }));
      await opened.store.save(recordFor(articleFor('never again'), 'old', 1, { recheckAt: undefined }));
      const due = async (before: string, pageSize: number) =>
        (await pagesDue(before, pageSize)).map((page) => page.map(({ recheckAt }) => recheckAt));
      expect(await due(minute(30), 10)).toEqual([[minute(10), minute(20), minute(30)]]);
      expect(await due('9999', 2)).toEqual([[minute(10), minute(20)], [minute(30), minute(40)], [minute(50)]]);
      expect(await due(minute(9), 10)).toEqual([]);
    });

    it('pages also through articles that are due at the same moment, each of them once', async () => {
      const names = Array.from({ length: 7 }, (_, n) => `article ${n}`);
      for (const name of names) await opened.store.save(recordFor(articleFor(name), name, 1));
      const pages = await pagesDue('9999', 3);
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
      expect(
        pages
          .flat()
          .map(({ article }) => article.id)
          .toSorted(),
      ).toEqual(names.map((name) => articleFor(name).id).toSorted());
    });

    it('gives every page though those of the page before are put off meanwhile', async () => {
      for (const n of [10, 20, 30, 40, 50])
        await opened.store.save(recordFor(articleFor(`article ${n}`), `text ${n}`, 1, { recheckAt: minute(n) }));
      const seen: (string | undefined)[] = [];
      for await (const page of opened.store.dueForRecheck(minute(100), 2))
        for (const { article: each, recheckAt } of page) {
          seen.push(recheckAt);
          await opened.store.setRecheck(each.id, minute(500));
        }
      expect(seen).toEqual([10, 20, 30, 40, 50].map(minute));
    });

    it('gives whole records of what is due', async () => {
      await opened.store.save(first);
      expect((await pagesDue('9999', 1)).flat()).toEqual([first]);
    });

    it('changes only when an article is looked at again', async () => {
      await opened.store.save(first);
      await opened.store.setRecheck(article.id, minute(500));
      expect(await opened.store.get(article.id)).toEqual({ ...first, recheckAt: minute(500) });
      expect((await pagesDue(minute(499), 10)).flat()).toEqual([]);
      await opened.store.setRecheck(article.id, undefined);
      expect(await opened.store.get(article.id)).toEqual({ ...first, recheckAt: undefined });
      expect((await pagesDue('9999', 10)).flat()).toEqual([]);
      await opened.store.setRecheck(article.id, minute(700));
      expect((await pagesDue('9999', 10)).flat()).toEqual([{ ...first, recheckAt: minute(700) }]);
    });

    it('knows as which article the page at another address is held, the last one told', async () => {
      await opened.store.save(first);
      expect(await opened.store.elsewhere(article.id)).toBeUndefined();
      for (const id of ['another', article.id, article.id]) await opened.store.rememberElsewhere('address', id);
      expect(await opened.store.elsewhere('address')).toBe(article.id);
      expect(await opened.store.get('address')).toBeUndefined();
      expect(await opened.store.versions('address')).toEqual([]);
    });

    it('makes no article up when one that is not known is to be looked at again', async () => {
      await opened.store.setRecheck(article.id, minute(500));
      await opened.store.setRecheck(article.id, undefined);
      expect(await opened.store.get(article.id)).toBeUndefined();
      expect((await pagesDue('9999', 10)).flat()).toEqual([]);
    });
  });
}
