import { type Article, articleIdOf, type PageContent } from '../core/article/article.ts';
import { canonicalUrl } from '../core/feed/canonical-url.ts';
import { type MessageOf, nameForMessage } from './messages.ts';

/** The page's own word for its address, as long as it speaks for its own site, and for itself alone; else the feed's. */
export function addressOf(due: MessageOf<'page.due'>, page: PageContent): string {
  const own = page.canonicalUrl === undefined ? undefined : canonicalUrl(page.canonicalUrl);
  if (own === undefined) return due.url;
  const fed = new URL(due.url);
  const named = new URL(own);
  // Many templates point every page at the home page, at its section, or at a syndication partner.
  return named.host === fed.host && !isWithin(fed, named) ? own : due.url;
}

/**
 * Whether an address is one of many below another: `/en/news/1` and `/en?id=1` are below `/en/`. Below `/en/a-71` is only the same
 * article, `/en/a-71?ref=feed` or `/en/a-71/amp`.
 */
function isWithin(one: URL, other: URL): boolean {
  const path = (url: URL) => url.pathname.replace(/\/?$/, '/');
  if (other.pathname === '/') return true;
  if (namesArticle(other)) return false;
  if (path(one) === path(other)) return one.search !== '' && other.search === '';
  return path(one).startsWith(path(other));
}

/** By a number that is no date's, or by the words of a headline. */
function namesArticle({ pathname }: URL): boolean {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return (/\d/.test(last) && !/^(?:\d{1,2}|\d{4})$/.test(last)) || last.split('-').length > 3;
}

/** The page's own word first, the feed's second (but for the date, which feeds give better), then what was known before. */
export function describeArticle(
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
