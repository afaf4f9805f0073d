import { z } from 'zod';
import type { FeedEntry, ParsedFeed } from '../../../core/feed/feed.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { foldedLine } from '../markup/fold-space.ts';
import { parseDate } from '../parse-date.ts';
import { MAX_ENTRIES } from './feed-fields.ts';

const textSchema = z.string().optional().catch(undefined);
const authorSchema = z.object({ name: textSchema }).optional().catch(undefined);

const itemSchema = z.object({
  // The specification asks for a string, and for readers to take numbers.
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: textSchema,
  external_url: textSchema,
  title: textSchema,
  summary: textSchema,
  content_html: textSchema,
  content_text: textSchema,
  date_published: textSchema,
  date_modified: textSchema,
  author: authorSchema,
  authors: z.array(authorSchema).optional().catch(undefined),
});

const feedSchema = z.object({
  version: z.string().regex(/jsonfeed\.org\/version\//),
  title: textSchema,
  home_page_url: textSchema,
  items: z.array(z.unknown()),
});

/** Reads a JSON Feed, 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/); undefined for other JSON. Items that aren't objects are left out. */
export function readJsonFeed(value: unknown, documentUrl: string): ParsedFeed | undefined {
  const parsed = feedSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { title, home_page_url: site, items } = parsed.data;
  const bases = [absoluteAddress(site, [documentUrl]), documentUrl].filter((base) => base !== undefined);
  return {
    format: 'json',
    title: title && foldedLine(title),
    entries: items.slice(0, MAX_ENTRIES).flatMap((item) => {
      const read = itemSchema.safeParse(item);
      return read.success ? [entryOf(read.data, bases)] : [];
    }),
  };
}

function entryOf(item: z.infer<typeof itemSchema>, bases: readonly string[]): FeedEntry {
  const url = absoluteAddress(item.url, bases) ?? absoluteAddress(item.external_url, bases);
  const authors = (item.authors ?? [item.author]).flatMap((author) => author?.name?.trim() || []);
  return {
    id: item.id ?? url ?? '',
    url,
    // Titles and summaries are text by the specification: what looks like markup in them is meant.
    title: item.title && foldedLine(item.title),
    publishedAt: parseDate(item.date_published ?? ''),
    updatedAt: parseDate(item.date_modified ?? ''),
    summary: item.summary && foldedLine(item.summary),
    content: item.content_html ?? item.content_text,
    author: authors.join(', ') || undefined,
  };
}
