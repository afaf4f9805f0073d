import { escapeMarkup } from '../../adapters/web/markup/entities.ts';
import type { DemoOutlet, DemoStory } from './newsroom.ts';

/** The feed as its outlet would publish it. `origin` is where the newsroom is served: `http://127.0.0.1:4000`. */
export function renderFeed(outlet: DemoOutlet, origin: string): { type: string; body: string } {
  switch (outlet.format) {
    case 'rss':
      return { type: 'application/rss+xml; charset=utf-8', body: rss(outlet, origin) };
    case 'atom':
      return { type: 'application/atom+xml; charset=utf-8', body: atom(outlet, origin) };
    case 'json':
      return { type: 'application/feed+json; charset=utf-8', body: json(outlet, origin) };
  }
}

/** The page with the furniture of a news site around the story. */
export function renderPage(outlet: DemoOutlet, story: DemoStory, edited: boolean): string {
  const paragraphs = (edited ? story.edited : undefined) ?? story.paragraphs;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(story.title)} | ${escapeMarkup(outlet.name)}</title>
<meta property="og:title" content="${escapeMarkup(story.title)}">
<meta property="article:published_time" content="${story.publishedAt}">
<meta name="author" content="${escapeMarkup(story.byline)}"></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner">This site uses cookies to remember that you closed this notice. <button>Accept</button></div>
<article><h1>${escapeMarkup(story.title)}</h1><p class="byline">By ${escapeMarkup(story.byline)}</p>
${paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')}
</article>
<aside><h2>Most read</h2><ul><li><a href="/1">Ferry timetable for spring</a></li><li><a href="/2">Ten soups</a></li></ul></aside>
<footer>© ${escapeMarkup(outlet.name)}. All rights reserved.</footer>
</body></html>`;
}

function rss({ name, feed, stories }: DemoOutlet, origin: string): string {
  const items = stories.map(
    ({
      path,
      title,
      publishedAt,
      paragraphs,
    }) => `<item><title>${escapeMarkup(title)}</title><link>${origin}${path}</link>
<guid isPermaLink="false">${path}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate>
<description>${escapeMarkup(paragraphs[0] ?? '')}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escapeMarkup(name)}</title><link>${origin}${feed}</link><description>News</description>
${items.join('\n')}
</channel></rss>`;
}

function atom({ name, feed, stories }: DemoOutlet, origin: string): string {
  const entries = stories.map(
    (story) => `<entry><title>${escapeMarkup(story.title)}</title><id>tag:demo,2026:${story.path}</id>
<link rel="alternate" href="${origin}${story.path}"/><published>${story.publishedAt}</published>
<updated>${story.publishedAt}</updated>
<author><name>${escapeMarkup(story.byline)}</name></author><summary>${escapeMarkup(story.paragraphs[0] ?? '')}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeMarkup(name)}</title><id>${origin}${feed}</id>
<updated>${stories[0]?.publishedAt ?? ''}</updated>
${entries.join('\n')}
</feed>`;
}

function json({ name, feed, stories }: DemoOutlet, origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    feed_url: `${origin}${feed}`,
    items: stories.map(({ path, title, byline, publishedAt, paragraphs }) => ({
      id: path,
      url: `${origin}${path}`,
      title,
      summary: paragraphs[0],
      date_published: publishedAt,
      authors: [{ name: byline }],
    })),
  });
}
