import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { createFeedReader } from '../adapters/web/create-feed-reader.ts';
import type { FeedEntry, ParsedFeed } from '../core/feed/feed.ts';
import { counted } from '../core/text/counted.ts';
import { printable } from '../core/text/printable.ts';
import type { CommandIo } from './io.ts';
import { answerLines, batchId } from './json-lines.ts';
import { readDocument } from './read-input.ts';
import { addConfigOption, loadConfigIfThere, type StateOptions } from './state-options.ts';

const fileRow = z.object({
  id: batchId,
  path: z.string(),
  contentType: z.string().nullish(),
});

interface FeedOptions extends StateOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export function addFeed(program: Command, io: CommandIo): void {
  addConfigOption(program.command('feed'))
    .summary('a feed as the pipeline sees it')
    .description('Reads a feed (RSS, Atom, JSON Feed) as the pipeline does.')
    .argument('[feed]', 'a file, an address, or - for standard input', '-')
    .addOption(
      new Option('--json', 'writes {"format","title","entries":[…]}; what isn’t known is null').conflicts('jsonl'),
    )
    .option('--jsonl', 'reads {"id","path","contentType"?} a line, writes {"id","format",…} or {"id","error"} a line')
    .addHelpText(
      'after',
      `
Examples:
  parley feed https://example.org/feed.xml
  parley feed saved.xml --json | jq '.entries[].title'`,
    )
    .action(async (place: string, options: FeedOptions) => {
      const reader = createFeedReader();
      if (options.jsonl) {
        await answerLines(
          place,
          fileRow,
          async ({ id, path, contentType }) => {
            const document = { body: await readFile(path), url: pathToFileURL(path).href };
            return { id, ...feedView(await reader.readFeed({ ...document, contentType: contentType ?? undefined })) };
          },
          io,
        );
        return;
      }
      const feed = await reader.readFeed(await readDocument(place, loadConfigIfThere(options.config).network, io));
      await io.out(options.json ? `${JSON.stringify(feedView(feed))}\n` : feedText(feed));
    });
}

/** Every key is there: what isn't known is null. */
function feedView({ format, title, entries, ...more }: ParsedFeed) {
  return { format, title: title ?? null, ...more, entries: entries.map(entryView) };
}

function entryView({ id, url, title, publishedAt, updatedAt, summary, content, author }: FeedEntry) {
  return {
    // Without an id or an address it is known by nothing: the pipeline passes it over.
    id: id || null,
    url: url ?? null,
    title: title ?? null,
    publishedAt: publishedAt ?? null,
    updatedAt: updatedAt ?? null,
    summary: summary ?? null,
    content: content ?? null,
    author: author ?? null,
  };
}

function feedText({ format, title = '(no title)', entries }: ParsedFeed): string {
  const lines = entries.map(
    ({ publishedAt, updatedAt, title: name, url }) =>
      `${(publishedAt ?? updatedAt ?? '').slice(0, 16).padEnd(16)}  ${printable(name ?? '(no title)')}\n${' '.repeat(18)}${printable(url ?? '(no address)')}`,
  );
  return `${printable(title)} (${format}, ${counted(entries.length, 'entry', 'entries')})\n\n${lines.join('\n')}\n`;
}
