import { DatabaseSync } from 'node:sqlite';
import { migrate } from '../../lib/adapters/local/schema.ts';
import { createSqliteArticleStore } from '../../lib/adapters/local/sqlite-article-store.ts';
import { createSqliteDeliveryLedger } from '../../lib/adapters/local/sqlite-delivery-ledger.ts';
import { createSqliteFeedStore } from '../../lib/adapters/local/sqlite-feed-store.ts';
import { createSqliteQueue, type LocalQueue } from '../../lib/adapters/local/sqlite-queue.ts';
import { createSqliteStatementStore } from '../../lib/adapters/local/sqlite-statement-store.ts';
import type { Alert } from '../../lib/core/alert/alert.ts';
import type { PageContent } from '../../lib/core/article/article.ts';
import type { AttributedQuotation } from '../../lib/core/article/attributed-quotation.ts';
import type { Feed, FeedEntry, ParsedFeed } from '../../lib/core/feed/feed.ts';
import { sha256 } from '../../lib/core/text/sha256.ts';
import type { Message } from '../../lib/pipeline/messages.ts';
import type { StageReport } from '../../lib/pipeline/stage-report.ts';
import { consumerOf, stageIds, stages } from '../../lib/pipeline/stages.ts';
import type { Watchlist, World } from '../../lib/pipeline/world.ts';
import type { Archive } from '../../lib/ports/archive.ts';
import type { ChannelOutcome } from '../../lib/ports/channel.ts';
import type { FetchOutcome, FetchRequest } from '../../lib/ports/fetcher.ts';
import { UnreadableDocumentError } from '../../lib/ports/readers.ts';

export const FEED_URL = 'https://wire.example/feed';
export const FEED: Feed = {
  url: FEED_URL,
  outlet: 'Example Wire',
  language: 'en',
  everyMinutes: 15,
  firstPollAlerts: 10,
};
export const START = '2031-03-04T10:00:00.000Z';

/** What a server of the small world answers: a text (with its own ETag, as polite servers do), or any outcome. */
export type Answer = string | ((request: FetchRequest) => FetchOutcome);

/** The stages' world in memory: SQLite without a file, a web of texts, a clock that stands still until it is moved. */
export interface SmallWorld {
  readonly world: World;
  readonly queue: LocalQueue;
  /** By address; whatever isn't there is gone (410). */
  readonly web: Map<string, Answer>;
  readonly requests: FetchRequest[];
  readonly delivered: Alert[];
  /** What the channel `desk` answers from now on. */
  channelAnswers: (alert: Alert) => ChannelOutcome;
  /** Called before each call of a store, the archive, the outbox, the fetcher or a channel; may throw in its place. */
  beforeCall: (call: string) => unknown;
  moveClock(seconds: number): void;
  /** Works one message through its own stage; what it emits waits in the queue. */
  accept(message: Message, attempt?: number): Promise<StageReport>;
  /** Works until nothing waits, the clock moving on to delayed messages; a failure is tried again at once. */
  drain(): Promise<StageReport[]>;
  /** The queue as the next process finds it. */
  reopenQueue(): LocalQueue;
  /** Empties the queue. */
  takeAll(): unknown[];
}

