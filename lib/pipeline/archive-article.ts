import { articleIdOf, type PageContent, versionIdOf } from '../core/article/article.ts';
import { mayLookConditionally, nextRecheckAt } from '../core/article/recheck-schedule.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { FetchFailed, FetchRequest } from '../ports/fetcher.ts';
import { UnreadableDocumentError } from '../ports/readers.ts';
import { addressOf, describeArticle } from './describe-article.ts';
import type { MessageOf } from './messages.ts';
import { defineStage } from './stage.ts';
import type { StageReport } from './stage-report.ts';
import { TryAgainError } from './try-again.ts';

const MAX_PAGE_BYTES = 10_000_000;

/** Some feeds tell of a page before it is there, and some sites turn readers away for a while: it is asked for again after so long. */
const NOT_YET_SECONDS = [900, 3600] as const;

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

  async run(due, { clock, fetcher, pageReader, archive, articles, outbox }, attempt) {
    const { outlet, url } = due;
    const held = await articles.get(articleIdOf(url));
    const outcome = await fetcher.fetch({
      url,
      ...validatorsOf(due, held, clock()),
      maxBytes: MAX_PAGE_BYTES,
    });
    if (outcome.kind === 'failed') {
      const isFirstLook = held === undefined && !due.recheck;
      return fetchFailed(due, outcome, isFirstLook ? NOT_YET_SECONDS[attempt - 1] : undefined);
    }
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
    const saved = await articles.save({
      article,
      latest: { id: versionId, articleId: article.id, rawId, number, fetchedAt },
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      firstFetchedAt,
      recheckAt: record ? record.recheckAt : nextRecheckAt(firstFetchedAt, now),
    } satisfies ArticleRecord);
    if (saved === 'outrun') throw new TryAgainError(`[save] "${url}": another text of it was kept meanwhile`);
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
  notYetSeconds: number | undefined,
): StageReport {
  if (reason === 'unreachable' || (reason === 'status' && mayPass(status)))
    throw new TryAgainError(message, retryAfterSeconds);
  if (notYetSeconds !== undefined && (status === 404 || status === 403))
    throw new TryAgainError(message, notYetSeconds);
  return { kind: 'article-skipped', outlet, url, message };
}

/** A server's trouble passes, and so do time-outs and limits; a paywall's 401 is still there in five minutes. */
function mayPass(status = 500): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}
