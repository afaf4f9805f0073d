import { type Article, type ArticleVersion, articleIdOf, versionIdOf } from '../../lib/core/article/article.ts';
import type { Sighting, Statement } from '../../lib/core/statement/statement.ts';
import { sha256 } from '../../lib/core/text/sha256.ts';
import type { ArticleRecord } from '../../lib/ports/article-store.ts';

/** What a contract suite needs of an adapter: a store with nothing in it, and a way to put it away. */
export interface Opened<Store> {
  readonly store: Store;
  close(): Promise<void>;
}

export type Open<Store> = () => Promise<Opened<Store>>;

/** Minute `n` of an invented day, counted over days: later numbers are later times, whatever their size. */
export function minute(n: number): string {
  return new Date(Date.UTC(2031, 2, 3) + n * 60_000).toISOString();
}

export function sightingFor(name: string, changes: Partial<Sighting> = {}): Sighting {
  return {
    id: sha256(`sighting ${name}`).slice(0, 32),
    outlet: 'Harbour Wire',
    url: `https://harbour-wire.example/${encodeURIComponent(name)}`,
    title: `Minister speaks of ${name}`,
    articleId: articleIdOf(`https://harbour-wire.example/${name}`),
    version: versionIdOf(name),
    spans: [
      { start: 10, end: 42 },
      { start: 60, end: 75 },
    ],
    seenAt: minute(0),
    ...changes,
  };
}

export function statementFor(name: string, changes: Partial<Statement> = {}): Statement {
  return {
    id: `st_${sha256(`sighting ${name}`).slice(0, 32)}`,
    speaker: { id: 'ilva-marn', name: 'Ilva Marn', role: 'Foreign Minister', affiliation: 'Norland' },
    kind: 'direct',
    cue: 'said',
    content: `“We will talk about ${name},” … “but not today.”`,
    topics: ['missile-deployment', 'verification'],
    saidOn: '2031-03-02',
    saidOnPrecision: 'day',
    via: 'Interharbour',
    venue: 'a news conference in Halvern',
    confidence: 0.87,
    firstSeenAt: minute(0),
    reportedAt: minute(-90),
    ...changes,
  };
}

export function articleFor(name: string): Article {
  const canonicalUrl = `https://harbour-wire.example/${encodeURIComponent(name)}`;
  return {
    id: articleIdOf(canonicalUrl),
    canonicalUrl,
    outlet: 'Harbour Wire',
    feedUrl: 'https://harbour-wire.example/feed.xml',
    title: `Talks on ${name}`,
    byline: 'A. Reporter',
    language: 'en',
    publishedAt: minute(0),
  };
}

export function recordFor(
  article: Article,
  text: string,
  number: number,
  changes: Partial<ArticleRecord> = {},
): ArticleRecord {
  const latest: ArticleVersion = {
    id: versionIdOf(text),
    articleId: article.id,
    rawId: sha256(`raw ${text}`),
    number,
    fetchedAt: minute(number),
  };
  return { article, latest, etag: `"${number}"`, firstFetchedAt: minute(1), recheckAt: minute(60), ...changes };
}
