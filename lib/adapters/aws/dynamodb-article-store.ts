import { z } from 'zod';
import { type ArticleVersion, STAND_INS } from '../../core/article/article.ts';
import { articleSchema } from '../../pipeline/messages.ts';
import type { ArticleRecord, ArticleStore } from '../../ports/article-store.ts';
import { articleKey, elsewhereKey, RECHECK_PARTITION, VERSIONS, versionKey } from './dynamodb-keys.ts';
import { type Condition, isThere, type Table } from './dynamodb-table.ts';
import { tables } from './dynamodb-tables.ts';
import { fitOptional, fitText } from './fit-text.ts';

const versionItem = z.object({
  id: z.string(),
  articleId: z.string(),
  rawId: z.string(),
  number: z.number(),
  fetchedAt: z.string(),
  standIn: z.enum(STAND_INS).optional(),
});

const articleItem = z.object({
  article: articleSchema,
  latest: versionItem,
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  firstFetchedAt: z.string(),
  recheckAt: z.string().optional(),
});

const elsewhereItem = z.object({ articleId: z.string() });

/** Holds if the latest version so far has a lower number, or is the same version. */
const isLater = ({ number, id }: ArticleVersion): Condition => ({
  expression:
    'attribute_not_exists(pk) OR #latest.#number < :number OR (#latest.#number = :number AND #latest.#id = :id)',
  names: { '#latest': 'latest', '#number': 'number', '#id': 'id' },
  values: { ':number': number, ':id': id },
});

const MOST_TITLE_BYTES = 4_000;
const [byRecheck] = tables.articles.indexes;

export function createDynamodbArticleStore(table: Table): ArticleStore {
  return {
    async get(articleId) {
      const item = await table.get(articleKey(articleId));
      return item === undefined ? undefined : (articleItem.parse(item) satisfies ArticleRecord);
    },
    async save(record) {
      const { article, latest, recheckAt } = record;
      // The version first: an article's latest version is always among its versions.
      await table.put(versionKey(article.id, latest.number, latest.id), latest);
      const item = {
        ...record,
        article: {
          ...article,
          title: fitText(article.title, MOST_TITLE_BYTES),
          byline: fitOptional(article.byline, MOST_TITLE_BYTES),
        },
        recheckPartition: recheckAt && RECHECK_PARTITION,
      };
      const outcome = await table.put(articleKey(article.id), item, isLater(latest));
      return outcome === 'written' ? 'saved' : 'outrun';
    },
    async *dueForRecheck(before, pageSize) {
      const range = { index: byRecheck, partition: RECHECK_PARTITION, to: before, pageSize };
      for await (const page of table.pages(range))
        if (page.length > 0) yield page.map((item): ArticleRecord => articleItem.parse(item));
    },
    async setRecheck(articleId, recheckAt) {
      const set = { recheckAt, recheckPartition: recheckAt && RECHECK_PARTITION };
      await table.update(articleKey(articleId), { set }, isThere);
    },
    async rememberElsewhere(addressId, articleId) {
      await table.put(elsewhereKey(addressId), { articleId });
    },
    async elsewhere(addressId) {
      const item = await table.get(elsewhereKey(addressId));
      return item === undefined ? undefined : elsewhereItem.parse(item).articleId;
    },
    async versions(articleId) {
      const versions: ArticleVersion[] = [];
      const range = { partition: articleKey(articleId).pk, from: VERSIONS, to: `${VERSIONS}~` };
      for await (const page of table.pages(range)) versions.push(...page.map((item) => versionItem.parse(item)));
      return versions;
    },
  };
}
