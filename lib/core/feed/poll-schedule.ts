import { sha256 } from '../text/sha256.ts';
import type { Feed } from './feed.ts';

const MINUTE = 60_000;
const LONGEST_MINUTES = 24 * 60;

/** What the last poll says about the next one. */
export interface PollHints {
  /** Failed polls in a row, the last one included. */
  readonly failures: number;
  /** The server's Retry-After, in seconds. */
  readonly retryAfterSeconds?: number;
  /** The server's Cache-Control or Expires, in seconds. */
  readonly freshSeconds?: number;
  /** The feed's own ttl or update period, in minutes. */
  readonly ttlMinutes?: number;
}

/**
 * When to poll next (ISO 8601, UTC): the feed's interval or what its publisher asks for, whichever is longer, doubled
 * with each failure in a row; not before the server's Retry-After; a day at most. Up to a tenth of jitter, taken from the
 * address, spreads the feeds.
 */
export function nextPollAt(feed: Feed, hints: PollHints, now: Date): string {
  const asked = Math.max(feed.everyMinutes, hints.ttlMinutes ?? 0, (hints.freshSeconds ?? 0) / 60);
  const backedOff = Math.max(asked * 2 ** Math.min(hints.failures, 12), (hints.retryAfterSeconds ?? 0) / 60);
  const minutes = Math.min(backedOff, LONGEST_MINUTES) * (1 + jitterOf(feed.url) / 10);
  return new Date(now.getTime() + minutes * MINUTE).toISOString();
}

/** Whether the time for the next poll has come; or is further off than any, since the clock that set it went wrong. */
export function isPollDue(nextPollAt: string | undefined, now: Date): boolean {
  if (nextPollAt === undefined) return true;
  const minutes = (Date.parse(nextPollAt) - now.getTime()) / MINUTE;
  return minutes <= 0 || minutes > LONGEST_MINUTES * 1.1;
}

/** 0 to 1, the same for the same address. */
function jitterOf(url: string): number {
  return Number.parseInt(sha256(url).slice(0, 8), 16) / 0xffffffff;
}
