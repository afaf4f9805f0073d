import {
  type ArticleVersion,
  articleIdOf,
  type PageContent,
  type StandIn,
  versionIdOf,
} from '../core/article/article.ts';
import { nextRecheckAt } from '../core/article/recheck-schedule.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { describeArticle } from './describe-article.ts';
import type { MessageOf } from './messages.ts';
import { TryAgainError } from './try-again.ts';
import type { World } from './world.ts';

/** A text to keep as an article's next version, and where it comes from. */
export interface Reading {
  /** The article's. */
  readonly address: string;
  readonly page: PageContent;
  /** Keeps what the text was read from; returns its id. */
  readonly saveRaw: () => Promise<string>;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly standIn?: StandIn;
  /** When to look at the page of a new article again, unless the usual schedule applies (ISO 8601, UTC). */
  readonly recheckAt?: string;
}

/** What became of a reading; `known`: its text is the latest version already. */
export type Kept =
  | { readonly kind: 'known' }
  | { readonly kind: 'kept'; readonly title: string; readonly number: number; readonly before?: ArticleVersion };

/**
 * Keeps a text beside the article's earlier ones, and hands it on.
 *
 * @throws TryAgainError when another text of the article was kept meanwhile
 */
export async function keepVersion(
  due: MessageOf<'page.due'>,
  { address, page, saveRaw, etag, lastModified, standIn, recheckAt }: Reading,
  record: ArticleRecord | undefined,
  { clock, archive, articles, outbox }: Pick<World, 'clock' | 'archive' | 'articles' | 'outbox'>,
): Promise<Kept> {
  const before = record?.latest;
  // A page with the same text as its feed's is kept all the same: from then on the page is what is held.
  if (before?.id === versionIdOf(page.text) && (before.standIn === undefined || standIn !== undefined))
    return { kind: 'known' };
  // A feed's text may arrive late, or twice: it must not replace what came after it.
  if (standIn !== undefined && before !== undefined) {
    const versions = await articles.versions(before.articleId);
    if (versions.some(({ id }) => id === versionIdOf(page.text))) return { kind: 'known' };
  }
  const article = describeArticle(address, due, page, record?.article);
  const now = clock();
  const fetchedAt = now.toISOString();
  const rawId = await saveRaw();
  const versionId = await archive.saveText(page.text);
  const number = (before?.number ?? 0) + 1;
  const firstFetchedAt = record?.firstFetchedAt ?? fetchedAt;
  // If the entry was part of a backlog, its page is quiet, too, whatever the reason for fetching it again.
  const quiet = due.quiet || (before?.standIn === 'quiet' && standIn === undefined);
  // First tell, then remember: after a crash in between it is told again.
  await outbox.send([{ kind: 'version.archived', article, versionId, fetchedAt, firstFetchedAt, quiet }]);
  const saved = await articles.save({
    article,
    latest: { id: versionId, articleId: articleIdOf(address), rawId, number, fetchedAt, standIn },
    etag,
    lastModified,
    firstFetchedAt,
    recheckAt: record ? record.recheckAt : (recheckAt ?? nextRecheckAt(firstFetchedAt, now)),
  } satisfies ArticleRecord);
  if (saved === 'outrun') throw new TryAgainError(`[save] "${due.url}": another text of it was kept meanwhile`);
  return { kind: 'kept', title: article.title, number, before };
}
