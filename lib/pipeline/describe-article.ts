import { type Article, articleIdOf, type PageContent } from '../core/article/article.ts';
import { canonicalUrl } from '../core/feed/canonical-url.ts';
import { type MessageOf, nameForMessage } from './messages.ts';

/** The article's address: the one that the page gives, if that is on the same site and the page's alone; else the feed's. */
export function addressOf(due: MessageOf<'page.due'>, page: PageContent): string {
  const own = page.canonicalUrl === undefined ? undefined : canonicalUrl(page.canonicalUrl);
  if (own === undefined) return due.url;
  const fed = new URL(due.url);
  const named = new URL(own);
  // Many templates point every page to the home page, to its section, or to a syndication partner.
  return named.host === fed.host && !isWithin(fed, named) ? own : due.url;
}

/**
 * Whether an address is one of many below another: `/en/news/1` and `/en?id=1` are below `/en/`. What is below `/en/a-71` is the same
 * article: `/en/a-71?ref=feed`, `/en/a-71/amp`.
 */
function isWithin(one: URL, other: URL): boolean {
  const path = (url: URL) => url.pathname.replace(/\/?$/, '/');
  if (other.pathname === '/') return true;
  if (namesArticle(other)) return false;
  if (path(one) === path(other)) return one.search !== '' && other.search === '';
  return path(one).startsWith(path(other));
}

/** Whether the last part of a path is an article's: a number that is no date, or the words of a headline. */
function namesArticle({ pathname }: URL): boolean {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return (/\d/.test(last) && !/^(?:\d{1,2}|\d{4})$/.test(last)) || last.split('-').length > 3;
}

/** Each fact as the page gives it, else the feed, else what was known before; the date from the feed first, which knows it better. */
export function describeArticle(
  address: string,
  due: MessageOf<'page.due'>,
  page: PageContent,
  before: Article | undefined,
): Article {
  // An article that a second feed carries, too, stays with its first; whose outlet may have been given another name.
  const first = before !== undefined && before.feedUrl !== due.feedUrl ? before : due;
  const byline = page.byline ?? due.author ?? before?.byline;
  return {
    id: articleIdOf(address),
    canonicalUrl: address,
    outlet: first.outlet,
    feedUrl: first.feedUrl,
    title: nameForMessage(page.title || due.title || before?.title || address),
    byline: byline && nameForMessage(byline),
    language: page.language ?? due.language ?? before?.language,
    publishedAt: due.publishedAt ?? before?.publishedAt ?? page.publishedAt,
  };
}
