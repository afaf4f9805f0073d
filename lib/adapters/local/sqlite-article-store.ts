import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type ArticleVersion, STAND_INS } from '../../core/article/article.ts';
import type { ArticleRecord, ArticleStore } from '../../ports/article-store.ts';
import { optional, optionalText } from './columns.ts';
import { transaction } from './transaction.ts';

const versionRow = z
  .object({
    article_id: z.string(),
    number: z.number(),
    version_id: z.string(),
    raw_id: z.string(),
    fetched_at: z.string(),
    stand_in: optional(z.enum(STAND_INS)),
  })
  .transform(
    (row): ArticleVersion => ({
      id: row.version_id,
      articleId: row.article_id,
      rawId: row.raw_id,
      number: row.number,
      fetchedAt: row.fetched_at,
      standIn: row.stand_in,
    }),
  );

const recordRow = z
  .object({
    id: z.string(),
    canonical_url: z.string(),
    outlet: z.string(),
    feed_url: z.string(),
    title: z.string(),
    byline: optionalText,
    language: optionalText,
    published_at: optionalText,
    etag: optionalText,
    last_modified: optionalText,
    first_fetched_at: z.string(),
    recheck_at: optionalText,
  })
  .transform((row) => ({
    article: {
      id: row.id,
      canonicalUrl: row.canonical_url,
      outlet: row.outlet,
      feedUrl: row.feed_url,
      title: row.title,
      byline: row.byline,
      language: row.language,
      publishedAt: row.published_at,
    },
    etag: row.etag,
    lastModified: row.last_modified,
    firstFetchedAt: row.first_fetched_at,
    recheckAt: row.recheck_at,
  }));

const elsewhereRow = z.object({ article_id: z.string() });

const VERSION_COLUMNS = 'v.article_id, v.number, v.id AS version_id, v.raw_id, v.fetched_at, v.stand_in';
const LATEST_VERSION = `
  article_versions AS v ON v.article_id = a.id
    AND v.number = (SELECT max(number) FROM article_versions WHERE article_id = a.id)`;

export function createSqliteArticleStore(database: DatabaseSync): ArticleStore {
  const select = database.prepare(
    `SELECT a.*, ${VERSION_COLUMNS} FROM articles AS a JOIN ${LATEST_VERSION} WHERE a.id = ?`,
  );
  const selectDue = database.prepare(`
    SELECT a.*, ${VERSION_COLUMNS} FROM articles AS a JOIN ${LATEST_VERSION}
    WHERE a.recheck_at <= :before AND (a.recheck_at, a.id) > (:lastAt, :lastId)
    ORDER BY a.recheck_at, a.id LIMIT :pageSize`);
  const selectVersions = database.prepare(`
    SELECT ${VERSION_COLUMNS} FROM article_versions AS v WHERE v.article_id = ? ORDER BY v.number`);
  const selectOutrunner = database.prepare(`
    SELECT 1 FROM article_versions WHERE article_id = :articleId AND number >= :number
      AND NOT (number = :number AND id = :id)`);
  const putArticle = database.prepare(`
    INSERT INTO articles (id, canonical_url, outlet, feed_url, title, byline, language, published_at, etag, last_modified,
      first_fetched_at, recheck_at)
    VALUES (:id, :canonicalUrl, :outlet, :feedUrl, :title, :byline, :language, :publishedAt, :etag, :lastModified,
      :firstFetchedAt, :recheckAt)
    ON CONFLICT (id) DO UPDATE SET outlet = :outlet, feed_url = :feedUrl, title = :title, byline = :byline, language = :language, published_at = :publishedAt,
      etag = :etag, last_modified = :lastModified, recheck_at = :recheckAt`);
  const putVersion = database.prepare(`
    INSERT OR REPLACE INTO article_versions (article_id, number, id, raw_id, fetched_at, stand_in)
    VALUES (:articleId, :number, :id, :rawId, :fetchedAt, :standIn)`);
  const putRecheck = database.prepare('UPDATE articles SET recheck_at = ? WHERE id = ?');
  const putElsewhere = database.prepare(
    'INSERT OR REPLACE INTO articles_elsewhere (address_id, article_id) VALUES (?, ?)',
  );
  const selectElsewhere = database.prepare('SELECT article_id FROM articles_elsewhere WHERE address_id = ?');
  const toRecord = (row: unknown): ArticleRecord => ({ ...recordRow.parse(row), latest: versionRow.parse(row) });

  return {
    async get(articleId) {
      const row = select.get(articleId);
      return row === undefined ? undefined : toRecord(row);
    },
    async save({ article, latest, etag, lastModified, firstFetchedAt, recheckAt }) {
      return transaction(database, () => {
        if (selectOutrunner.get({ articleId: article.id, number: latest.number, id: latest.id })) return 'outrun';
        putArticle.run({
          id: article.id,
          canonicalUrl: article.canonicalUrl,
          outlet: article.outlet,
          feedUrl: article.feedUrl,
          title: article.title,
          byline: article.byline ?? null,
          language: article.language ?? null,
          publishedAt: article.publishedAt ?? null,
          etag: etag ?? null,
          lastModified: lastModified ?? null,
          firstFetchedAt,
          recheckAt: recheckAt ?? null,
        });
        putVersion.run({ ...latest, standIn: latest.standIn ?? null });
        return 'saved';
      });
    },
    async *dueForRecheck(before, pageSize) {
      let last = { at: '', id: '' };
      for (;;) {
        const page = selectDue.all({ before, lastAt: last.at, lastId: last.id, pageSize }).map(toRecord);
        if (page.length > 0) yield page;
        const end = page.at(-1);
        if (end === undefined || page.length < pageSize) return;
        last = { at: end.recheckAt ?? '', id: end.article.id };
      }
    },
    async setRecheck(articleId, recheckAt) {
      putRecheck.run(recheckAt ?? null, articleId);
    },
    async rememberElsewhere(addressId, articleId) {
      putElsewhere.run(addressId, articleId);
    },
    async elsewhere(addressId) {
      const row = selectElsewhere.get(addressId);
      return row === undefined ? undefined : elsewhereRow.parse(row).article_id;
    },
    async versions(articleId) {
      return selectVersions.all(articleId).map((row) => versionRow.parse(row));
    },
  };
}
