import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenEntry } from '../../lib/core/feed/select-entries.ts';
import type { FeedState, FeedStore } from '../../lib/ports/feed-store.ts';
import { minute, type Open, type Opened } from './fixtures.ts';

const url = 'https://harbour-wire.example/feed.xml?edition=north&ü=1';

const state: FeedState = {
  url,
  etag: 'W/"a\\b"',
  lastModified: 'Mon, 03 Mar 2031 00:00:00 GMT',
  bodyHash: 'ab12',
  bodyReadAt: minute(0),
  ttlMinutes: 45,
  lastReadAt: minute(1),
  lastPolledAt: minute(2),
  nextPollAt: minute(30),
  failures: 1,
  failingSince: minute(2),
  lastError: '[GET] "https://harbour-wire.example": 503',
};

function seenEntry(key: string, changes: Partial<SeenEntry> = {}): SeenEntry {
  return { key, fingerprint: `print of ${key}`, firstSeenAt: minute(1), lastSeenAt: minute(2), ...changes };
}

export function describeFeedStore(name: string, open: Open<FeedStore>): void {
  describe(`feed store: ${name}`, () => {
    let opened: Opened<FeedStore>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('knows no state of a feed that was never polled', async () => {
      expect(await opened.store.state(url)).toBeUndefined();
    });

    it('gives back the state', async () => {
      await opened.store.saveState(state);
      expect(await opened.store.state(url)).toEqual(state);
      expect(await opened.store.state(`${url}x`)).toBeUndefined();
    });

    it('replaces the whole state: what is absent is forgotten', async () => {
      await opened.store.saveState(state);
      const well: FeedState = { url, nextPollAt: minute(60), failures: 0, etag: undefined };
      await opened.store.saveState(well);
      expect(await opened.store.state(url)).toEqual({ url, nextPollAt: minute(60), failures: 0 });
    });

    it('postpones a feed and leaves the rest of its state', async () => {
      await opened.store.saveState(state);
      await opened.store.postpone(url, minute(90));
      expect(await opened.store.state(url)).toEqual({ ...state, nextPollAt: minute(90) });
    });

    it('postpones a feed that was never polled: it still counts as never read', async () => {
      await opened.store.postpone(url, minute(90));
      expect(await opened.store.state(url)).toEqual({ url, nextPollAt: minute(90), failures: 0 });
    });

    it('remembers entries a feed', async () => {
      const entries = [seenEntry('guid:1'), seenEntry('url:1')];
      await opened.store.remember(url, entries);
      expect(await opened.store.seen(url, ['guid:1', 'url:1', 'guid:2'])).toEqual(
        new Map(entries.map((entry) => [entry.key, entry])),
      );
      expect(await opened.store.seen('https://other.example/feed', ['guid:1'])).toEqual(new Map());
    });

    it('remembers an entry anew', async () => {
      await opened.store.remember(url, [seenEntry('guid:1')]);
      const anew = seenEntry('guid:1', { fingerprint: 'edited', lastSeenAt: minute(99) });
      await opened.store.remember(url, [anew]);
      expect((await opened.store.seen(url, ['guid:1'])).get('guid:1')).toEqual(anew);
    });

    it('keeps the last of what one call says of one key', async () => {
      const last = seenEntry('guid:1', { fingerprint: 'last' });
      await opened.store.remember(url, [seenEntry('guid:1'), last]);
      expect(await opened.store.seen(url, ['guid:1', 'guid:1'])).toEqual(new Map([['guid:1', last]]));
    });

    it('takes and finds 1,000 entries at once', async () => {
      const entries = Array.from({ length: 1_000 }, (_, index) => seenEntry(`guid:${index}`));
      await opened.store.remember(url, entries);
      const seen = await opened.store.seen(
        url,
        entries.flatMap(({ key }) => [key, `${key}-unknown`]),
      );
      expect(seen.size).toBe(1_000);
      expect(seen.get('guid:999')).toEqual(entries[999]);
    });

    it('takes nothing and finds nothing', async () => {
      await opened.store.remember(url, []);
      expect(await opened.store.seen(url, [])).toEqual(new Map());
      expect(await opened.store.state(url)).toBeUndefined();
    });
  });
}
