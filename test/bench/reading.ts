import { join } from 'node:path';
import { loadExtractor } from '../../lib/adapters/model/load-model.ts';
import { articleReaderOf } from '../../lib/config/article-reader-of.ts';
import { configSchema } from '../../lib/config/schema.ts';
import { polnearFolder } from '../../lib/training/lessons/corpus-path.ts';
import { readPolnear } from '../../lib/training/lessons/polnear.ts';
import { readWire } from '../golden/wire/read-wire.ts';
import { paired } from './paired.ts';
import type { Line } from './run.ts';

/** So many that most of them run compiled. */
const RUNS = 25;

interface Dated {
  readonly text: string;
  readonly publishedAt?: string | undefined;
}

/** Reading articles: the time for 1,000 words, and whether it grows with the length of the article as it should. */
export async function benchReading(): Promise<Line[]> {
  const wire = readWire('open').map(({ text, publishedAt }) => ({ text, publishedAt }));
  const folder = polnearFolder();
  return [
    ...(await benchArticles('wire articles', wire)),
    ...(folder ? await benchArticles('ordinary news (PolNeAR dev)', readPolnear(join(folder, 'dev'))) : []),
    await benchLength(wire),
  ];
}

/** What the quotations cost, and what speakers, dates and topics do beside it. */
async function benchArticles(name: string, articles: readonly Dated[]): Promise<Line[]> {
  const extract = loadExtractor();
  const extracted = new Map(articles.map(({ text }) => [text, extract(text)]));
  const readRest = articleReaderOf(configSchema.parse({}), (text) => extracted.get(text) ?? []);
  const words = countWords(articles);
  const quotations = [...extracted.values()].flat().length;
  const { first, second, ratio } = await paired(
    () => articles.map((article) => readRest(article, 'all')),
    () => articles.map(({ text }) => extract(text)),
    RUNS,
  );
  const stored = await paired(
    () => articles.map((article) => readRest(article, 'on-topic')),
    () => articles.map((article) => readRest(article, 'all')),
    RUNS,
  );
  const perThousand = (value: number) => ((value / words) * 1000).toFixed(1);
  return [
    [
      `quotations of ${name}`,
      `${perThousand(second)} ms for 1,000 words, which hold ${((quotations / words) * 1000).toFixed(0)}`,
    ],
    ['  their speakers, dates and topics', `${perThousand(first)} ms more, ${ratio.toFixed(2)} × as long`],
    [
      '  the same where what is on topic is stored',
      `${perThousand(stored.first)} ms, ${stored.ratio.toFixed(2)} × of that`,
    ],
  ];
}

async function benchLength(articles: readonly Dated[]): Promise<Line> {
  const read = articleReaderOf(configSchema.parse({}), loadExtractor());
  const joined = { text: articles.map(({ text }) => text).join('\n\n'), publishedAt: articles[0]?.publishedAt };
  const { ratio } = await paired(
    () => read(joined, 'all'),
    () => articles.map((article) => read(article, 'all')),
    RUNS,
  );
  return [
    `wire articles joined to one of ${countWords(articles)} words`,
    `${ratio.toFixed(2)} × the time of the single ones`,
  ];
}

function countWords(articles: readonly Dated[]): number {
  return articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
