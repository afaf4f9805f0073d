import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClosableFetcher, createFetcher, type FetcherOptions } from '../../../lib/adapters/web/create-fetcher.ts';
import { type LoopbackServer, serveOnLoopback } from '../../loopback-server.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const NOW = new Date('2026-03-01T12:00:00Z');
const LIMIT = 100_000;

let server: LoopbackServer;
let routes: Record<string, Route>;
let asked: { url: string; headers: IncomingMessage['headers'] }[];
let fetchers: ClosableFetcher[];

function fetcherWith(options: Partial<FetcherOptions> = {}): ClosableFetcher {
  const fetcher = createFetcher({
    allowPrivate: true,
    pauseSeconds: 0,
    userAgentVersion: '1.2.3',
    clock: () => NOW,
    ...options,
  });
  fetchers.push(fetcher);
  return fetcher;
}

function get(path: string, more: { etag?: string; lastModified?: string } = {}) {
  return fetcherWith().fetch({ url: `${server.origin}${path}`, maxBytes: LIMIT, ...more });
}

beforeEach(async () => {
  routes = {};
  asked = [];
  fetchers = [];
  server = await serveOnLoopback((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const route = routes[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end('no such page');
  });
});

afterEach(async () => {
  await Promise.all(fetchers.map((fetcher) => fetcher.close()));
  await server.close();
});

describe('a page that is there', () => {
  test('comes with its bytes, its validators and how long it stays fresh', async () => {
    routes['/a'] = (_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        etag: 'W/"1"',
        'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT',
        'cache-control': 'public, max-age=600',
        age: '60',
      });
      response.end('<p>hello</p>');
    };
    const outcome = await get('/a');
    expect(outcome).toMatchObject({
      kind: 'fetched',
      url: `${server.origin}/a`,
      contentType: 'text/html; charset=utf-8',
      etag: 'W/"1"',
      lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT',
      freshSeconds: 540,
    });
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.body).toString()).toBe('<p>hello</p>');
  });

  test('is asked for with the name of Parley, its version and whom to write to', async () => {
    routes['/a'] = (_, response) => response.end('x');
    await fetcherWith({ contact: 'desk@example.org' }).fetch({ url: `${server.origin}/a`, maxBytes: LIMIT });
    expect(asked[0]?.headers['user-agent']).toBe('Parley/1.2.3 (+desk@example.org)');
  });

  test('is asked for even by people whose names ASCII lacks', async () => {
    routes['/a'] = (_, response) => response.end('x');
    await fetcherWith({ contact: 'żółw@example.org' }).fetch({ url: `${server.origin}/a`, maxBytes: LIMIT });
    expect(asked[0]?.headers['user-agent']).toBe('Parley/1.2.3 (+???w@example.org)');
  });

  test('is not sent again when the server knows the validators', async () => {
    routes['/a'] = (request, response) => {
      const known = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'yesterday';
      response.writeHead(known ? 304 : 200, { 'cache-control': 'max-age=60' }).end();
    };
    expect(await get('/a', { etag: '"1"', lastModified: 'yesterday' })).toEqual({
      kind: 'not-modified',
      freshSeconds: 60,
    });
  });
});

describe('content encodings', () => {
  const text = 'missiles '.repeat(1000);
  test.each([
    ['gzip', 'gzip', gzipSync(text)],
    ['brotli', 'br', brotliCompressSync(text)],
    ['deflate with a zlib header', 'deflate', deflateSync(text)],
    ['deflate without one', 'deflate', deflateRawSync(text)],
    ['two layers', 'gzip, br', brotliCompressSync(gzipSync(text))],
  ])('%s is undone', async (_, encoding, body) => {
    routes['/a'] = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
    const outcome = await get('/a');
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.body).toString()).toBe(text);
  });

  test.each([
    ['bytes that are no gzip', 'gzip', Buffer.from('plain text'), 'its gzip encoding is broken'],
    ['gzip that ends early', 'gzip', gzipSync(text).subarray(0, 40), 'its gzip encoding is broken'],
    [
      'an encoding that nobody asked for',
      'compress',
      Buffer.from('x'),
      "its body is encoded as compress, which wasn't asked for",
    ],
  ])('%s fail in words', async (_, encoding, body, words) => {
    routes['/a'] = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      message: `[GET] "${server.origin}/a": ${words}`,
    });
  });
});