export function createSmallWorld(changes: Partial<Watchlist> = {}): SmallWorld {
  let time = Date.parse(START);
  const clock = () => new Date(time);
  const database = new DatabaseSync(':memory:');
  database.exec('PRAGMA foreign_keys = ON');
  migrate(database, 'apply');
  const queue = createSqliteQueue(database, clock);
  const observed = <Target extends object>(name: string, target: Target): Target =>
    new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key);
        if (typeof value !== 'function') return value;
        if (isGenerator(value))
          return async function* (...args: unknown[]) {
            await small.beforeCall(`${name}.${String(key)}`);
            yield* Reflect.apply(value, of, args);
          };
        return async (...args: unknown[]) => {
          await small.beforeCall(`${name}.${String(key)}`);
          return Reflect.apply(value, of, args);
        };
      },
    });
  const small: SmallWorld = {
    queue,
    web: new Map(),
    requests: [],
    delivered: [],
    channelAnswers: () => ({ kind: 'delivered' }),
    beforeCall: () => {},
    moveClock(seconds) {
      time += seconds * 1000;
    },
    accept: (message, attempt = 1) => stages[consumerOf[message.kind]].accept(message, small.world, attempt),
    async drain() {
      const reports: StageReport[] = [];
      for (;;) {
        const taken = stageIds.flatMap((id) => {
          const message = queue.take(id);
          return message === undefined ? [] : [{ id, message }];
        });
        for (const { id, message } of taken)
          try {
            reports.push(await stages[id].accept(message.body, small.world, message.attempts));
            queue.done(message);
          } catch (error) {
            if (message.attempts > 5) throw error;
            queue.setBack(message, 0, String(error));
          }
        if (taken.length > 0) continue;
        const turn = queue.nextTurn();
        if (turn === undefined) return reports;
        time = Math.max(time, turn);
      }
    },
    reopenQueue: () => createSqliteQueue(database, clock),
    takeAll() {
      const bodies: unknown[] = [];
      for (const id of stageIds)
        for (let taken = queue.take(id); taken !== undefined; taken = queue.take(id)) {
          bodies.push(taken.body);
          queue.done(taken);
        }
      return bodies;
    },
    world: {
      clock,
      watchlist: {
        feeds: [FEED],
        rules: [{ name: 'everything-new', channels: ['desk'], when: {} }],
        store: 'on-topic',
        pauseSeconds: 0,
        ...changes,
      },
      outbox: observed('outbox', { send: queue.send }),
      fetcher: observed('fetcher', { fetch: async (request: FetchRequest) => fetchFrom(small, request) }),
      feedReader: { readFeed: async ({ body, url }) => feedOf(new TextDecoder().decode(body), url) },
      pageReader: {
        readPage: ({ body, url, contentType }) => pageOf(new TextDecoder().decode(body), url, contentType),
      },
      articleReader: ({ text }, wanted) => {
        const all = quotationsOf(text);
        const quotations = all.filter(({ topics }) => wanted === 'all' || topics.length > 0);
        return { quotations, leftOut: all.length - quotations.length };
      },
      archive: observed('archive', createMemoryArchive()),
      feeds: observed('feeds', createSqliteFeedStore(database)),
      articles: observed('articles', createSqliteArticleStore(database)),
      statements: observed('statements', createSqliteStatementStore(database)),
      deliveries: observed('deliveries', createSqliteDeliveryLedger(database)),
      channels: new Map([
        [
          'desk',
          observed('desk', {
            async deliver(alert: Alert) {
              const outcome = small.channelAnswers(alert);
              if (outcome.kind === 'delivered') small.delivered.push(alert);
              return outcome;
            },
          }),
        ],
      ]),
    },
  };
  return small;
}

function isGenerator(value: object): value is AsyncGeneratorFunction {
  return Object.prototype.toString.call(value) === '[object AsyncGeneratorFunction]';
}

function fetchFrom({ web, requests }: SmallWorld, request: FetchRequest): FetchOutcome {
  requests.push(request);
  const answer = web.get(request.url);
  if (answer === undefined)
    return { kind: 'failed', reason: 'gone', status: 410, message: `[GET] "${request.url}": 410 Gone` };
  if (typeof answer !== 'string') return answer(request);
  const etag = `"${sha256(answer).slice(0, 8)}"`;
  if (request.etag === etag) return { kind: 'not-modified' };
  return { kind: 'fetched', url: request.url, body: new TextEncoder().encode(answer), etag };
}

/** A feed of the small world: JSON of its entries. */
export function feedText(entries: readonly Partial<FeedEntry>[], more: Partial<ParsedFeed> = {}): string {
  return JSON.stringify({ format: 'rss', ...more, entries });
}

function feedOf(text: string, url: string): ParsedFeed {
  if (!text.startsWith('{')) throw new UnreadableDocumentError(`${url}: is not a feed`, url);
  return JSON.parse(text);
}

/** A page of the small world: JSON of what it yields. */
export function pageText(lines: readonly string[], more: Partial<PageContent> = {}): string {
  return JSON.stringify({ title: 'Talks go on', ...more, text: lines.join('\n\n') });
}

function pageOf(text: string, url: string, contentType: string | undefined): PageContent {
  // Only what a feed gives comes with its type.
  const page: PageContent =
    contentType === undefined ? JSON.parse(text) : { title: 'unused', text: text.replace(/<script>.*<\/script>/s, '') };
  if (page.text === '') throw new UnreadableDocumentError(`${url}: has no text`, url);
  return page;
}

/** A line `Ilva Marn: words` is a quotation, on topic when it tells of missiles. */
function quotationsOf(text: string): AttributedQuotation[] {
  return [...text.matchAll(/^([\w ]+): (.+)$/gm)].map((match): AttributedQuotation => {
    const [, name = '', words = ''] = match;
    const start = match.index + name.length + 2;
    return {
      kind: 'direct',
      source: [{ start: match.index, end: match.index + name.length, text: name }],
      cue: [],
      content: [{ start, end: start + words.length, text: words }],
      confidence: 1,
      speaker: { id: name.toLowerCase().replaceAll(' ', '-'), name },
      topics: /missile/.test(words) ? [{ topic: 'missile-deployment', weight: 1, words: ['missile'] }] : [],
    };
  });
}

function createMemoryArchive(): Archive {
  const raws = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  return {
    async saveRaw(body) {
      raws.set(sha256(body), body);
      return sha256(body);
    },
    async saveText(text) {
      texts.set(sha256(text), text);
      return sha256(text);
    },
    raw: async (id) => raws.get(id),
    text: async (id) => texts.get(id),
  };
}
