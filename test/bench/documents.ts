import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { createFeedReader } from '../../lib/adapters/web/create-feed-reader.ts';
import { createPageReader } from '../../lib/adapters/web/create-page-reader.ts';
import { newsroom } from '../../lib/local/demo/newsroom.ts';
import { renderFeed, renderPage } from '../../lib/local/demo/render.ts';
import { paired } from './paired.ts';
import type { Line } from './run.ts';

const origin = 'https://newsroom.example';

/** Feeds and pages: what Parley's reading costs beside the bare libraries under it. */
export async function benchDocuments(): Promise<Line[]> {
  const [outlet] = newsroom;
  const story = outlet?.stories[0];
  if (outlet === undefined || story === undefined) throw new Error('the newsroom is empty');
  const stories = Array.from({ length: 50 }, (_, n) => ({ ...story, path: `${story.path}-${n}` }));
  const feed = renderFeed({ ...outlet, stories }, origin).body;
  const page = renderPage(
    outlet,
    { ...story, paragraphs: Array.from({ length: 10 }, () => story.paragraphs).flat() },
    false,
  );
  const document = (text: string, contentType: string) => ({
    body: new TextEncoder().encode(text),
    url: origin,
    contentType,
  });
  const feedReader = createFeedReader();
  const pageReader = createPageReader();
  const bare = new Parser();
  const feeds = await paired(
    () => feedReader.readFeed(document(feed, 'application/rss+xml; charset=utf-8')),
    () => bare.parseString(feed),
  );
  const pages = await paired(
    () => pageReader.readPage(document(page, 'text/html; charset=utf-8')),
    () => new Readability(parseHTML(page).document).parse(),
  );
  return [
    ['read a feed of 50 entries', `${feeds.first.toFixed(1)} ms, ${feeds.ratio.toFixed(2)} × rss-parser alone`],
    ['read a page of 50 paragraphs', `${pages.first.toFixed(1)} ms, ${pages.ratio.toFixed(2)} × Readability alone`],
  ];
}
