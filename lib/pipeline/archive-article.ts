import { type Article, articleIdOf, type PageContent, versionIdOf } from '../core/article/article.ts';
import { mayLookConditionally, nextRecheckAt } from '../core/article/recheck-schedule.ts';
import { canonicalUrl } from '../core/feed/canonical-url.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { FetchFailed, FetchRequest } from '../ports/fetcher.ts';
import { UnreadableDocumentError } from '../ports/readers.ts';
import { type MessageOf, nameForMessage } from './messages.ts';
import { defineStage } from './stage.ts';
import type { StageReport } from './stage-report.ts';
import { TryAgainError } from './try-again.ts';

const MAX_PAGE_BYTES = 10_000_000;

/** Fetches an article's page and keeps it: the raw bytes and the readable text, each immutable. An edit is a new version. */
export const archiveArticle = defineStage<
  'page.due',
  'clock' | 'fetcher' | 'pageReader' | 'archive' | 'articles' | 'outbox'
>({
  consumes: 'page.due',
  emits: ['version.archived'],
  does: 'fetches an article, keeps its raw bytes and its text, hands on what changed',
  stores: { archive: 'write', articles: 'read-write' },
  timeoutSeconds: 120,
  memoryMegabytes: 1024,
  concurrency: 5,
  // Some four hours: the feed's entry counts as seen, so nothing but this message would fetch the page once its site is back.
  retryAfterSeconds: [5, 30, 300, 900, 3600, 10_800],

  async run(due, { clock, fetcher, pageReader, archive, articles, outbox }) {
    const { outlet, url } = due;
    const held = await articles.get(articleIdOf(url));
    const outcome = await fetcher.fetch({
      url,
      ...validatorsOf(due, held, clock()),
      maxBytes: MAX_PAGE_BYTES,
    });
    if (outcome.kind === 'failed') return fetchFailed(due, outcome);
    if (outcome.kind === 'not-modified') {
      if (held === undefined) throw new TryAgainError(`[GET] "${url}": 304 Not Modified, but nothing of it is held`);
      return { kind: 'article-unchanged', outlet, url };
    }

    let page: PageContent;
    try {
      page = pageReader.readPage(outcome);
    } catch (error) {
      if (error instanceof UnreadableDocumentError)
        return { kind: 'article-skipped', outlet, url, message: error.message };
      throw error;
    }
    const address = addressOf(due, page);
    // Read anew: another message about the same page may have been worked on while this one waited for its host.
    const record = await articles.get(articleIdOf(address));
    const article = describeArticle(address, due, page, record?.article);
    if (record?.latest.id === versionIdOf(page.text)) return { kind: 'article-unchanged', outlet, url };

    const now = clock();
    const fetchedAt = now.toISOString();
    const rawId = await archive.saveRaw(outcome.body, outcome.contentType);
    const versionId = await archive.saveText(page.text);
    const number = (record?.latest.number ?? 0) + 1;
    const firstFetchedAt = record?.firstFetchedAt ?? fetchedAt;
    // First tell, then remember: what dies in between is told again.
    await outbox.send([{ kind: 'version.archived', article, versionId, fetchedAt, firstFetchedAt, quiet: due.quiet }]);
    await articles.save({
      article,
      latest: { id: versionId, articleId: article.id, rawId, number, fetchedAt },
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      firstFetchedAt,
      recheckAt: record ? record.recheckAt : nextRecheckAt(firstFetchedAt, now),
    } satisfies ArticleRecord);
    return { kind: 'version-archived', outlet, url, title: article.title, number };
  },
});

/** What a page is asked with: nothing to compare by where the feed says that it changed, which servers may not know. */
function validatorsOf(
  { recheck = false }: MessageOf<'page.due'>,
  held: ArticleRecord | undefined,
  now: Date,
): Pick<FetchRequest, 'etag' | 'lastModified'> {
  if (held === undefined || !recheck || !mayLookConditionally(held.firstFetchedAt, now)) return {};
  return { etag: held.etag, lastModified: held.lastModified };
}

function fetchFailed(
  { outlet, url }: MessageOf<'page.due'>,
  { reason, status, message, retryAfterSeconds }: FetchFailed,
): StageReport {
  if (reason === 'unreachable' || (reason === 'status' && mayPass(status)))
    throw new TryAgainError(message, retryAfterSeconds);
  return { kind: 'article-skipped', outlet, url, message };
}

/** A server's trouble passes, and so do time-outs and limits; a paywall's 401 or 403 is still there in five minutes. */
function mayPass(status = 500): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}

/** The page's own word for its address, as long as it speaks for its own site; else the feed's. */
function addressOf(due: MessageOf<'page.due'>, page: PageContent): string {
  const own = page.canonicalUrl === undefined ? undefined : canonicalUrl(page.canonicalUrl);
  // Many templates point every page at a home page or at a syndication partner.
  const isOwn = own !== undefined && new URL(own).host === new URL(due.url).host && new URL(own).pathname !== '/';
  return isOwn ? own : due.url;
}

/** The page's own word first, the feed's second (but for the date, which feeds give better), then what was known before. */
function describeArticle(
  address: string,
  due: MessageOf<'page.due'>,
  page: PageContent,
  before: Article | undefined,
): Article {
  const byline = page.byline ?? due.author ?? before?.byline;
  return {
    id: articleIdOf(address),
    canonicalUrl: address,
    outlet: due.outlet,
    feedUrl: before?.feedUrl ?? due.feedUrl,
    title: nameForMessage(page.title || due.title || before?.title || address),
    byline: byline && nameForMessage(byline),
    language: page.language ?? due.language ?? before?.language,
    publishedAt: due.publishedAt ?? before?.publishedAt ?? page.publishedAt,
  };
}
