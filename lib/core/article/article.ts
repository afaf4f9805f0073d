import { sha256 } from '../text/sha256.ts';

/** An article, whatever its versions: what it was called at its latest fetch. */
export interface Article {
  /** From the canonical URL. */
  readonly id: string;
  readonly canonicalUrl: string;
  /** The publisher ("Example Wire"). */
  readonly outlet: string;
  /** Where the article was found first. */
  readonly feedUrl: string;
  readonly title: string;
  readonly byline?: string;
  /** BCP 47, as the page or else the feed declares it. */
  readonly language?: string;
  /** ISO 8601, UTC. */
  readonly publishedAt?: string;
}

/**
 * One state of an article's readable text. Immutable: an edit makes a new version.
 * `id` is the SHA-256 of the text, in hex, so equal texts are equal versions.
 */
export interface ArticleVersion {
  readonly id: string;
  readonly articleId: string;
  /** SHA-256 of the bytes that were fetched, in hex: where the archive keeps the page itself, or what the feed gave. */
  readonly rawId: string;
  /** Counts from 1 within the article. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /**
   * Set where its feed's text stands in for a page that could not be had. `quiet` where it came of a backlog, as then does
   * what a later look finds in the page.
   */
  readonly standIn?: StandIn;
}

export const STAND_INS = ['loud', 'quiet'] as const;
export type StandIn = (typeof STAND_INS)[number];

/** What a page yields once its furniture is taken off. Paragraphs of `text` are parted by a blank line. */
export interface PageContent {
  /** Empty where the page has none. */
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  /** What the page itself gives as its address. */
  readonly canonicalUrl?: string;
  readonly text: string;
}

export function articleIdOf(canonicalUrl: string): string {
  return sha256(canonicalUrl).slice(0, 32);
}

export function versionIdOf(text: string): string {
  return sha256(text);
}
