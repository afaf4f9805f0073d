import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema } from '../../lib/config/schema.ts';
import { newsroom } from '../../lib/local/demo/newsroom.ts';
import { serveNewsroom } from '../../lib/local/demo/serve-newsroom.ts';
import { openLocal } from '../../lib/local/open-local.ts';
import { watchOnce } from '../../lib/local/watch.ts';
import { median, time } from './paired.ts';
import type { Line } from './run.ts';

/** The whole pipeline over the demo's newsroom: a first poll, and a second one that finds nothing new. */
export async function benchPipeline(): Promise<Line[]> {
  const served = await serveNewsroom();
  const config = configSchema.parse({
    network: { allowPrivate: true, pauseSeconds: 0 },
    feeds: newsroom.map(({ name, feed }) => ({ url: served.origin + feed, outlet: name })),
    channels: { desk: { type: 'console' } },
    alerts: [{ name: 'all', channels: ['desk'] }],
  });
  const articles = newsroom.reduce((sum, { stories }) => sum + stories.length, 0);
  const firsts: number[] = [];
  const ratios: number[] = [];
  try {
    for (let run = 0; run < 5; run += 1) {
      const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
      const local = await openLocal({ config, data, clock: () => new Date(), variables: {}, print: () => undefined });
      const poll = () => watchOnce(local, { observe: () => undefined, signal: new AbortController().signal });
      const first = await time(poll);
      const second = await time(poll);
      firsts.push(first);
      ratios.push(second / first);
      await local.close();
      rmSync(data, { recursive: true });
    }
  } finally {
    await served.close();
  }
  const perArticle = median(firsts) / articles;
  return [
    [
      'feed to alert, all stages',
      `${perArticle.toFixed(0)} ms an article (${(1000 / perArticle).toFixed(0)} a second)`,
    ],
    ['a second poll with nothing new', `${median(ratios).toFixed(2)} × the first`],
  ];
}
