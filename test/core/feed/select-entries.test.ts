import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../lib/core/feed/feed.ts';
import {
  keysToLookUp,
  type SeenEntry,
  type SelectionContext,
  selectEntries,
} from '../../../lib/core/feed/select-entries.ts';

const NOW = '2031-03-04T10:00:00.000Z';
const context = (changes: Partial<SelectionContext> = {}): SelectionContext => ({
  now: NOW,
  firstPoll: false,
  firstPollAlerts: 10,
  ...changes,
});
const entry = (n: number, changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `guid-${n}`,
  url: `https://wire.example/${n}`,
  title: `Story ${n}`,
  ...changes,
});

/** What a feed that showed these entries is remembered by. */
function memoryOf(entries: readonly FeedEntry[], now = NOW): Map<string, SeenEntry> {
  const { remember } = selectEntries(entries, new Map(), context({ now }));
  return new Map(remember.map((seen) => [seen.key, seen]));
}

/** What is found of entries after others were seen, in words. */
function found(entries: readonly FeedEntry[], before: readonly FeedEntry[]): string[] {
  return selectEntries(entries, memoryOf(before), context()).finds.map(({ reason, url }) => `${reason} ${url}`);
}

describe('which entries are fetched', () => {
  it.each<[string, FeedEntry[], FeedEntry[], string[]]>([
    ['all of a new feed', [], [entry(1), entry(2)], ['new https://wire.example/1', 'new https://wire.example/2']],
    ['none that was seen', [entry(1)], [entry(1)], []],
    ['only the new one', [entry(1)], [entry(2), entry(1)], ['new https://wire.example/2']],
    ['an edited one', [entry(1)], [entry(1, { title: 'Other' })], ['edited https://wire.example/1']],
    ['none whose guid alone changed: a feed that was rebuilt', [entry(1)], [entry(1, { id: 'rebuilt-1' })], []],
    [
      'one that moved to another address',
      [entry(1)],
      [entry(1, { url: 'https://wire.example/moved' })],
      ['edited https://wire.example/moved'],
    ],
    [
      'none that only got tracking parameters',
      [entry(1)],
      [entry(1, { url: 'https://wire.example/1?utm_source=rss' })],
      [],
    ],
    [
      'each page of a feed whose guids are all the same',
      [],
      [entry(1, { id: 'same' }), entry(2, { id: 'same' })],
      ['new https://wire.example/1', 'new https://wire.example/2'],
    ],
    [
      'the new page of a feed whose guids are all the same',
      [entry(1, { id: 'same' }), entry(2, { id: 'same' })],
      [entry(3, { id: 'same' }), entry(1, { id: 'same' }), entry(2, { id: 'same' })],
      ['new https://wire.example/3'],
    ],
    [
      'a page that takes over the only guid of its feed',
      [entry(1, { id: 'latest' })],
      [entry(2, { id: 'latest' })],
      ['edited https://wire.example/2'],
    ],
    [
      'a page once, though the feed lists it twice',
      [],
      [entry(1), entry(1, { id: 'again' })],
      ['new https://wire.example/1'],
    ],
    ['one that comes back after it left', [entry(1), entry(2)], [entry(1)], []],
    ['none without an address', [], [{ id: 'a title only' }], []],
    [
      'one whose date is long past: dates decide nothing',
      [entry(2)],
      [entry(1, { publishedAt: '1999-01-01T00:00:00Z' }), entry(2)],
      ['new https://wire.example/1'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(found(now, before)).toEqual(expected);
  });

  it('an entry that moved settles: it isn’t fetched at every poll', () => {
    const moved = [entry(1, { url: 'https://wire.example/moved' })];
    const memory = memoryOf([entry(1)]);
    for (const seen of selectEntries(moved, memory, context()).remember) memory.set(seen.key, seen);
    expect(selectEntries(moved, memory, context()).finds).toEqual([]);
  });

  it('counts what has no address', () => {
    expect(
      selectEntries([{ id: 'x' }, entry(1), { id: 'y', url: 'ftp://a.example/' }], new Map(), context()).withoutUrl,
    ).toBe(2);
  });
});

describe('a backlog', () => {
  const dated = [
    entry(1, { publishedAt: '2031-03-01T00:00:00Z' }),
    entry(2, { updatedAt: '2031-03-03T00:00:00Z' }),
    entry(3, { publishedAt: '2031-03-02T00:00:00Z' }),
    entry(4),
  ];
  const loud = (changes: Partial<SelectionContext>, entries = dated) =>
    selectEntries(entries, new Map(), context(changes))
      .finds.filter(({ quiet }) => !quiet)
      .map(({ url }) => url.at(-1));

  it.each<[string, Partial<SelectionContext>, string[]]>([
    ['is loud for its newest entries', { firstPoll: true, firstPollAlerts: 2 }, ['2', '3']],
    ['is quiet as a whole where none is asked for', { firstPoll: true, firstPollAlerts: 0 }, []],
    [
      'is loud as a whole where more are asked for than there are',
      { firstPoll: true, firstPollAlerts: 9 },
      ['1', '2', '3', '4'],
    ],
    ['is there at the first poll only', { firstPoll: false, firstPollAlerts: 0 }, ['1', '2', '3', '4']],
  ])('%s', (_, changes, expected) => {
    expect(loud(changes)).toEqual(expected);
  });

  it('takes the first entries for the newest where none has a date', () => {
    expect(loud({ firstPoll: true, firstPollAlerts: 2 }, [entry(7), entry(8), entry(9)])).toEqual(['7', '8']);
  });
});

describe('what is remembered', () => {
  it('every key of a new entry, from its first sight', () => {
    const { remember } = selectEntries([entry(1)], new Map(), context());
    expect(remember.map(({ key }) => key).toSorted()).toEqual(keysToLookUp([entry(1)]).toSorted());
    expect(new Set(remember.map(({ firstSeenAt, lastSeenAt }) => `${firstSeenAt} ${lastSeenAt}`))).toEqual(
      new Set([`${NOW} ${NOW}`]),
    );
  });

  it('a guid that changed, under the time of the first sight', () => {
    const memory = memoryOf([entry(1)], '2031-03-04T04:00:00.000Z');
    const { remember } = selectEntries([entry(1, { id: 'rebuilt' })], memory, context());
    expect(remember.map(({ firstSeenAt }) => firstSeenAt)).toEqual([
      '2031-03-04T04:00:00.000Z',
      '2031-03-04T04:00:00.000Z',
    ]);
  });

  it.each([
    ['nothing anew of an entry seen hours ago', '2031-03-03T22:00:01.000Z', 0],
    ['an entry anew that has stayed for half a day', '2031-03-03T22:00:00.000Z', 2],
  ])('%s', (_, before, count) => {
    const { remember, finds } = selectEntries([entry(1)], memoryOf([entry(1)], before), context());
    expect(finds).toEqual([]);
    expect(remember).toHaveLength(count);
    for (const seen of remember) expect(seen).toMatchObject({ firstSeenAt: before, lastSeenAt: NOW });
  });

  it('no guid that several pages share', () => {
    const keys = keysToLookUp([entry(1, { id: 'same' }), entry(2, { id: 'same' })]);
    expect(keys.filter((key) => key.startsWith('guid:'))).toEqual([]);
    expect(keys).toHaveLength(2);
  });
});

it('takes 20,000 entries at once', () => {
  const entries = Array.from({ length: 20_000 }, (_, n) => entry(n));
  const started = performance.now();
  expect(selectEntries(entries, memoryOf(entries.slice(1)), context()).finds).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});
