import { describe, expect, test } from 'vitest';
import { freshSeconds } from '../../../../lib/adapters/web/http/caching-headers.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

describe('freshSeconds', () => {
  test.each([
    ['max-age', { 'cache-control': 'max-age=300' }, 300],
    ['max-age less the age that a cache gave', { 'cache-control': 'max-age=300', age: '100' }, 200],
    ['never less than nothing', { 'cache-control': 'max-age=300', age: '400' }, 0],
    ['max-age before Expires', { 'cache-control': 'max-age=1', expires: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 1],
    ['several headers of one name', { 'cache-control': ['public', 'max-age=9'] }, 9],
    ['no-cache', { 'cache-control': 'no-cache, max-age=300' }, undefined],
    ['s-maxage is for shared caches', { 'cache-control': 's-maxage=300' }, undefined],
    ['Expires from now', { expires: 'Sun, 01 Mar 2026 13:00:00 GMT' }, 3600],
    [
      "Expires by the server's own clock",
      { expires: 'Sun, 01 Mar 2026 13:00:00 GMT', date: 'Sun, 01 Mar 2026 12:59:00 GMT' },
      60,
    ],
    ['Expires that says already', { expires: '0' }, 0],
    ['nothing said', {}, undefined],
  ])('%s', (_, headers, seconds) => expect(freshSeconds(headers, NOW)).toBe(seconds));
});
