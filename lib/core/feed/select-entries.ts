import { type EntryKeys, entryFingerprint, entryKeys, entryUrl } from './entry-keys.ts';
import type { FeedEntry } from './feed.ts';

/** What is remembered of an entry under one of its keys. Times are ISO 8601, UTC. */
export interface SeenEntry {
  /** `guid:…` or `url:…`, as `entryKeys` builds them. */
  readonly key: string;
  /** Of the entry's words: when it changes, the entry was edited. */
  readonly fingerprint: string;
  readonly firstSeenAt: string;
  /** Renewed while the entry stays in its feed. */
  readonly lastSeenAt: string;
}

/** How long an entry may stay in its feed before `lastSeenAt` is renewed: each renewal is a paid write on AWS. */
const RENEW_AFTER_HOURS = 12;

/** An entry whose page is to be fetched. */
export interface EntryFind {
  readonly reason: 'new' | 'edited';
  readonly entry: FeedEntry;
  /** The page's address, canonical. */
  readonly url: string;
  /** Part of a feed's backlog: stored without alerts. */
  readonly quiet: boolean;
}

export interface Selection {
  readonly finds: readonly EntryFind[];
  /** What to remember once the finds have been handed on. */
  readonly remember: readonly SeenEntry[];
  /** Entries without an address that could be fetched. */
  readonly withoutUrl: number;
}

export interface SelectionContext {
  readonly now: string;
  /** Whether no earlier poll showed any entry: then all that this one shows is a backlog. */
  readonly firstPoll: boolean;
  /** How many of a backlog's newest entries raise alerts all the same. */
  readonly firstPollAlerts: number;
}

/** All keys under which the entries may have been remembered. */
export function keysToLookUp(entries: readonly FeedEntry[]): string[] {
  return [...new Set(identified(entries).known.flatMap(({ keys }) => keys))];
}

/** Decides which entries' pages to fetch. Dates play no part: publishers set them late, wrongly, and again. */
export function selectEntries(
  entries: readonly FeedEntry[],
  seen: ReadonlyMap<string, SeenEntry>,
  context: SelectionContext,
): Selection {
  const { known, withoutUrl } = identified(entries);
  const loud = context.firstPoll ? newest(known, context.firstPollAlerts) : undefined;
  const finds: EntryFind[] = [];
  const remember: SeenEntry[] = [];
  for (const { entry, url, keys } of known) {
    const memories = keys.map((key) => seen.get(key)).filter((memory) => memory !== undefined);
    const fingerprint = entryFingerprint(entry);
    const reason = reasonToFetch(memories, keys.length, fingerprint);
    if (reason) finds.push({ reason, entry, url, quiet: loud !== undefined && !loud.has(entry) });
    const firstSeenAt = memories[0]?.firstSeenAt ?? context.now;
    if (reason || memories.length < keys.length || memories.some((memory) => isOld(memory, context.now)))
      for (const key of keys) remember.push({ key, fingerprint, firstSeenAt, lastSeenAt: context.now });
  }
  return { finds, remember, withoutUrl };
}

function reasonToFetch(
  memories: readonly SeenEntry[],
  keyCount: number,
  fingerprint: string,
): EntryFind['reason'] | undefined {
  if (memories.length === 0) return 'new';
  const moved = memories.length < keyCount && memories.every(({ key }) => key.startsWith('guid:'));
  return moved || memories.some((memory) => memory.fingerprint !== fingerprint) ? 'edited' : undefined;
}

function isOld(memory: SeenEntry, now: string): boolean {
  return Date.parse(now) - Date.parse(memory.lastSeenAt) >= RENEW_AFTER_HOURS * 3_600_000;
}

interface IdentifiedEntry {
  readonly entry: FeedEntry;
  readonly url: string;
  readonly keys: readonly string[];
}

/** Entries with a page, one for each page. A guid that several pages share identifies none of them. */
function identified(entries: readonly FeedEntry[]): { known: IdentifiedEntry[]; withoutUrl: number } {
  const byUrl = new Map<string, { entry: FeedEntry; url: string; keys: EntryKeys }>();
  let withoutUrl = 0;
  for (const entry of entries) {
    const url = entryUrl(entry);
    if (url === undefined) withoutUrl += 1;
    else if (!byUrl.has(url)) byUrl.set(url, { entry, url, keys: entryKeys(entry, url) });
  }
  const guidUses = new Map<string, number>();
  for (const { keys } of byUrl.values()) guidUses.set(keys.guid, (guidUses.get(keys.guid) ?? 0) + 1);
  const known = [...byUrl.values()].map(({ entry, url, keys }) => ({
    entry,
    url,
    keys: guidUses.get(keys.guid) === 1 ? [keys.url, keys.guid] : [keys.url],
  }));
  return { known, withoutUrl };
}

function newest(known: readonly IdentifiedEntry[], count: number): ReadonlySet<FeedEntry> {
  const date = ({ entry }: IdentifiedEntry) => entry.publishedAt ?? entry.updatedAt ?? '';
  return new Set(
    known
      .toSorted((a, b) => date(b).localeCompare(date(a)))
      .slice(0, count)
      .map(({ entry }) => entry),
  );
}
