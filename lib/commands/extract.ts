import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { loadExtractor } from '../adapters/model/load-model.ts';
import { decodeBytes } from '../adapters/web/decode-bytes.ts';
import { notText } from '../adapters/web/not-text.ts';
import { articleReaderOf, topicMatcherOf } from '../config/article-reader-of.ts';
import { saidOnText, speakerText } from '../core/alert/alert-text.ts';
import type { AttributedQuotation } from '../core/article/attributed-quotation.ts';
import { readDay } from '../core/statement/said-on/dates/day.ts';
import { counted } from '../core/text/counted.ts';
import { printable } from '../core/text/printable.ts';
import { explanations } from './explanations.ts';
import { CommandFailedError, type CommandIo } from './io.ts';
import { answerLines, batchId } from './json-lines.ts';
import { nameOf, readBytes } from './read-input.ts';
import { readTime } from './read-time.ts';
import { addConfigOption, loadConfigIfThere, type StateOptions } from './state-options.ts';

const textRow = z.object({
  id: batchId,
  text: z.string(),
  title: z.string().optional(),
  url: z.string().nullish(),
  publishedAt: z.string().refine(hasDay, 'must be a date such as 2026-03-04').nullish(),
});

interface ExtractOptions extends StateOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly publishedAt?: string;
  readonly url?: string;
}

export function addExtract(program: Command, io: CommandIo): void {
  addConfigOption(program.command('extract'))
    .summary('quotations of a text: who said what, when, on which topic')
    .description('Extracts the quotations of a text, on topic or not.')
    .argument('[file]', 'a text file, or - for standard input', '-')
    .addOption(new Option('--json', 'writes {"quotations":[…]}').conflicts('jsonl'))
    .addOption(
      new Option(
        '--jsonl',
        'reads {"id","text","title"?,"url"?,"publishedAt"?} a line, writes {"id","quotations":[…]} a line',
      ).conflicts(['publishedAt', 'url']),
    )
    .option('--published-at <date>', 'when the text was published, for dates such as “on Wednesday”', checkedTime)
    .option('--url <address>', 'the page it is from: on a ministry’s own, “the minister” is its own', checkedUrl)
    .addOption(
      new Option('--explain', 'says for people to read why each quotation is on its topics').conflicts([
        'json',
        'jsonl',
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  parley extract article.txt --published-at 2026-03-04
  parley extract --jsonl < articles.jsonl > quotations.jsonl`,
    )
    .action(async (file: string, options: ExtractOptions) => {
      const config = loadConfigIfThere(options.config);
      const read = articleReaderOf(config, loadExtractor());
      if (options.jsonl) {
        await answerLines(
          file,
          textRow,
          ({ id, text, title, url, publishedAt }) => ({
            id,
            quotations: read(
              { text, title, url: url ?? undefined, publishedAt: publishedAt ?? undefined },
              'all',
            ).quotations.map(quotationView),
          }),
          io,
        );
        return;
      }
      const bytes = await readBytes(file, io);
      const text = decodeBytes(bytes, 'text');
      const other = notText(bytes, text);
      if (other !== undefined) throw new CommandFailedError(`${nameOf(file)}: is ${other}, not text`);
      const article = { text, publishedAt: options.publishedAt, url: options.url };
      const { quotations } = read(article, 'all');
      if (options.json) await io.out(`${JSON.stringify({ quotations: quotations.map(quotationView) })}\n`);
      else {
        const whys = options.explain ? explanations(article, quotations, topicMatcherOf(config)) : [];
        for (const [index, quotation] of quotations.entries())
          await io.out(`${quotationText(quotation)}${whys[index] ?? ''}\n`);
        io.err(
          `${counted(quotations.length, 'quotation', 'quotations')}, ${quotations.filter(({ topics }) => topics.length > 0).length} on topic\n`,
        );
      }
    });
}

/** Whether a text begins with a day that exists; any time may follow. */
function hasDay(text: string): boolean {
  return readDay(text) !== undefined && !Number.isNaN(Date.parse(text));
}

/** Checks a time and returns it as given: its zone tells which day it was there. */
function checkedTime(text: string): string {
  readTime(text);
  return text;
}

function checkedUrl(text: string): string {
  if (!URL.canParse(text)) throw new InvalidArgumentError('It must be an address such as https://example.org/news/1.');
  return text;
}

function quotationView({ topics, ...quotation }: AttributedQuotation) {
  return {
    ...quotation,
    topics: topics.map(({ topic }) => topic),
    topicWords: Object.fromEntries(topics.map(({ topic, words }) => [topic, words])),
  };
}

function quotationText(quotation: AttributedQuotation): string {
  const { kind, content, venue, topics } = quotation;
  const at = venue === undefined ? '' : `at: ${printable(venue)}`;
  const facts = [kind, saidOnText(quotation), at, topics.map(({ topic }) => topic).join(', ') || 'off topic'];
  return [
    speakerText({ speaker: quotation.speaker, via: quotation.via }),
    `  ${content.map(({ text }) => printable(text)).join(' … ')}`,
    `  ${content.map(({ start, end }) => `${start}–${end}`).join(', ')} · ${facts.filter(Boolean).join(' · ')}`,
    '',
  ].join('\n');
}
