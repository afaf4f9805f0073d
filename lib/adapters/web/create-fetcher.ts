import { STATUS_CODES } from 'node:http';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { Agent, request as send } from 'undici';
import { assertAllowedUrl, refusalIn } from '../../core/address/allowed-url.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fetcher, FetchFailed, FetchOutcome, FetchRequest } from '../../ports/fetcher.ts';
import { freshSeconds, type Headers, headerOf, retryAfterSeconds } from './http/caching-headers.ts';
import { failureWords } from './http/failure-words.ts';
import { createHostGate } from './http/host-gate.ts';
import { publicOnly } from './http/public-only.ts';
import { ACCEPTED_ENCODINGS, BodyTooLargeError, readBody } from './http/read-body.ts';
import { createRestingHosts } from './http/resting-hosts.ts';

export interface FetcherOptions {
  /** Whether loopback and private addresses are allowed, too, on any port. */
  readonly allowPrivate: boolean;
  /** The pause between two requests to one host. */
  readonly pauseSeconds: number;
  /** A contact address, for the User-Agent header. */
  readonly contact?: string;
  /** Parley's version, for the User-Agent header. */
  readonly userAgentVersion: string;
  readonly clock?: Clock;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Resolves names; the addresses that it yields are checked. */
  readonly lookup?: LookupFunction;
  /** The limit for one fetch, including redirects but not the waits for a host's turn. */
  readonly totalSeconds?: number;
  readonly connectSeconds?: number;
}

