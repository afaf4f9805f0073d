import { sha256 } from '../text/sha256.ts';

/** An article, whatever its versions, as described at its latest fetch. */
export interface Article {
  /** From the canonical URL. */
  readonly id: string;
  readonly canonicalUrl: string;
  /** The publisher ("Example Wire"). */
  readonly outlet: string;
  /** The feed in which the article was first found. */
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
   * Set if the feed's text stands in for a page that could not be fetched. `quiet` if it came of a backlog: what the page holds,
   * once it is there, is then stored without alerts, too.
   */
  readonly standIn?: StandIn;
}

export const STAND_INS = ['loud', 'quiet'] as const;
export type StandIn = (typeof STAND_INS)[number];

/** What a page yields without its furniture. Paragraphs of `text` are separated by a blank line; times are ISO 8601, UTC. */
export interface PageContent {
  /** Empty where the page has none. */
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  /** The address that the page gives as its own. */
  readonly canonicalUrl?: string;
  readonly text: string;
}

export function articleIdOf(canonicalUrl: string): string {
  return sha256(canonicalUrl).slice(0, 32);
}

export function versionIdOf(text: string): string {
  return sha256(text);
}
