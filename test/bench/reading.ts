import { loadExtractor } from '../../lib/adapters/model/load-model.ts';
import { articleReaderOf } from '../../lib/config/article-reader-of.ts';
import { configSchema } from '../../lib/config/schema.ts';
import { readWire } from '../golden/wire/read-wire.ts';
import { paired } from './paired.ts';
import type { Line } from './run.ts';

/** Reading articles: the time for 1,000 words, and whether it grows with the length of the article as it should. */
export async function benchReading(): Promise<Line[]> {
  const read = articleReaderOf(configSchema.parse({}), loadExtractor());
  const articles = readWire('open').map(({ text, publishedAt }) => ({ text, publishedAt }));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const joined = { text: articles.map(({ text }) => text).join('\n\n'), publishedAt: articles[0]?.publishedAt };
  const { first, second, ratio } = await paired(
    () => read(joined),
    () => {
      for (const article of articles) read(article);
    },
    7,
  );
  return [
    [
      'read an article: quotations, speakers, dates, topics',
      `${((second / words) * 1000).toFixed(1)} ms for 1,000 words`,
    ],
    [
      `the same words as one article of ${words} words`,
      `${((first / words) * 1000).toFixed(1)} ms for 1,000 words, ${ratio.toFixed(2)} × the short ones`,
    ],
  ];
}
