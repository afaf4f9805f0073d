import { articleIdOf, type PageContent } from '../core/article/article.ts';
import { mayLookConditionally } from '../core/article/recheck-schedule.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Fetched, FetchRequest } from '../ports/fetcher.ts';
import { UnreadableDocumentError } from '../ports/readers.ts';
import { addressOf } from './describe-article.ts';
import { keepVersion } from './keep-version.ts';
import type { MessageOf } from './messages.ts';
import { type PageMissing, pageMissing } from './page-missing.ts';
import { readFeedText } from './read-feed-text.ts';
import { defineStage } from './stage.ts';
import type { StageReport } from './stage-report.ts';
import { TryAgainError } from './try-again.ts';
import type { World } from './world.ts';

const MAX_PAGE_BYTES = 10_000_000;

/**
 * Seconds to wait after each attempt at a page that is not there yet: some feeds announce a page before it exists, and some sites turn
 * readers away for a while. At least the stage's own waits apply. Only two waits, since a message that is over an hour old raises an
 * alarm (`stage-queue.ts`).
 */
const NOT_YET_SECONDS = [900, 2400, 0, 0] as const;

type Needs = 'clock' | 'fetcher' | 'pageReader' | 'archive' | 'articles' | 'outbox';

/**
 * Fetches an article's page and keeps its raw bytes and its readable text, both immutable. An edit is a new version. If the page
 * can't be fetched or read, what its feed gives is kept in its place.
 */
export const archiveArticle = defineStage<'page.due', Needs>({
  consumes: 'page.due',
  emits: ['version.archived'],
  does: 'fetches an article, or reads what its feed gives of it; keeps its raw bytes and its text, hands on what changed',
  stores: { archive: 'read-write', articles: 'read-write' },
  timeoutSeconds: 120,
  memoryMegabytes: 1024,
  concurrency: 5,
  // Some four hours in all: the feed's entry counts as seen, so nothing but this message would fetch the page once its site is back.
  retryAfterSeconds: [5, 30, 300, 900, 3600, 10_800],

  async run(due, world, attempt) {
    const { outlet, url } = due;
    const held = await world.articles.get(articleIdOf(url));
    const outcome = await world.fetcher.fetch({
      url,
      ...validatorsOf(due, held, world.clock()),
      maxBytes: MAX_PAGE_BYTES,
    });
    if (outcome.kind === 'failed') return withoutPage(due, pageMissing(outcome), world, attempt);
    if (outcome.kind === 'not-modified') {
      if (held === undefined) throw new TryAgainError(`[GET] "${url}": 304 Not Modified, but nothing of it is held`);
      return { kind: 'article-unchanged', outlet, url };
    }
    const page = readPage(outcome, world);
    if ('kind' in page) return withoutPage(due, page, world, attempt);

    const { body, contentType, etag, lastModified } = outcome;
    // An article that is held under the feed's address stays there, whatever its page calls itself.
    const address = held === undefined ? addressOf(due, page) : url;
    // Read again: another message about the same page may have been worked on while this one waited for its host.
    const record = await world.articles.get(articleIdOf(address));
    if (address !== url) await world.articles.rememberElsewhere(articleIdOf(url), articleIdOf(address));
    const saveRaw = () => world.archive.saveRaw(body, contentType);
    const kept = await keepVersion(due, { address, page, saveRaw, etag, lastModified }, record, world);
    if (kept.kind === 'known') return { kind: 'article-unchanged', outlet, url };
    const { title, number, before } = kept;
    return { kind: 'version-archived', outlet, url, title, number, ...(before?.standIn && { afterFeedText: true }) };
  },
});

/** The validators to send: none if the feed says that the page changed, which its server may not know. */
function validatorsOf(
  { recheck = false }: MessageOf<'page.due'>,
  held: ArticleRecord | undefined,
  now: Date,
): Pick<FetchRequest, 'etag' | 'lastModified'> {
  if (held === undefined || !recheck || !mayLookConditionally(held.firstFetchedAt, now)) return {};
  return { etag: held.etag, lastModified: held.lastModified };
}

function readPage(fetched: Fetched, { pageReader }: Pick<World, 'pageReader'>): PageContent | PageMissing {
  try {
    return pageReader.readPage(fetched);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return { kind: 'missing', why: 'for-good', message: error.message };
    throw error;
  }
}

async function withoutPage(
  due: MessageOf<'page.due'>,
  missing: PageMissing,
  world: Pick<World, Needs>,
  attempt: number,
): Promise<StageReport> {
  const { outlet, url, recheck = false } = due;
  const { why, message } = missing;
  const record = await heldOf(url, world);
  const instead = await readFeedText(due, missing, attempt, record, world);
  if (instead !== undefined) return instead;
  // Still without its page: the next look is planned already.
  if (recheck && record?.latest.standIn !== undefined) return { kind: 'article-unchanged', outlet, url };
  if (why === 'trouble') throw new TryAgainError(message, missing.retryAfterSeconds);
  const notYetSeconds = record === undefined && !recheck ? NOT_YET_SECONDS[attempt - 1] : undefined;
  if (why === 'not-yet' && notYetSeconds !== undefined) throw new TryAgainError(message, notYetSeconds);
  return { kind: 'article-skipped', outlet, url, message };
}

/** The record of the page at an address: under that address, or under the one that the page gave as its own. */
async function heldOf(url: string, { articles }: Pick<World, 'articles'>): Promise<ArticleRecord | undefined> {
  const own = await articles.get(articleIdOf(url));
  const elsewhere = own ? undefined : await articles.elsewhere(articleIdOf(url));
  return elsewhere === undefined ? own : articles.get(elsewhere);
}
