import { type EntryText, entryText } from '../core/feed/entry-text.ts';
import type { Feed } from '../core/feed/feed.ts';
import type { EntryFind } from '../core/feed/select-entries.ts';
import type { Archive } from '../ports/archive.ts';
import { type FeedText, type MessageOf, nameForMessage } from './messages.ts';

/** How many entries' texts are saved at the same time: feeds may show thousands. */
const KEPT_AT_ONCE = 20;

/** The pages of a feed's entries, in their order. What the feed gives of each is kept, to be read if its page can't be. */
export async function pagesOfEntries(
  feed: Feed,
  finds: readonly EntryFind[],
  archive: Archive,
): Promise<MessageOf<'page.due'>[]> {
  // Entries that say the same are kept once.
  const kept = new Map<string, Promise<FeedText>>();
  const keep = (given: EntryText): Promise<FeedText> => {
    const known = kept.get(given.text) ?? keepText(given, archive);
    kept.set(given.text, known);
    return known;
  };
  const pages: MessageOf<'page.due'>[] = [];
  for (let start = 0; start < finds.length; start += KEPT_AT_ONCE)
    pages.push(
      ...(await Promise.all(
        finds.slice(start, start + KEPT_AT_ONCE).map(async (find) => {
          const given = entryText(find.entry);
          return pageOf(feed, find, given && (await keep(given)));
        }),
      )),
    );
  return pages;
}

async function keepText({ text, contentType }: EntryText, archive: Archive): Promise<FeedText> {
  return { rawId: await archive.saveRaw(new TextEncoder().encode(text), contentType), contentType };
}

function pageOf(feed: Feed, { entry, url, quiet }: EntryFind, feedText: FeedText | undefined): MessageOf<'page.due'> {
  return {
    kind: 'page.due',
    feedUrl: feed.url,
    outlet: feed.outlet,
    url,
    title: entry.title && nameForMessage(entry.title),
    author: entry.author && nameForMessage(entry.author),
    publishedAt: entry.publishedAt,
    language: feed.language,
    feedText,
    quiet,
  };
}