/** A fetcher with connections that stay open until it is closed. */
export interface ClosableFetcher extends Fetcher {
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
/** A host that takes this long to fail holds up the pages of others, whose turn comes after its own: it is left alone for a while. */
const SLOW_SECONDS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xhtml+xml;q=0.9, application/xml;q=0.8, */*;q=0.5';

/** How far one fetch has got. */
interface Journey {
  readonly request: FetchRequest;
  readonly url: URL;
  readonly redirects: number;
  readonly leftMilliseconds: number;
}

export function createFetcher(options: FetcherOptions): ClosableFetcher {
  const { allowPrivate, clock = () => new Date(), totalSeconds = 30, connectSeconds = 10 } = options;
  const takeTurn = createHostGate({
    pauseMilliseconds: options.pauseSeconds * 1000,
    now: () => performance.now(),
    sleep: options.sleep ?? sleepFor,
  });
  const restingHosts = createRestingHosts(() => performance.now() / 1000);
  const agent = new Agent({
    connect: {
      timeout: connectSeconds * 1000,
      lookup: allowPrivate ? options.lookup : publicOnly(options.lookup),
    },
  });
  const userAgent = userAgentOf(options);

  return { fetch: fetchPolitely, close: () => agent.destroy() };

  async function fetchPolitely(request: FetchRequest): Promise<FetchOutcome> {
    if (!URL.canParse(request.url)) return failed(request.url, 'refused', 'it is not an address');
    let step: Journey | FetchOutcome = {
      request,
      url: new URL(request.url),
      redirects: 0,
      leftMilliseconds: totalSeconds * 1000,
    };
    while (!('kind' in step)) {
      const journey: Journey = step;
      // Also while waiting for its turn, the host may have turned out not to answer.
      step =
        restOf(journey) ?? (await takeTurn(journey.url.hostname, async () => restOf(journey) ?? visitHost(journey)));
    }
    return step;
  }

  function restOf({ url, request }: Journey): FetchFailed | undefined {
    const rest = request.evenIfResting ? undefined : restingHosts.restOf(url.hostname);
    return (
      rest &&
      failed(url.href, 'unreachable', `its host ${rest.words} (not asked again within a minute)`, {
        retryAfterSeconds: rest.secondsLeft,
      })
    );
  }

  /** Follows redirects as long as they stay on the host whose turn it is. */
  async function visitHost(start: Journey): Promise<Journey | FetchOutcome> {
    const began = performance.now();
    const deadline = began + start.leftMilliseconds;
    const signal = AbortSignal.timeout(Math.max(0, Math.ceil(start.leftMilliseconds)));
    let journey = start;
    try {
      for (;;) {
        const step = await visit(journey, signal);
        restingHosts.wake(start.url.hostname);
        if ('kind' in step) return step;
        journey = { ...step, leftMilliseconds: deadline - performance.now() };
        if (journey.url.hostname !== start.url.hostname) return journey;
      }
    } catch (error) {
      const shown = journey.url.href;
      if (error instanceof BodyTooLargeError) return failed(shown, 'too-large', error.message);
      const refusal = refusalIn(error);
      if (refusal !== undefined) return failed(shown, 'refused', refusal.message);
      const words = signal.aborted ? `took longer than ${totalSeconds} s` : failureWords(error);
      if (signal.aborted || performance.now() - began >= SLOW_SECONDS * 1000)
        restingHosts.rest(start.url.hostname, words);
      return failed(shown, 'unreachable', words);
    }
  }

  /** One request: its outcome, or where it redirects to. */
  async function visit(journey: Journey, signal: AbortSignal): Promise<Journey | FetchOutcome> {
    const { request, url } = journey;
    assertAllowedUrl(url, allowPrivate);
    const { statusCode, headers, body } = await send(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: ACCEPT,
        'accept-encoding': ACCEPTED_ENCODINGS,
        'user-agent': userAgent,
        ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
        ...(request.lastModified === undefined ? {} : { 'if-modified-since': request.lastModified }),
      },
    });
    if (statusCode >= 200 && statusCode < 300) {
      const declared = Number(headerOf(headers, 'content-length') ?? 0);
      if (declared > request.maxBytes) {
        body.destroy();
        throw new BodyTooLargeError(`its body is larger than ${request.maxBytes} bytes`);
      }
      return {
        kind: 'fetched',
        url: url.href,
        body: await readBody(body, headerOf(headers, 'content-encoding'), request.maxBytes),
        contentType: headerOf(headers, 'content-type'),
        etag: headerOf(headers, 'etag'),
        lastModified: headerOf(headers, 'last-modified'),
        freshSeconds: freshSeconds(headers, clock()),
      };
    }
    await body.dump();
    if (statusCode === 304) return { kind: 'not-modified', freshSeconds: freshSeconds(headers, clock()) };
    const location = REDIRECTS.has(statusCode) ? locationOf(headers, url) : undefined;
    if (location === undefined) return statusFailure(url, statusCode, headers);
    if (journey.redirects === MAX_REDIRECTS)
      return failed(request.url, 'status', `redirects more than ${MAX_REDIRECTS} times`, { status: statusCode });
    return { ...journey, url: location, redirects: journey.redirects + 1 };
  }

  function statusFailure(url: URL, status: number, headers: Headers): FetchFailed {
    return failed(url.href, status === 404 || status === 410 ? 'gone' : 'status', statusWords(status), {
      status,
      retryAfterSeconds: retryAfterSeconds(headers, clock()),
    });
  }
}

/** Headers can only hold ASCII. */
function userAgentOf({ userAgentVersion, contact }: FetcherOptions): string {
  return `Parley/${userAgentVersion}${contact ? ` (+${contact})` : ''}`.replace(/[^ -~]/g, '?');
}

function failed(
  url: string,
  reason: FetchFailed['reason'],
  words: string,
  more: Pick<FetchFailed, 'status' | 'retryAfterSeconds'> = {},
): FetchFailed {
  return { kind: 'failed', reason, ...more, message: `[GET] "${withoutCredentials(url)}": ${words}` };
}

function statusWords(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** Where a redirect leads. Servers send addresses as raw UTF-8, which HTTP headers give byte by byte. */
function locationOf(headers: Headers, from: URL): URL | undefined {
  const value = headerOf(headers, 'location');
  if (value === undefined) return undefined;
  const location = Buffer.from(value, 'latin1').toString('utf8');
  if (!URL.canParse(location, from.href)) return undefined;
  const url = new URL(location, from.href);
  url.hash = '';
  return url;
}
