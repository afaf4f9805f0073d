/** A feed to watch, as the configuration gives it. */
export interface Feed {
  readonly url: string;
  /** The publisher's name, shown with every sighting. */
  readonly outlet: string;
  /** BCP 47 (`en`). */
  readonly language: string;
  /** Minutes between polls, unless the feed asks for a longer wait. */
  readonly everyMinutes: number;
  /** How many of the newest entries raise alerts at the first poll that finds any; the rest are stored quietly. */
  readonly firstPollAlerts: number;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** One item as a feed gives it, with text freed of markup, dates in ISO 8601 (UTC), and absolute addresses. */
export interface FeedEntry {
  /** The guid or id that the publisher gave, else the address; empty if there is neither. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly summary?: string;
  /** The full text, where the feed carries it; may hold markup. */
  readonly content?: string;
  readonly author?: string;
}

export interface ParsedFeed {
  readonly format: FeedFormat;
  readonly title?: string;
  /** How long the publisher asks readers to wait between polls (RSS ttl, sy:updatePeriod), in minutes. */
  readonly ttlMinutes?: number;
  readonly entries: readonly FeedEntry[];
}