describe('bodies beyond the limit', () => {
  test('are refused unread when the server says how long they are', async () => {
    routes['/a'] = (_, response) => response.writeHead(200, { 'content-length': String(LIMIT + 1) }).flushHeaders();
    expect(await get('/a')).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });

  test('are dropped as they cross it, however long they would go on', async () => {
    let sent = 0;
    let hungUp: Promise<unknown> | undefined;
    routes['/a'] = (_, response) => {
      hungUp = once(response, 'close');
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000))) sent += 10_000;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await get('/a')).toMatchObject({ kind: 'failed', reason: 'too-large' });
    await hungUp;
    expect(sent).toBeGreaterThan(0);
  });

  test('are dropped as they unpack: a few thousand bytes that stand for fifty million', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(LIMIT);
    routes['/a'] = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      reason: 'too-large',
      message: `[GET] "${server.origin}/a": its body is larger than ${LIMIT} bytes`,
    });
  });
});

describe('redirects', () => {
  const redirect = (location: string, status = 302): Route => {
    return (_, response) => response.writeHead(status, { location }).end();
  };

  test('are followed, and the outcome names where they led', async () => {
    routes['/old'] = redirect('/newer#top', 301);
    routes['/newer'] = redirect('newest', 308);
    routes['/newest'] = (_, response) => response.end('here');
    expect(await get('/old')).toMatchObject({ kind: 'fetched', url: `${server.origin}/newest` });
  });

  test('to an address in raw UTF-8 are followed', async () => {
    routes['/old'] = redirect(Buffer.from('/żółw').toString('latin1'));
    routes[encodeURI('/żółw')] = (_, response) => response.end('here');
    expect(await get('/old')).toMatchObject({ kind: 'fetched' });
  });

  test('end after five', async () => {
    for (let hop = 0; hop < 9; hop += 1) routes[`/${hop}`] = redirect(`/${hop + 1}`);
    expect(await get('/0')).toMatchObject({
      kind: 'failed',
      reason: 'status',
      message: `[GET] "${server.origin}/0": redirects more than 5 times`,
    });
    expect(asked).toHaveLength(6);
  });

  test.each(['ftp://127.0.0.1/secret', 'file:///etc/passwd', 'data:text/plain,x'])(
    'to %s are refused',
    async (target) => {
      routes['/a'] = redirect(target);
      const outcome = await get('/a');
      expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
      expect(outcome.kind === 'failed' && outcome.message).toContain('only http and https are fetched');
    },
  );

  test('without an address count as the status that they are', async () => {
    routes['/a'] = (_, response) => response.writeHead(302).end();
    expect(await get('/a')).toMatchObject({ kind: 'failed', reason: 'status', status: 302 });
  });
});

describe('refusals and failures', () => {
  test.each([
    [404, 'gone', '404 Not Found'],
    [410, 'gone', '410 Gone'],
    [403, 'status', '403 Forbidden'],
    [500, 'status', '500 Internal Server Error'],
    [599, 'status', '599'],
  ] as const)('status %i is %s', async (status, reason, words) => {
    routes['/a'] = (_, response) => response.writeHead(status).end('sorry');
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      reason,
      status,
      message: `[GET] "${server.origin}/a": ${words}`,
    });
  });

  test.each([
    ['seconds', '120', 120],
    ['a date', 'Sun, 01 Mar 2026 12:05:00 GMT', 300],
    ['a date in the past', 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['nonsense', 'later', undefined],
  ])('Retry-After as %s', async (_, value, seconds) => {
    routes['/a'] = (_request, response) => response.writeHead(503, { 'retry-after': value }).end();
    expect(await get('/a')).toMatchObject({ kind: 'failed', status: 503, retryAfterSeconds: seconds });
  });

  test('a port where nobody listens: connection refused', async () => {
    const { origin, close } = await serveOnLoopback(() => undefined);
    await close();
    expect(await fetcherWith().fetch({ url: `${origin}/`, maxBytes: LIMIT })).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      message: `[GET] "${origin}/": connection refused`,
    });
  });

  test('a name that nobody has', async () => {
    const lookup: LookupFunction = (hostname, _, callback) =>
      callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), []);
    expect(await fetcherWith({ lookup }).fetch({ url: 'http://localhost/', maxBytes: LIMIT })).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      message: `[GET] "http://localhost/": the name doesn't resolve`,
    });
  });

  test('a server that hangs up', async () => {
    routes['/a'] = (request) => request.socket.destroy();
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      message: `[GET] "${server.origin}/a": the connection broke`,
    });
  });

  test('a server that speaks something else', async () => {
    routes['/a'] = (request) => request.socket.end('SSH-2.0-example\r\n');
    expect(await get('/a')).toMatchObject({
      kind: 'failed',
      message: `[GET] "${server.origin}/a": it doesn't speak HTTP as it should`,
    });
  });

  test.each<[string, Route]>([
    ['never answers', () => undefined],
    ['never ends its answer', (_, response) => response.writeHead(200).write('<rss>')],
  ])('a server that %s takes longer than it may', async (_, route) => {
    routes['/a'] = route;
    const outcome = await fetcherWith({ totalSeconds: 0.2 }).fetch({ url: `${server.origin}/a`, maxBytes: LIMIT });
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      message: `[GET] "${server.origin}/a": took longer than 0.2 s`,
    });
  });

  test('what is no address is refused', async () => {
    expect(await fetcherWith().fetch({ url: 'outlet', maxBytes: LIMIT })).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      message: '[GET] "outlet": it is not an address',
    });
  });

  test('credentials in an address stay out of messages', async () => {
    const url = `${server.origin.replace('http://', 'http://desk:secret@')}/missing`;
    const outcome = await fetcherWith().fetch({ url, maxBytes: LIMIT });
    expect(outcome.kind === 'failed' && outcome.message).toBe(`[GET] "${server.origin}/missing": 404 Not Found`);
  });
});

