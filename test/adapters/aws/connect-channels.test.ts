import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectChannels } from '../../../lib/adapters/aws/connect-channels.ts';
import { configSchema } from '../../../lib/config/schema.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { answerRequests } from './answering-server.ts';

const parameters: Record<string, string> = {};
const asked: string[][] = [];
let denied = false;
const getParameters = z.object({ Names: z.array(z.string()), WithDecryption: z.literal(true) });
const store = await answerRequests('application/x-amz-json-1.1', (body) => {
  const { Names } = getParameters.parse(JSON.parse(body));
  asked.push(Names);
  if (denied) return { status: 400, body: JSON.stringify({ __type: 'AccessDeniedException', message: 'not you' }) };
  const found = Names.filter((name) => parameters[name] !== undefined);
  return {
    status: 200,
    body: JSON.stringify({ Parameters: found.map((Name) => ({ Name, Value: parameters[Name] })) }),
  };
});
const posted: string[] = [];
const hook = await answerRequests('text/plain', (body) => {
  posted.push(body);
  return { status: 204, body: '' };
});
process.env.AWS_ENDPOINT_URL_SSM = store.origin;
process.env.AWS_REGION ??= 'us-east-1';
process.env.AWS_ACCESS_KEY_ID ??= 'emulated';
process.env.AWS_SECRET_ACCESS_KEY ??= 'emulated';
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_SSM;
  await store.close();
  await hook.close();
});
afterEach(() => {
  for (const name of Object.keys(parameters)) delete parameters[name];
  asked.length = 0;
  denied = false;
  posted.length = 0;
});

const alert = {
  type: 'statement.new',
  deliveryId: 'alert_1',
  timestamp: minute(1),
  rule: 'everything-new',
  statement: { ...statementFor('warheads'), sightings: [sightingFor('warheads')] },
} as const;

let time = Date.parse(minute(1));
const connect = (channels: object) =>
  connectChannels(configSchema.parse({ network: { allowPrivate: true }, channels }), () => new Date(time), {
    PARLEY_STACK: 'Parley',
    PARLEY_ALERTS_TOPIC_ARN: 'arn:aws:sns:us-east-1:000000000000:own',
  });

describe('channels on AWS', () => {
  it("take their secrets from the stack's parameters", async () => {
    parameters['/Parley/HOOK_URL'] = hook.origin;
    const channels = await connect({ desk: { type: 'webhook', url: '${env:HOOK_URL}' } });
    expect(await channels.get('desk')?.deliver(alert)).toEqual({ kind: 'delivered' });
    expect(posted).toHaveLength(1);
    expect(asked).toEqual([['/Parley/HOOK_URL']]);
  });

  it('fail alone, with the reason, when a secret is missing', async () => {
    const channels = await connect({
      desk: { type: 'webhook', url: hook.origin, secret: '${env:HOOK_SECRET}' },
      other: { type: 'webhook', url: hook.origin },
    });
    expect(await channels.get('desk')?.deliver(alert)).toMatchObject({
      kind: 'failed',
      message: 'channels.desk.secret: Parameter Store has no /Parley/HOOK_SECRET',
    });
    expect(await channels.get('other')?.deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it('fail alone, with the reason, while secrets can’t be read', async () => {
    denied = true;
    const channels = await connect({
      desk: { type: 'webhook', url: '${env:HOOK_URL}' },
      other: { type: 'webhook', url: hook.origin },
    });
    expect(await channels.get('desk')?.deliver(alert)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('[GetParameters] "/Parley/": AccessDeniedException'),
    });
    expect(await channels.get('other')?.deliver(alert)).toEqual({ kind: 'delivered' });
    denied = false;
    parameters['/Parley/HOOK_URL'] = hook.origin;
    time += 60_000;
    expect(await channels.get('desk')?.deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it('read a secret that was added later, once a minute at most', async () => {
    const channels = await connect({ desk: { type: 'webhook', url: '${env:HOOK_URL}' }, log: { type: 'console' } });
    const deliver = async () => (await channels.get('desk')?.deliver(alert))?.kind;
    expect(await deliver()).toBe('failed');
    parameters['/Parley/HOOK_URL'] = hook.origin;
    time += 59_000;
    expect(await deliver()).toBe('failed');
    time += 1_000;
    expect(await deliver()).toBe('delivered');
    time += 60_000;
    expect(await deliver()).toBe('delivered');
    expect(asked).toHaveLength(2);
  });

  it('read a secret that was changed, once the old one does no more', async () => {
    parameters['/Parley/HOOK_URL'] = 'http://127.0.0.1:9/old';
    const channels = await connect({ desk: { type: 'webhook', url: '${env:HOOK_URL}' } });
    parameters['/Parley/HOOK_URL'] = hook.origin;
    time += 60_000;
    expect(await channels.get('desk')?.deliver(alert)).toMatchObject({ kind: 'failed' });
    expect(await channels.get('desk')?.deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it('ask for no more parameters at once than the store gives', async () => {
    const names = Array.from({ length: 23 }, (_, n) => `SECRET_${n}`);
    for (const name of names) parameters[`/Parley/${name}`] = hook.origin;
    const channels = await connect(
      Object.fromEntries(names.map((name) => [name, { type: 'webhook', url: `\${env:${name}}` }])),
    );
    expect(asked.map((group) => group.length)).toEqual([10, 10, 3]);
    expect(await channels.get('SECRET_22')?.deliver(alert)).toEqual({ kind: 'delivered' });
  });

  it('ask for nothing when there are no secrets', async () => {
    await connect({ desk: { type: 'console' }, topic: { type: 'sns' } });
    expect(asked).toEqual([]);
  });
});
