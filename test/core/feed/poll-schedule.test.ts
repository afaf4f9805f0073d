import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../lib/core/feed/feed.ts';
import { isPollDue, nextPollAt, type PollHints } from '../../../lib/core/feed/poll-schedule.ts';

const NOW = new Date('2031-03-04T10:00:00.000Z');
const feed: Feed = {
  url: 'https://wire.example/feed',
  outlet: 'W',
  language: 'en',
  everyMinutes: 15,
  firstPollAlerts: 10,
};
const minutes = (hints: Partial<PollHints>, of = feed) =>
  (Date.parse(nextPollAt(of, { failures: 0, ...hints }, NOW)) - NOW.getTime()) / 60_000;

describe('nextPollAt', () => {
  it.each<[string, Partial<PollHints>, number]>([
    ['keeps the feed’s interval', {}, 15],
    ['waits for a longer ttl', { ttlMinutes: 60 }, 60],
    ['waits while the answer is fresh', { freshSeconds: 1800 }, 30],
    ['doesn’t hurry for a shorter ttl or freshness', { ttlMinutes: 1, freshSeconds: 0 }, 15],
    ['doubles with a failure', { failures: 1 }, 30],
    ['doubles with each failure', { failures: 4 }, 240],
    ['waits a day at most', { failures: 50 }, 1440],
    ['waits a day at most for a publisher who asks for a year', { freshSeconds: 31_536_000 }, 1440],
    ['waits for Retry-After, and doesn’t double that', { failures: 2, retryAfterSeconds: 7200 }, 120],
    ['backs off longer than a short Retry-After', { failures: 3, retryAfterSeconds: 10 }, 120],
  ])('%s', (_, hints, expected) => {
    expect(minutes(hints)).toBeGreaterThanOrEqual(expected);
    expect(minutes(hints)).toBeLessThanOrEqual(expected * 1.1);
  });

  it('spreads feeds, each always by as much', () => {
    const waits = Array.from({ length: 50 }, (_, n) => minutes({}, { ...feed, url: `https://wire.example/${n}` }));
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(1);
    expect(minutes({})).toBe(minutes({}));
  });
});

describe('isPollDue', () => {
  const longest = nextPollAt({ ...feed, everyMinutes: 1440, url: 'https://wire.example/9' }, { failures: 0 }, NOW);
  it.each<[string, string | undefined, boolean]>([
    ['of a feed that was never polled', undefined, true],
    ['when its time has come', NOW.toISOString(), true],
    ['not before', '2031-03-04T10:00:00.001Z', false],
    ['not before the longest wait is over', longest, false],
    ['when it is further off than any wait: the clock was ahead', '2031-03-05T12:25:00.000Z', true],
  ])('%s', (_, at, due) => {
    expect(isPollDue(at, NOW)).toBe(due);
  });
});
