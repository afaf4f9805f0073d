import Parser from 'rss-parser';
import { z } from 'zod';
import type { FeedEntry, ParsedFeed } from '../../../core/feed/feed.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { plainText } from '../markup/plain-text.ts';
import { parseDate } from '../parse-date.ts';
import { ENTRY_FIELDS, type EntryField, elementOf, FEED_FIELDS, type FeedField } from './feed-fields.ts';
import type { NormalisedFeed } from './normalise-feed.ts';
import { updateMinutes } from './update-minutes.ts';

/** The fields that may say it, the most trustworthy first. */
const SAYS = {
  title: ['title', 'dc:title', 'media:title'],
  publishedAt: ['published', 'issued', 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'created'],
  updatedAt: ['updated', 'modified', 'dcterms:modified'],
  summary: ['summary', 'description', 'media:description', 'itunes:summary'],
  content: ['content:encoded', 'content', 'xhtml:body'],
  author: ['author', 'dc:creator', 'itunes:author'],
} as const satisfies Record<string, readonly EntryField[]>;

const parser = new Parser({
  customFields: {
    feed: FEED_FIELDS.map((field) => elementOf(field)),
    item: ENTRY_FIELDS.map((field) => [elementOf(field), elementOf(field), { keepArray: true }]),
  },
});

const feedSchema = z.looseObject({ items: z.array(z.record(z.string(), z.unknown())) });
const valuesSchema = z.array(z.string());

/** Reads a feed that `normaliseFeed` made, and so is well-formed. `documentUrl` is where it was found. */
export async function readXmlFeed({ format, xml }: NormalisedFeed, documentUrl: string): Promise<ParsedFeed> {
  const feed = feedSchema.parse(await parser.parseString(xml));
  const feedValue = (field: FeedField) => z.string().optional().parse(feed[elementOf(field)]);
  const site = absoluteAddress(feedValue('link'), [documentUrl]);
  const bases = [site, documentUrl].filter((base) => base !== undefined);
  return {
    format,
    title: text(feedValue('title') ?? feedValue('dc:title')),
    ttlMinutes: updateMinutes({
      ttl: feedValue('ttl'),
      period: feedValue('sy:updateperiod'),
      frequency: feedValue('sy:updatefrequency'),
    }),
    entries: feed.items.map((item) => {
      const values = (field: EntryField) => valuesSchema.optional().parse(item[elementOf(field)]) ?? [];
      return entryOf(values, bases);
    }),
  };
}

function entryOf(values: (field: EntryField) => readonly string[], bases: readonly string[]): FeedEntry {
  const first = (fields: readonly EntryField[]) => fields.flatMap(values)[0];
  const url = firstAddress([...values('link'), ...values('permalink'), ...values('about')], bases);
  // An entry that was updated several times lists the times in order.
  const updated = SAYS.updatedAt.map((field) => values(field).at(-1)).find((date) => date !== undefined);
  const authors = SAYS.author.map((field) => values(field)).find((names) => names.length > 0) ?? [];
  return {
    id: first(['id', 'guid', 'about']) ?? url ?? '',
    url,
    title: text(first(SAYS.title)),
    publishedAt: date(first(SAYS.publishedAt)),
    updatedAt: date(updated),
    summary: text(first(SAYS.summary)),
    content: first(SAYS.content),
    author: [...new Set(authors.map(plainText))].filter((name) => name !== '').join(', ') || undefined,
  };
}

function firstAddress(addresses: readonly string[], bases: readonly string[]): string | undefined {
  for (const address of addresses) {
    const url = absoluteAddress(address, bases);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Empty for a field that is there but says nothing, such as a title of an image alone. */
function text(html: string | undefined): string | undefined {
  return html === undefined ? undefined : plainText(html);
}

function date(value: string | undefined): string | undefined {
  return value === undefined ? undefined : parseDate(value);
}
