import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clientSettings } from '../../lib/adapters/aws/client-settings.ts';
import { createDynamodbDeliveryLedger } from '../../lib/adapters/aws/dynamodb-delivery-ledger.ts';
import { createDynamodbStatementStore } from '../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable } from '../../lib/adapters/aws/dynamodb-table.ts';
import type { Failure } from '../../lib/adapters/aws/metric-names.ts';
import { createSqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';
import { deliveryIdOf } from '../../lib/core/alert/delivery.ts';
import { stages } from '../../lib/pipeline/stages.ts';
import type { Channel, ChannelOutcome } from '../../lib/ports/channel.ts';
import { startEmulators } from '../adapters/aws/emulators.ts';
import { createQueue, createTable } from '../adapters/aws/resources.ts';
import { minute, sightingFor, statementFor } from '../contracts/fixtures.ts';
import { depthOf, invokeOnce } from './lambda.ts';

const emulators = await startEmulators();
const dynamodb = new DynamoDBClient(clientSettings);
const sqs = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
const stage = stages['deliver-alert'];
const statement = statementFor('launchers');
const deliveryId = deliveryIdOf(statement.id, 'desk');
afterAll(async () => {
  dynamodb.destroy();
  sqs.destroy();
  await emulators.stop();
});

describe('an alert that its channel refuses', () => {
  let queue: Awaited<ReturnType<typeof createQueue>>;
  let channels: Map<string, Channel>;
  let answer: ChannelOutcome;
  let asked: number;
  let failures: Failure[];
  let invoke: () => Promise<void>;

  beforeEach(async () => {
    queue = await createQueue(sqs, 'deliver-alert', stage.retryAfterSeconds.length + 1);
    asked = 0;
    failures = [];
    channels = new Map([
      [
        'desk',
        {
          async deliver() {
            asked += 1;
            return answer;
          },
        },
      ],
    ]);
    const tableOf = async (id: 'deliveries' | 'statements') =>
      openTable(dynamodb, (await createTable(dynamodb, id)).name);
    const deliveries = createDynamodbDeliveryLedger(await tableOf('deliveries'));
    const statements = createDynamodbStatementStore(await tableOf('statements'));
    await statements.start(statement, sightingFor('launchers'), 0);
    await deliveries.enter({
      id: deliveryId,
      statementId: statement.id,
      channel: 'desk',
      rule: 'everything-new',
      status: 'pending',
      attempts: 0,
      enteredAt: minute(1),
    });
    const handler = createSqsHandler({
      stage,
      world: { clock: () => new Date(minute(2)), statements, deliveries, channels },
      sqs,
      queueUrl: queue.queueUrl,
      telemetry: {
        begin: () => undefined,
        done: () => undefined,
        failed: ({ failure }) => failures.push(failure),
        warn: () => undefined,
        end: () => undefined,
      },
    });
    invoke = async () => {
      while ((await invokeOnce(sqs, queue.queueUrl, handler)) !== undefined);
    };
    await send(JSON.stringify({ kind: 'delivery.entered', deliveryId }));
  });

  async function send(MessageBody: string | undefined): Promise<void> {
    await sqs.send(new SendMessageCommand({ QueueUrl: queue.queueUrl, MessageBody }));
  }

  /** What "Start DLQ redrive" does. */
  async function redrive(): Promise<void> {
    const QueueUrl = queue.deadLetterUrl;
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    for (const { Body, ReceiptHandle } of Messages) {
      await send(Body);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }

  it('ends in the dead-letter queue, its channel asked once, and is delivered when it is sent back', async () => {
    answer = { kind: 'refused', message: '[POST] "https://desk.example": 410 Gone' };
    await invoke();
    expect(asked).toBe(1);
    expect(new Set(failures)).toEqual(new Set(['refused']));
    expect(await depthOf(sqs, queue.queueUrl)).toEqual({ waiting: 0, hidden: 0 });
    expect(await depthOf(sqs, queue.deadLetterUrl)).toEqual({ waiting: 1, hidden: 0 });

    await redrive();
    await invoke();
    expect(asked).toBe(2);
    expect(await depthOf(sqs, queue.deadLetterUrl)).toEqual({ waiting: 1, hidden: 0 });

    answer = { kind: 'delivered' };
    await redrive();
    await invoke();
    expect(asked).toBe(3);
    expect(await depthOf(sqs, queue.deadLetterUrl)).toEqual({ waiting: 0, hidden: 0 });
  });

  it('is kept so, too, when the configuration has its channel no more', async () => {
    const [[name, desk] = ['', undefined]] = channels;
    channels.clear();
    await invoke();
    expect(await depthOf(sqs, queue.deadLetterUrl)).toEqual({ waiting: 1, hidden: 0 });
    if (desk !== undefined) channels.set(name, desk);
    answer = { kind: 'delivered' };
    await redrive();
    await invoke();
    expect(asked).toBe(1);
    expect(await depthOf(sqs, queue.deadLetterUrl)).toEqual({ waiting: 0, hidden: 0 });
  });
});
