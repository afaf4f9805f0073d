import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConsoleChannel } from '../../../lib/adapters/channels/console-channel.ts';
import { createWebhookChannel, type WebhookOptions } from '../../../lib/adapters/channels/webhook-channel.ts';
import type { Alert } from '../../../lib/core/alert/alert.ts';
import { alertBody } from '../../../lib/core/alert/alert-body.ts';
import { sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { type LoopbackServer, serveOnLoopback } from '../../loopback-server.ts';

const alert: Alert = {
  type: 'statement.new',
  deliveryId: 'alert_0123',
  timestamp: '2031-03-04T10:00:00.000Z',
  rule: 'everything-new',
  statement: { ...statementFor('launchers – «запуск»'), sightings: [sightingFor('launchers')] },
};
const SECRET = `whsec_${Buffer.from('twenty-four bytes of key').toString('base64')}`;

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

describe('the webhook channel', () => {
  let server: LoopbackServer;
  let answer: (response: ServerResponse, request: IncomingMessage) => void;
  let received: Received[];
  beforeEach(async () => {
    received = [];
    answer = (response) => response.writeHead(204).end();
    server = await serveOnLoopback(async (request, response) => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers: headers as Record<string, string>, body: await text(request) });
      answer(response, request);
    });
  });
  afterEach(() => server.close());

  const channel = (changes: Partial<WebhookOptions> = {}) =>
    createWebhookChannel({
      url: `${server.origin}/hook?token=hidden`,
      secret: SECRET,
      allowPrivate: true,
      clock: () => new Date(),
      ...changes,
    });
  const only = (): Received => {
    const [first, ...more] = received;
    expect(more).toEqual([]);
    if (first === undefined) throw new Error('nothing was received');
    return first;
  };

  it('posts the alert as JSON, to the address as it is configured', async () => {
    expect(await channel().deliver(alert)).toEqual({ kind: 'delivered' });
    const { method, url, headers, body } = only();
    expect([method, url, headers['content-type']]).toEqual(['POST', '/hook?token=hidden', 'application/json']);
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(alertBody(alert))));
  });

  it.each([
    ['a secret as Standard Webhooks write it', SECRET, new Webhook(SECRET)],
    ['base64 without the prefix', SECRET.slice(6), new Webhook(SECRET)],
    ['a secret of another kind', 'correct horse, battery!', new Webhook('correct horse, battery!', { format: 'raw' })],
  ])('signs with %s, so that a receiver’s library accepts it', async (_, secret, verifier) => {
    await channel({ secret }).deliver(alert);
    const { headers, body } = only();
    expect(verifier.verify(body, headers)).toMatchObject({ type: 'statement.new' });
    expect(() => verifier.verify(body.replace('launchers', 'lunches'), headers)).toThrow();
    expect(() => new Webhook(Buffer.from('another key').toString('base64')).verify(body, headers)).toThrow();
  });

  it('sends no signature without a secret', async () => {
    await channel({ secret: undefined }).deliver(alert);
    expect(only().headers).not.toHaveProperty('webhook-signature');
    expect(only().headers['webhook-id']).toBe('alert_0123');
  });

  it('sends one id at every attempt, with the time of the attempt', async () => {
    let now = Date.parse('2031-03-04T10:00:00Z');
    const desk = channel({ clock: () => new Date(now) });
    await desk.deliver(alert);
    now += 60_000;
    await desk.deliver(alert);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['alert_0123', 'alert_0123']);
    expect(received.map(({ headers }) => Number(headers['webhook-timestamp']))).toEqual([now / 1000 - 60, now / 1000]);
    expect(received[1]?.body).toBe(received[0]?.body);
  });

  it.each<[number, Record<string, string>, object]>([
    [200, {}, { kind: 'delivered' }],
    [202, {}, { kind: 'delivered' }],
    [301, { location: '/elsewhere' }, { kind: 'failed', message: expect.stringContaining('301 Moved Permanently') }],
    [307, { location: '/elsewhere' }, { kind: 'failed', message: expect.stringContaining('307') }],
    [400, {}, { kind: 'failed', message: expect.stringContaining('400 Bad Request') }],
    [404, {}, { kind: 'failed', message: expect.stringContaining('404 Not Found') }],
    [410, {}, { kind: 'refused', message: expect.stringContaining('410 Gone') }],
    [429, { 'retry-after': '120' }, { kind: 'failed', afterSeconds: 120, message: expect.stringContaining('429') }],
    [500, {}, { kind: 'failed', message: expect.stringContaining('500 Internal Server Error') }],
    [503, { 'retry-after': 'soon' }, { kind: 'failed', message: expect.stringContaining('503') }],
  ])('understands %i, and follows nothing', async (status, headers, expected) => {
    answer = (response) => response.writeHead(status, headers).end('x'.repeat(100_000));
    expect(await channel().deliver(alert)).toEqual(expected);
    expect(only().url).toBe('/hook?token=hidden');
  });

  it('names the address in a failure, but not the token that its path or query may hold', async () => {
    answer = (response) => response.writeHead(500).end();
    expect(await channel().deliver(alert)).toEqual({
      kind: 'failed',
      message: `[POST] "${server.origin}": 500 Internal Server Error`,
    });
  });

  it('doesn’t wait for ever', async () => {
    answer = () => {};
    expect(await channel({ timeoutSeconds: 0.2 }).deliver(alert)).toEqual({
      kind: 'failed',
      message: `[POST] "${server.origin}": took longer than 0.2 s`,
    });
  });

  it('doesn’t read an answer that never ends', async () => {
    answer = (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(50_000)), 1);
      response.on('close', () => clearInterval(timer));
    };
    expect(await channel({ timeoutSeconds: 20 }).deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['breaks off', (response) => void response.destroy(), 'the connection broke'],
    [
      'says what isn’t HTTP',
      (response) => void response.socket?.end('nonsense\r\n\r\n'),
      "it doesn't speak HTTP as it should",
    ],
  ])('survives a receiver that %s', async (_, how, words) => {
    answer = how;
    expect(await channel().deliver(alert)).toEqual({ kind: 'failed', message: `[POST] "${server.origin}": ${words}` });
  });

  it('survives a receiver that isn’t there', async () => {
    const { origin } = server;
    await server.close();
    expect(await channel({ url: `${origin}/hook` }).deliver(alert)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(`[POST] "${origin}"`),
    });
    server = await serveOnLoopback(() => {});
  });

  it.each(['127.0.0.1', 'localhost'])('reaches no private address unless that is allowed: %s', async (host) => {
    const { port } = new URL(server.origin);
    const url = `http://${host}:${port}/hook`;
    expect(await channel({ url, allowPrivate: false }).deliver(alert)).toMatchObject({ kind: 'failed' });
    expect(received).toEqual([]);
    expect(await channel({ url, allowPrivate: true }).deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it.each([
    ['http://10.0.0.8/hook', '10.0.0.8 is a private address; network.allowPrivate: true allows those'],
    ['http://[::1]/hook', '::1 is a private address; network.allowPrivate: true allows those'],
    ['http://169.254.169.254/hook', '169.254.169.254 is a private address; network.allowPrivate: true allows those'],
    ['http://localhost/hook', 'localhost resolves to a private address; network.allowPrivate: true allows those'],
  ])('says why it does not reach %s', async (url, reason) => {
    expect(await channel({ url, allowPrivate: false }).deliver(alert)).toEqual({
      kind: 'failed',
      message: `[POST] "${new URL(url).origin}": ${reason}`,
    });
  });
});

describe('the console channel', () => {
  it('prints each alert as lines of their own', async () => {
    const printed: string[] = [];
    const channel = createConsoleChannel((text) => void printed.push(text));
    expect(await channel.deliver(alert)).toEqual({ kind: 'delivered' });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^NEW {2}Ilva Marn.*\n(?: {5}.*\n)+$/);
  });
});
