import { randomUUID } from 'node:crypto';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createSnsChannel } from '../../../lib/adapters/aws/sns-channel.ts';
import type { Alert } from '../../../lib/core/alert/alert.ts';
import { alertBody } from '../../../lib/core/alert/alert-body.ts';
import type { StatementRow } from '../../../lib/core/statement/statement.ts';
import { minute, sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { answerRequests } from './answering-server.ts';
import { startEmulators } from './emulators.ts';

const emulators = await startEmulators();
const client = new SNSClient(clientSettings);
const sqs = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
let topicArn = '';
afterAll(async () => {
  client.destroy();
  sqs.destroy();
  await emulators.stop();
});
beforeAll(async () => {
  topicArn = (await client.send(new CreateTopicCommand({ Name: `parley-test-${randomUUID()}` }))).TopicArn ?? '';
});

/** Subscribes a queue; returns what takes the messages that came. */
async function subscribe(attributes: Record<string, string>): Promise<() => Promise<Message[]>> {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: `parley-test-${randomUUID()}` }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  await client.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: Attributes?.QueueArn,
      Attributes: attributes,
    }),
  );
  return async () => {
    const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] });
    return (await sqs.send(command)).Messages ?? [];
  };
}

function alertOf(changes: Partial<StatementRow> = {}): Alert {
  return {
    type: 'statement.new',
    deliveryId: 'alert_1',
    timestamp: minute(7),
    rule: 'everything-new',
    statement: { ...statementFor('warheads'), sightings: [sightingFor('warheads')], ...changes },
  };
}

const deliver = (alert: Alert) => createSnsChannel({ topicArn, client }).deliver(alert);

describe('the SNS channel', () => {
  it('publishes the body that a webhook gets, with attributes to filter on', async () => {
    const take = await subscribe({ RawMessageDelivery: 'true' });
    const alert = alertOf();
    expect(await deliver(alert)).toEqual({ kind: 'delivered' });
    const [message] = await take();
    expect(JSON.parse(message?.Body ?? '')).toEqual(JSON.parse(JSON.stringify(alertBody(alert))));
    const text = (StringValue: string) => expect.objectContaining({ DataType: 'String', StringValue });
    expect(message?.MessageAttributes).toEqual({
      id: text('alert_1'),
      type: text('statement.new'),
      kind: text('direct'),
      speaker: text('Ilva Marn'),
      affiliation: text('Norland'),
      outlet: text('Harbour Wire'),
      confidence: expect.objectContaining({ DataType: 'Number', StringValue: '0.87' }),
      mayRepeat: text('false'),
      // SNS matches each element by itself; fauxqs doesn't, so no case below filters on it.
      topics: expect.objectContaining({
        DataType: 'String.Array',
        StringValue: '["missile-deployment","verification"]',
      }),
    });
  });

  it.each([
    { policy: { speaker: ['Ilva Marn'], kind: ['direct', 'mixed'] }, passes: true },
    { policy: { affiliation: [{ prefix: 'South' }] }, passes: false },
    { policy: { confidence: [{ numeric: ['>=', 0.8] }] }, passes: true },
    { policy: { confidence: [{ numeric: ['>=', 0.9] }] }, passes: false },
    { policy: { outlet: ['Fjord Times'] }, passes: false },
    { policy: { mayRepeat: ['false'] }, passes: true },
  ])('lets subscribers filter by $policy', async ({ policy, passes }) => {
    const take = await subscribe({ FilterPolicy: JSON.stringify(policy) });
    await deliver(alertOf());
    expect(await take()).toHaveLength(passes ? 1 : 0);
  });

  it.each([
    { name: 'a named speaker', changes: {}, subject: 'Parley: Ilva Marn (Norland) speaks on missile deployment' },
    { name: 'nobody', changes: { speaker: null, topics: [] }, subject: 'Parley: new statement' },
    {
      name: 'accents and a body that speaks for itself',
      changes: { speaker: { id: 'x', name: 'Élysée', affiliation: 'Élysée' } },
      subject: 'Parley: Elysee speaks on missile deployment',
    },
    {
      name: 'another script',
      changes: { speaker: { id: 'x', name: 'Ильва Марн' } },
      subject: 'Parley: new statement on missile deployment',
    },
    {
      name: 'line breaks and a long name',
      changes: { speaker: { id: 'x', name: `Ilva\r\nBcc: ${'n'.repeat(200)}` } },
      subject: `Parley: IlvaBcc: ${'n'.repeat(82)}`,
    },
  ])('has a subject that fits an email: $name', async ({ changes, subject }) => {
    const take = await subscribe({});
    await deliver(alertOf(changes));
    const [message] = await take();
    expect(JSON.parse(message?.Body ?? '')).toMatchObject({ Subject: subject });
  });

  it.each([
    { name: 'words and names of any length', text: '和'.repeat(400_000) },
    { name: 'a megabyte of control characters', text: '\u0000\uffff'.repeat(500_000) },
    { name: 'half signs', text: '\ud83d' },
    { name: 'nothing', text: '' },
  ])('delivers $name', async ({ text }) => {
    const take = await subscribe({ RawMessageDelivery: 'true' });
    const sightings = Array.from({ length: 3_000 }, (_, n) => sightingFor(`${n}`, { outlet: text.slice(0, 2_000) }));
    const speaker = { id: 'x', name: text, affiliation: text };
    const alert = alertOf({
      content: text,
      speaker: { ...speaker, name: text.slice(0, 2_000), affiliation: text.slice(0, 2_000) },
      sightings,
    });
    expect(await deliver(alert)).toEqual({ kind: 'delivered' });
    const [message] = await take();
    expect(JSON.parse(message?.Body ?? '')).toMatchObject({ data: { statement: { id: alert.statement.id } } });
  });

  it('refuses for good when the SNS topic is not there', async () => {
    const outcome = await createSnsChannel({ topicArn: `${topicArn}-gone`, client }).deliver(alertOf());
    expect(outcome).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(`[Publish] "${topicArn}-gone"`),
    });
  });

  it("asks SNS in the topic's own region, wherever the function runs", async () => {
    const asked: unknown[] = [];
    const elsewhere = await answerRequests('text/xml', (_, { authorization }) => {
      asked.push(/Credential=[^/]+\/\d+\/([\w-]+)\/sns\//.exec(authorization ?? '')?.[1]);
      const result = '<PublishResult><MessageId>1</MessageId></PublishResult>';
      return { status: 200, body: `<PublishResponse>${result}</PublishResponse>` };
    });
    vi.stubEnv('AWS_ENDPOINT_URL_SNS', elsewhere.origin);
    const partner = createSnsChannel({ topicArn: 'arn:aws:sns:ap-south-1:111122223333:partner' });
    expect(await partner.deliver(alertOf())).toEqual({ kind: 'delivered' });
    expect(asked).toEqual(['ap-south-1']);
    vi.unstubAllEnvs();
    await elsewhere.close();
  });

  it('asks for another attempt when SNS does not answer', async () => {
    const unreachable = new SNSClient({ ...clientSettings, endpoint: 'http://127.0.0.1:9', maxAttempts: 1 });
    const outcome = await createSnsChannel({ topicArn, client: unreachable }).deliver(alertOf());
    expect(outcome).toMatchObject({ kind: 'failed' });
  });
});
