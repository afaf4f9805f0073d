import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clientSettings } from '../../lib/adapters/aws/client-settings.ts';
import { connectArchive, connectStatements } from '../../lib/adapters/aws/connect.ts';
import type { TableId } from '../../lib/adapters/aws/dynamodb-tables.ts';
import {
  ALERTS_TOPIC_ARN,
  ARCHIVE_BUCKET,
  queueVariable,
  STACK_NAME,
  tableVariable,
} from '../../lib/adapters/aws/environment.ts';
import type { SqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';
import { configSchema } from '../../lib/config/schema.ts';
import type { StatementRow } from '../../lib/core/statement/statement.ts';
import { newsroom } from '../../lib/local/demo/newsroom.ts';
import { serveNewsroom } from '../../lib/local/demo/serve-newsroom.ts';
import { type StageId, stageIds, stages } from '../../lib/pipeline/stages.ts';
import { startEmulators } from '../adapters/aws/emulators.ts';
import { createBucket, createQueue, createTable } from '../adapters/aws/resources.ts';
import { depthOf, invokeOnce } from './lambda.ts';

const emulators = await startEmulators();
const served = await serveNewsroom();
const dynamodb = new DynamoDBClient(clientSettings);
const s3 = new S3Client({ ...clientSettings, forcePathStyle: true });
const sqs = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
const sns = new SNSClient(clientSettings);
const queues = new Map<StageId, { queueUrl: string; deadLetterUrl: string }>();
let handlers: Record<StageId, SqsHandler>;
let subscriber = '';

/** All that the stack makes and tells its functions, made here. */
beforeAll(async () => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  process.env.PARLEY_CONFIG = JSON.stringify(
    configSchema.parse({
      network: { allowPrivate: true, pauseSeconds: 0 },
      feeds: newsroom.map(({ name, feed }) => ({ url: served.origin + feed, outlet: name, firstPollAlerts: 1000 })),
      channels: { desk: { type: 'sns' } },
      alerts: [{ name: 'everything-new', channels: ['desk'] }],
    }),
  );
  for (const stage of stageIds) {
    const queue = await createQueue(sqs, stage, stages[stage].retryAfterSeconds.length + 1);
    queues.set(stage, queue);
    process.env[queueVariable(stage)] = queue.queueUrl;
  }
  const ids: TableId[] = ['feeds', 'articles', 'statements', 'deliveries'];
  for (const id of ids) process.env[tableVariable(id)] = (await createTable(dynamodb, id)).name;
  process.env[STACK_NAME] = 'Parley';
  process.env[ARCHIVE_BUCKET] = await createBucket(s3);
  const name = `parley-test-${randomUUID()}`;
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: name }));
  process.env[ALERTS_TOPIC_ARN] = TopicArn;
  subscriber = (await sqs.send(new CreateQueueCommand({ QueueName: name }))).QueueUrl ?? '';
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: subscriber, AttributeNames: ['QueueArn'] }),
  );
  await sns.send(
    new SubscribeCommand({
      TopicArn,
      Protocol: 'sqs',
      Endpoint: Attributes?.QueueArn,
      Attributes: { RawMessageDelivery: 'true', FilterPolicy: '{"kind":["direct"]}' },
    }),
  );
  handlers = {
    'schedule-polls': (await import('../../functions/schedule-polls.ts')).handler,
    'poll-feed': (await import('../../functions/poll-feed.ts')).handler,
    'archive-article': (await import('../../functions/archive-article.ts')).handler,
    'extract-statements': (await import('../../functions/extract-statements.ts')).handler,
    'alert-new-statement': (await import('../../functions/alert-new-statement.ts')).handler,
    'deliver-alert': (await import('../../functions/deliver-alert.ts')).handler,
  };
});

afterAll(async () => {
  for (const client of [dynamodb, s3, sqs, sns]) client.destroy();
  await served.close();
  await emulators.stop();
});

const urlOf = (stage: StageId) => queues.get(stage)?.queueUrl ?? '';

/** SQS may deliver any message twice: here it delivers each. */
const twice =
  (handler: SqsHandler): SqsHandler =>
  async (event, context) => {
    await handler(event, context);
    return handler(event, context);
  };

/** What the scheduler does, and then Lambda, until nothing waits any more. */
async function poll(): Promise<void> {
  const tick = JSON.stringify({ kind: 'polls.tick', all: true });
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('schedule-polls'), MessageBody: tick }));
  for (let busy = true; busy; ) {
    busy = false;
    for (const stage of stageIds)
      while ((await invokeOnce(sqs, urlOf(stage), twice(handlers[stage]))) !== undefined) busy = true;
  }
}

const published = z.object({
  type: z.literal('statement.new'),
  data: z.object({ rule: z.string(), statement: z.object({ id: z.string() }) }),
});

async function takeAlerts(): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: subscriber, MaxNumberOfMessages: 10, VisibilityTimeout: 3600 }),
    );
    if (Messages.length === 0) return ids.toSorted();
    for (const { Body } of Messages) ids.push(published.parse(JSON.parse(Body ?? '')).data.statement.id);
  }
}

/** What the subscription's filter lets through. */
const isAskedFor = ({ kind }: StatementRow): boolean => kind === 'direct';

async function storedRows(): Promise<StatementRow[]> {
  return Array.fromAsync(connectStatements(process.env).query({}));
}

describe('the six functions over queues, tables and a bucket', () => {
  let firstRows: StatementRow[];

  it('store the statements of a newsroom and tell of each once', async () => {
    await poll();
    firstRows = await storedRows();
    expect(firstRows.length).toBeGreaterThan(5);
    const asked = firstRows.filter(isAskedFor).map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(await takeAlerts()).toEqual(asked.toSorted());
  });

  it('keep the words that each sighting points to', async () => {
    const archive = connectArchive(process.env);
    for (const { kind, content, sightings } of firstRows) {
      const [first] = sightings;
      const text = await archive.text(first?.version ?? '');
      const words = first?.spans.map(({ start, end }) => text?.slice(start, end)).join(' … ');
      expect(words?.replace(/\s+/g, ' '), kind).toBe(content);
    }
  });

  it('know a statement that two outlets carry as one', () => {
    const shared = firstRows.filter(({ sightings }) => new Set(sightings.map(({ outlet }) => outlet)).size > 1);
    expect(shared.length).toBeGreaterThan(0);
  });

  it('store nothing twice and tell nobody again when nothing changed', async () => {
    await poll();
    expect(await storedRows()).toEqual(firstRows);
    expect(await takeAlerts()).toEqual([]);
  });

  it('tell only of what an edit adds', async () => {
    served.publishEdits();
    await poll();
    const rows = await storedRows();
    const before = new Set(firstRows.map(({ id }) => id));
    const added = rows.filter((row) => !before.has(row.id) && isAskedFor(row));
    expect(await takeAlerts()).toEqual(added.map(({ id }) => id).toSorted());
    const sightingsOf = (all: StatementRow[]) => all.reduce((sum, { sightings }) => sum + sightings.length, 0);
    expect(sightingsOf(rows)).toBeGreaterThan(sightingsOf(firstRows));
  });

  it('leave nothing behind', async () => {
    for (const { queueUrl, deadLetterUrl } of queues.values()) {
      expect(await depthOf(sqs, queueUrl)).toEqual({ waiting: 0, hidden: 0 });
      expect(await depthOf(sqs, deadLetterUrl)).toEqual({ waiting: 0, hidden: 0 });
    }
  });
});
