import { describe, expect, it } from 'vitest';
import { entryFingerprint, entryKeys, entryUrl } from '../../../lib/core/feed/entry-keys.ts';
import type { FeedEntry } from '../../../lib/core/feed/feed.ts';

const entry: FeedEntry = {
  id: 'guid-1',
  url: 'https://wire.example/1',
  title: 'Talks',
  summary: 'They talk.',
  publishedAt: '2031-03-04T00:00:00Z',
};

describe('entryFingerprint', () => {
  it.each<[string, Partial<FeedEntry>]>([
    ['title', { title: 'Talks end' }],
    ['summary', { summary: 'They stopped.' }],
    ['content', { content: 'All of it' }],
    ['update time', { updatedAt: '2031-03-05T00:00:00Z' }],
  ])('changes with the %s', (_, change) => {
    expect(entryFingerprint({ ...entry, ...change })).not.toBe(entryFingerprint(entry));
  });

  it.each<[string, Partial<FeedEntry>]>([
    ['guid', { id: 'guid-2' }],
    ['address', { url: 'https://wire.example/moved' }],
    ['publication date, which some feeds set to now', { publishedAt: '2031-03-09T00:00:00Z' }],
  ])('stays with another %s', (_, change) => {
    expect(entryFingerprint({ ...entry, ...change })).toBe(entryFingerprint(entry));
  });

  it('knows which field the words stand in', () => {
    expect(entryFingerprint({ id: '1', title: 'a', summary: 'b' })).not.toBe(
      entryFingerprint({ id: '1', title: 'ab' }),
    );
  });
});

describe('entryUrl', () => {
  it.each<[string, FeedEntry, string | undefined]>([
    ['is the entry’s address, canonical', { id: 'x', url: 'https://wire.example/1#a' }, 'https://wire.example/1'],
    ['is the guid where only that is an address', { id: 'https://wire.example/1' }, 'https://wire.example/1'],
    ['is nothing where neither is', { id: 'x' }, undefined],
    [
      'is the guid where the address can’t be fetched',
      { id: 'https://wire.example/1', url: 'mailto:a@b.example' },
      'https://wire.example/1',
    ],
  ])('%s', (_, given, expected) => {
    expect(entryUrl(given)).toBe(expected);
  });
});

describe('entryKeys', () => {
  it('tells a guid from an equal address', () => {
    const { guid, url } = entryKeys({ id: 'https://wire.example/1' }, 'https://wire.example/1');
    expect(guid).toMatch(/^guid:[0-9a-f]{32}$/);
    expect(url).toMatch(/^url:[0-9a-f]{32}$/);
    expect(guid.slice(5)).toBe(url.slice(4));
  });
});
