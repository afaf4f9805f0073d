import type { PageContent } from '../core/article/article.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { UnreadableDocumentError } from '../ports/readers.ts';
import { keepVersion } from './keep-version.ts';
import type { FeedText, MessageOf } from './messages.ts';
import type { PageMissing } from './page-missing.ts';
import type { StageReport } from './stage-report.ts';
import type { World } from './world.ts';

/** How often a page in trouble is tried, within a minute, before its feed's text is read: most troubles are short. */
const ATTEMPTS_IN_TROUBLE = 3;

/** A site that asks for a longer wait than this is in longer trouble. */
const SHORT_SECONDS = 60;

/** When to look again for a page that may come soon; after that, as often as for others. */
const SOON_SECONDS = 900;

/**
 * Keeps what the feed gives of an article whose page can't be had; the page becomes a further version once it is there.
 *
 * @returns undefined if the feed gives nothing to read, a page's text is held already, or the page should be tried again first
 */
export async function readFeedText(
  due: MessageOf<'page.due'>,
  missing: PageMissing,
  attempt: number,
  record: ArticleRecord | undefined,
  world: Pick<World, 'clock' | 'pageReader' | 'archive' | 'articles' | 'outbox'>,
): Promise<StageReport | undefined> {
  const { outlet, url, feedText } = due;
  const holdsPage = record !== undefined && record.latest.standIn === undefined;
  if (feedText === undefined || holdsPage) return undefined;
  const isShort = (missing.retryAfterSeconds ?? 0) <= SHORT_SECONDS;
  if (missing.why === 'trouble' && isShort && attempt < ATTEMPTS_IN_TROUBLE) return undefined;
  const page = await contentOf(feedText, url, world);
  if (page === undefined) return undefined;
  const kept = await keepVersion(
    due,
    {
      address: url,
      page,
      saveRaw: async () => feedText.rawId,
      standIn: due.quiet ? 'quiet' : 'loud',
      recheckAt: missing.why === 'for-good' ? undefined : soon(missing, world.clock()),
    },
    record,
    world,
  );
  if (kept.kind === 'known') return { kind: 'article-unchanged', outlet, url };
  const { title, number } = kept;
  return { kind: 'feed-text-archived', outlet, url, title, number, message: missing.message };
}

/** The text only: the feed tells everything else better. */
async function contentOf(
  { rawId, contentType }: FeedText,
  url: string,
  { archive, pageReader }: Pick<World, 'archive' | 'pageReader'>,
): Promise<PageContent | undefined> {
  const body = await archive.raw(rawId);
  if (body === undefined) throw new Error(`[archive] ${rawId}, which the feed gives of "${url}", is not there`);
  try {
    return { title: '', text: pageReader.readPage({ body, url, contentType }).text };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return undefined;
    throw error;
  }
}

function soon({ retryAfterSeconds = 0 }: PageMissing, now: Date): string {
  return new Date(now.getTime() + Math.max(SOON_SECONDS, retryAfterSeconds) * 1000).toISOString();
}
