import { type Command, Option } from 'commander';
import { z } from 'zod';
import { createPageReader } from '../adapters/web/create-page-reader.ts';
import type { PageContent } from '../core/article/article.ts';
import type { CommandIo } from './io.ts';
import { answerLines, batchId } from './json-lines.ts';
import { readDocument } from './read-input.ts';
import { addConfigOption, loadConfigIfThere, type StateOptions } from './state-options.ts';

const pageRow = z.object({ id: batchId, url: z.string(), html: z.string() });

interface ArticleOptions extends StateOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly url?: string;
}

export function addArticle(program: Command, io: CommandIo): void {
  addConfigOption(program.command('article'))
    .summary('what a page yields: title, date, readable text')
    .description('Reads a news page as the pipeline does: its title, byline, date, language and readable text.')
    .argument('[page]', 'a file, an address, or - for standard input', '-')
    .addOption(
      new Option(
        '--json',
        'writes {"title","byline","publishedAt","language","text"}; what isn’t known is null',
      ).conflicts('jsonl'),
    )
    .addOption(
      new Option(
        '--jsonl',
        'reads {"id","url","html"} a line, writes {"id","title",…} or {"id","error"} a line',
      ).conflicts('url'),
    )
    .option('--url <address>', 'where a file came from, for the relative addresses in it')
    .addHelpText(
      'after',
      `
Examples:
  parley article https://example.org/news/1
  parley article page.html --json | jq -r .text
  parley article --jsonl < pages.jsonl > articles.jsonl`,
    )
    .action(async (place: string, options: ArticleOptions) => {
      const reader = createPageReader();
      if (options.jsonl) {
        const encoder = new TextEncoder();
        await answerLines(
          place,
          pageRow,
          ({ id, url, html }) => {
            // The page is decoded already: whatever charset it declares no longer applies.
            const document = { url, body: encoder.encode(html), contentType: 'text/html; charset=utf-8' };
            return { id, ...pageView(reader.readPage(document)) };
          },
          io,
        );
        return;
      }
      const document = await readDocument(place, loadConfigIfThere(options.config).network, io);
      const page = reader.readPage({ ...document, url: options.url ?? document.url });
      await io.out(options.json ? `${JSON.stringify(pageView(page))}\n` : pageText(page));
    });
}

/** Every key is there: what isn't known is null. */
function pageView({ title, byline, publishedAt, language, text, ...more }: PageContent) {
  return {
    title: title || null,
    byline: byline ?? null,
    publishedAt: publishedAt ?? null,
    language: language ?? null,
    text,
    ...more,
  };
}

function pageText({ title, byline, publishedAt, language, text }: PageContent): string {
  const facts = [byline, publishedAt, language].filter((fact) => fact !== undefined).join(' · ');
  return `${title}\n${facts}\n\n${text}\n`;
}
