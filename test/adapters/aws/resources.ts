import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteQueueCommand, GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type TableDefinition, type TableId, tables } from '../../../lib/adapters/aws/dynamodb-tables.ts';

/** Makes a table as the stack does, under a name of its own. */
export async function createTable(client: DynamoDBClient, id: TableId) {
  const TableName = `parley-test-${id}-${randomUUID()}`;
  const { partitionKey, sortKey, indexes }: TableDefinition = tables[id];
  const key = (hash: string, range?: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    ...(range ? [{ AttributeName: range, KeyType: 'RANGE' as const }] : []),
  ];
  const named = [partitionKey, sortKey, ...indexes.flatMap((index) => [index.partitionKey, index.sortKey])];
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: key(partitionKey, sortKey),
      AttributeDefinitions: [...new Set(named)]
        .filter((name) => name !== undefined)
        .map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes:
        indexes.length === 0
          ? undefined
          : indexes.map((index) => ({
              IndexName: index.name,
              KeySchema: key(index.partitionKey, index.sortKey),
              Projection: { ProjectionType: 'ALL' },
            })),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.02, maxDelay: 1 }, { TableName });
  return {
    name: TableName,
    remove: async () => {
      await client.send(new DeleteTableCommand({ TableName }));
    },
  };
}

export async function createBucket(client: S3Client): Promise<string> {
  const Bucket = `parley-test-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket }));
  return Bucket;
}

/** A queue with a dead-letter queue behind it that takes what was received `attempts` times. */
export async function createQueue(client: SQSClient, stage: string, attempts: number) {
  const name = `parley-test-${stage}-${randomUUID().slice(0, 8)}`;
  const deadLetters = await client.send(new CreateQueueCommand({ QueueName: `${name}-dead` }));
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters.QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: Attributes?.QueueArn,
    maxReceiveCount: attempts,
  });
  const queue = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: { RedrivePolicy } }));
  const urls = { queueUrl: queue.QueueUrl ?? '', deadLetterUrl: deadLetters.QueueUrl ?? '' };
  return {
    ...urls,
    remove: async () => {
      for (const QueueUrl of Object.values(urls)) await client.send(new DeleteQueueCommand({ QueueUrl }));
    },
  };
}
