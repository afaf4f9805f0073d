import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { newsroom } from './newsroom.ts';
import { renderFeed, renderPage } from './render.ts';

export interface ServedNewsroom {
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  /** From now on the pages show their edited text. */
  publishEdits(): void;
  close(): Promise<void>;
}

/** Serves the newsroom on loopback, as polite sites do: with an ETag and 304 for what has not changed. */
export async function serveNewsroom(): Promise<ServedNewsroom> {
  let edited = false;
  let origin = '';
  const server = createServer((request, response) => {
    const found = answerTo(request.url ?? '', origin, edited);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': found.type, etag }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the newsroom has no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    publishEdits() {
      edited = true;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answerTo(path: string, origin: string, edited: boolean): { type: string; body: string } | undefined {
  for (const outlet of newsroom) {
    if (outlet.feed === path) return renderFeed(outlet, origin);
    const story = outlet.stories.find((one) => one.path === path);
    if (story) return { type: 'text/html; charset=utf-8', body: renderPage(outlet, story, edited) };
  }
  return undefined;
}