describe('private addresses, unless they are allowed', () => {
  const resolvesTo = (...addresses: string[]): LookupFunction => {
    return (_hostname, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };

  test.each([
    ['loopback', 'http://127.0.0.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv4 in IPv6', 'http://[::ffff:10.0.0.1]/'],
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['loopback as one number', 'http://2130706433/'],
  ])('%s is refused as it stands', async (_, url) => {
    const outcome = await fetcherWith({ allowPrivate: false }).fetch({ url, maxBytes: LIMIT });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(outcome.kind === 'failed' && outcome.message).toContain('is a private address');
  });

  test('a name is judged by what it resolves to as the connection is made', async () => {
    const fetcher = fetcherWith({ allowPrivate: false, lookup: resolvesTo('10.1.2.3', '::1') });
    expect(await fetcher.fetch({ url: 'http://localhost/', maxBytes: LIMIT })).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      message:
        '[GET] "http://localhost/": localhost resolves to a private address; network.allowPrivate: true allows those',
    });
    expect(asked).toEqual([]);
  });

  test("ports that are not the web's are refused", async () => {
    const outcome = await fetcherWith({ allowPrivate: false }).fetch({
      url: 'http://outlet.example:6379/',
      maxBytes: LIMIT,
    });
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      message: `[GET] "http://outlet.example:6379/": port 6379 is not one of the web's (80, 443, 8080, 8443); network.allowPrivate: true allows any`,
    });
  });
});

test('a redirect to another host waits for its turn, within the time for the whole', async () => {
  const other = await serveOnLoopback((_, response) => response.end('there'));
  const port = other.origin.split(':').at(-1);
  routes['/a'] = (_, response) => response.writeHead(302, { location: `http://localhost:${port}/` }).end();
  expect(await get('/a')).toMatchObject({ kind: 'fetched', url: `http://localhost:${port}/` });
  await other.close();
});

test('requests to one host go one at a time, those to another at once', async () => {
  let open = 0;
  let most = 0;
  routes['/slow'] = (_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end('x');
    }, 30);
  };
  const fetcher = fetcherWith();
  const visit = (origin: string, path: string) => fetcher.fetch({ url: origin + path, maxBytes: LIMIT });
  await Promise.all([1, 2, 3].map(() => visit(server.origin, '/slow')));
  expect(most).toBe(1);
  const waiting: ServerResponse[] = [];
  routes['/both'] = (_, response) => {
    waiting.push(response);
    if (waiting.length === 2) for (const each of waiting) each.end('x');
  };
  const origins = [server.origin, server.origin.replace('127.0.0.1', 'localhost')];
  const outcomes = await Promise.all(origins.map((origin) => visit(origin, '/both')));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['fetched', 'fetched']);
});

test('a host that didn’t answer in time holds up no other pages: they fail at once, to be tried in a minute', async () => {
  routes['/hangs'] = () => undefined;
  routes['/a'] = (_, response) => response.end('x');
  const fetcher = fetcherWith({ totalSeconds: 0.2 });
  const visit = (path: string) => fetcher.fetch({ url: server.origin + path, maxBytes: LIMIT });
  const [first, waiting] = await Promise.all([visit('/hangs'), visit('/a')]);
  const resting = {
    kind: 'failed',
    reason: 'unreachable',
    message: `[GET] "${server.origin}/a": its host took longer than 0.2 s (not asked again within a minute)`,
    retryAfterSeconds: expect.closeTo(60, -1),
  };
  expect(first).toMatchObject({ kind: 'failed', message: `[GET] "${server.origin}/hangs": took longer than 0.2 s` });
  expect(waiting).toEqual(resting);
  expect(await visit('/a')).toEqual(resting);
  expect(asked.map(({ url }) => url)).toEqual(['/hangs']);

  const feed = await fetcher.fetch({ url: `${server.origin}/a`, maxBytes: LIMIT, evenIfResting: true });
  expect(feed.kind).toBe('fetched');
  expect(await visit('/a')).toMatchObject({ kind: 'fetched' });
});
