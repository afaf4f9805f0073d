import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDataFolderForReading } from '../../lib/adapters/local/data-folder.ts';
import { createFileArchive } from '../../lib/adapters/local/file-archive.ts';
import { createSqliteArticleStore } from '../../lib/adapters/local/sqlite-article-store.ts';
import { createSqliteStatementStore } from '../../lib/adapters/local/sqlite-statement-store.ts';
import { articleIdOf } from '../../lib/core/article/article.ts';
import type { LoopbackServer } from '../loopback-server.ts';
import { type Running, startParley } from './run-parley.ts';
import { type Outlet, type Story, serveSlowNewsroom } from './slow-newsroom.ts';
import { serveWebhookReceiver } from './webhook-receiver.ts';

const MINISTER = 'Foreign Minister Ilva Marn';
const NEGOTIATOR = 'chief negotiator Tomas Ekdal';

/** Said once each; the last is carried by both outlets. */
const SAID = [
  'The missile moratorium begins at midnight and every launcher stays in its garage',
  'Inspectors may photograph the warhead storage at Norvik harbour before breakfast',
  'Our parliament ratifies the test ban treaty as soon as the ferry brings the papers',
  'A hotline between the two general staffs costs less than one single cruise missile',
  'The verification protocol fills eleven pages, and each of them took a winter',
  'Interceptors on the southern islands return to their barracks during the spring',
  'Nobody signs an arms control agreement on an empty stomach in this town',
  'The uranium stockpile is weighed again by neutral engineers from the institute',
  'Open skies flights over the strait resume with two unarmed aircraft a month',
  'Cluster munitions in the eastern depots are taken apart by the same factory',
] as const;
const CARRIED_TWICE = 'Both delegations exchange the missile deployment maps on the bridge at noon';

const story = (outlet: string, n: number, words: readonly string[]): Story => ({
  path: `/${outlet}/story-${n}`,
  title: `Halvern arms talks, part ${n} as ${outlet} saw it`,
  quotes: words.map((each, index) => ({ words: each, by: index % 2 === 0 ? MINISTER : NEGOTIATOR })),
});

const OUTLETS: readonly Outlet[] = [
  {
    name: 'Halvern Gazette',
    feed: '/gazette/rss',
    stories: [
      story('gazette', 1, [SAID[0], SAID[1]]),
      story('gazette', 2, [SAID[2], SAID[3]]),
      story('gazette', 3, [SAID[4]]),
      story('gazette', 4, [CARRIED_TWICE]),
    ],
  },
  {
    name: 'Norvik Post',
    feed: '/post/rss',
    stories: [
      story('post', 1, [SAID[5], SAID[6]]),
      { ...story('post', 2, [SAID[7], SAID[8]]), paywalled: true },
      story('post', 3, [CARRIED_TWICE, SAID[9]]),
    ],
  },
];

/**
 * When to kill: after so many further requests (feeds, pages, alerts), and so many milliseconds on. Together they take
 * each stage by surprise, whatever the machine's speed; runs that end first are fine.
 */
const KILLS = [
  { afterRequests: 1, milliseconds: 0 },
  { afterRequests: 2, milliseconds: 41 },
  { afterRequests: 5, milliseconds: 7 },
  { afterRequests: 6, milliseconds: 29 },
  { afterRequests: 7, milliseconds: 3 },
  { afterRequests: 5, milliseconds: 17 },
  { afterRequests: 4, milliseconds: 11 },
  { afterRequests: 6, milliseconds: 23 },
] as const;

let folder: string;
let servers: LoopbackServer[];
let running: Running | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  servers = [];
  running = undefined;
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true });
});

it('loses nothing and repeats nothing, however often it is killed', { timeout: 120_000 }, async () => {
  let requests = 0;
  let onRequest = () => {};
  const countRequest = () => {
    requests += 1;
    onRequest();
  };
  const newsroom = await serveSlowNewsroom(OUTLETS, { answerAfter: 20, onAsked: countRequest });
  const receiver = await serveWebhookReceiver({ answerAfter: 20, onReceived: countRequest });
  servers.push(newsroom, receiver);
  const config = join(folder, 'parley.yaml');
  writeFileSync(
    config,
    JSON.stringify({
      network: { allowPrivate: true, pauseSeconds: 0 },
      feeds: OUTLETS.map(({ name, feed }) => ({ url: newsroom.origin + feed, outlet: name, firstPollAlerts: 100 })),
      channels: { desk: { type: 'webhook', url: `${receiver.origin}/hook` } },
      alerts: [{ name: 'everything-new', channels: ['desk'] }],
    }),
  );
  const data = join(folder, 'data');
  const start = () => {
    running = startParley(['watch', '--once', '--config', config, '--data', data]);
    return running;
  };

  let killed = 0;
  for (const { afterRequests, milliseconds } of KILLS) {
    const { child, ended } = start();
    const goal = requests + afterRequests;
    const reached = new Promise<void>((resolve) => {
      onRequest = () => {
        if (requests >= goal) resolve();
      };
    });
    await Promise.race([reached.then(() => sleep(milliseconds)), ended]);
    child.kill('SIGKILL');
    if ((await ended).signal === 'SIGKILL') killed += 1;
  }
  expect(killed).toBeGreaterThanOrEqual(5);

  const last = await start().ended;
  expect(last.err).toMatch(/Done:/);
  expect(last.err).not.toMatch(/set aside|for the next run|next try/);
  expect(last.code).toBe(0);

  const opened = openDataFolderForReading(data);
  try {
    const archive = createFileArchive(opened.archive);
    const rows = await Array.fromAsync(createSqliteStatementStore(opened.database).query({}));
    for (const words of [...SAID, CARRIED_TWICE])
      expect(
        rows.filter(({ content }) => content.includes(words)),
        words,
      ).toHaveLength(1);
    expect(rows.find(({ content }) => content.includes(CARRIED_TWICE))?.sightings.map(({ outlet }) => outlet)).toEqual(
      expect.arrayContaining(['Halvern Gazette', 'Norvik Post']),
    );

    for (const { content, sightings } of rows)
      for (const { version, spans } of sightings) {
        const stored = (await archive.text(version)) ?? '';
        expect(spans.map(({ start, end }) => stored.slice(start, end)).join(' … ')).toBe(content);
      }

    const articles = createSqliteArticleStore(opened.database);
    for (const { path } of OUTLETS.flatMap(({ stories }) => stories))
      expect(await articles.versions(articleIdOf(newsroom.origin + path)), path).toHaveLength(1);

    const webhookIds = new Map<string, Set<string>>();
    for (const { statementId, webhookId } of receiver.received)
      webhookIds.set(statementId, (webhookIds.get(statementId) ?? new Set()).add(webhookId));
    expect([...webhookIds.keys()].toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    for (const ids of webhookIds.values()) expect(ids.size).toBe(1);
    expect(new Set([...webhookIds.values()].flatMap((ids) => [...ids])).size).toBe(rows.length);
    // A kill between an answer and its entry in the ledger is the only reason to send an alert again.
    expect(receiver.received.length).toBeLessThanOrEqual(rows.length + 5 * killed);
  } finally {
    opened.close();
  }
});
