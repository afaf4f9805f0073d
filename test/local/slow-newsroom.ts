import { setTimeout as sleep } from 'node:timers/promises';
import { type LoopbackServer, serveOnLoopback } from '../loopback-server.ts';

export interface Story {
  readonly path: string;
  readonly title: string;
  /** Each becomes a paragraph of its own: “words,” Foreign Minister Ilva Marn said. */
  readonly quotes: readonly { readonly words: string; readonly by: string }[];
  /** Its page is for subscribers; the feed carries its text. */
  readonly paywalled?: boolean;
}

export interface Outlet {
  readonly name: string;
  readonly feed: string;
  readonly stories: readonly Story[];
}

export interface SlowNewsroom extends LoopbackServer {
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
}

/** Serves outlets of invented stories, each answer after so many milliseconds. `onAsked` runs before the answer is sent. */
export async function serveSlowNewsroom(
  outlets: readonly Outlet[],
  { answerAfter, onAsked = () => {} }: { readonly answerAfter: number; readonly onAsked?: (path: string) => void },
): Promise<SlowNewsroom> {
  const asked: string[] = [];
  const server = await serveOnLoopback(async (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    onAsked(path);
    await sleep(answerAfter);
    const body = pageAt(outlets, path, `http://${request.headers.host}`);
    if (body === undefined) response.writeHead(isPaywalled(outlets, path) ? 401 : 404).end();
    else response.writeHead(200, { 'content-type': body.startsWith('<?xml') ? 'text/xml' : 'text/html' }).end(body);
  });
  return { ...server, asked };
}

function pageAt(outlets: readonly Outlet[], path: string, origin: string): string | undefined {
  for (const outlet of outlets) {
    if (outlet.feed === path) return feedOf(outlet, origin);
    const story = outlet.stories.find((one) => one.path === path);
    if (story) return story.paywalled ? undefined : pageOf(story);
  }
  return undefined;
}

function isPaywalled(outlets: readonly Outlet[], path: string): boolean {
  return outlets.some(({ stories }) => stories.some((story) => story.path === path && story.paywalled));
}

function feedOf({ name, stories }: Outlet, origin: string): string {
  const items = stories.map(
    (story) =>
      `<item><title>${story.title}</title><link>${origin}${story.path}</link><guid>${origin}${story.path}</guid>${
        story.paywalled ? `<content:encoded><![CDATA[${textOf(story)}]]></content:encoded>` : ''
      }</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title><link>${origin}</link><description>News</description>
${items.join('\n')}</channel></rss>`;
}

export function pageOf({ title, quotes }: Pick<Story, 'title' | 'quotes'>): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<article><h1>${title}</h1>
${textOf({ quotes })}
</article></body></html>`;
}

function textOf({ quotes }: Pick<Story, 'quotes'>): string {
  const paragraphs = quotes.map(({ words, by }) => `<p>“${words},” ${by} said.</p>`);
  return `<p>The arms control conference in Halvern has two hundred delegates from Karelvia and Tamaria.</p>
${paragraphs.join('\n')}
<p>The building stands beside the harbour, and its windows look out on the nuclear test ban museum.</p>`;
}
