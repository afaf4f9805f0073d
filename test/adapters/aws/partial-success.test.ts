import { BatchGetItemCommand, BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { seenEntryKey } from '../../../lib/adapters/aws/dynamodb-keys.ts';
import { openTable } from '../../../lib/adapters/aws/dynamodb-table.ts';
import { createSqsOutbox } from '../../../lib/adapters/aws/sqs-outbox.ts';
import type { Message } from '../../../lib/pipeline/messages.ts';

const settings = { ...clientSettings, region: 'us-east-1' };
const keys = Array.from({ length: 30 }, (_, n) => seenEntryKey('feed', `guid:${n}`));

/** A DynamoDB that does one piece of each batch and leaves the rest over. */
function throttlingDynamodb(done: unknown[]): DynamoDBClient {
  const client = new DynamoDBClient(settings);
  client.send = async (command: unknown) => {
    if (command instanceof BatchWriteItemCommand) {
      const [first, ...rest] = command.input.RequestItems?.table ?? [];
      done.push(first?.PutRequest?.Item?.sk?.S);
      return { UnprocessedItems: rest.length > 0 ? { table: rest } : {} };
    }
    if (command instanceof BatchGetItemCommand) {
      const [first, ...rest] = command.input.RequestItems?.table?.Keys ?? [];
      return {
        Responses: { table: first ? [first] : [] },
        UnprocessedKeys: rest.length > 0 ? { table: { Keys: rest } } : {},
      };
    }
    throw new Error('not expected');
  };
  return client;
}

describe('a batch of which DynamoDB leaves a part over', () => {
  it('is written to the end', async () => {
    const done: unknown[] = [];
    const few = keys.slice(0, 4);
    await openTable(throttlingDynamodb(done), 'table').putMany(few.map((key) => ({ key, body: {} })));
    expect(done).toEqual(few.map(({ sk }) => sk));
  });

  it('is read to the end', async () => {
    const found = await openTable(throttlingDynamodb([]), 'table').getMany(keys.slice(0, 4));
    expect(found).toHaveLength(4);
  });
});

const ticks: Message[] = Array.from({ length: 3 }, () => ({ kind: 'polls.tick' }));

function failingSqs(outcomes: { id: string; senderFault: boolean }[][], sent: (readonly string[])[]): SQSClient {
  const client = new SQSClient(settings);
  client.send = async (command: unknown) => {
    if (!(command instanceof SendMessageBatchCommand)) throw new Error('not expected');
    sent.push((command.input.Entries ?? []).map(({ Id }) => Id ?? ''));
    const Failed = (outcomes.shift() ?? []).map(({ id, senderFault }) => ({
      Id: id,
      SenderFault: senderFault,
      Code: 'Reason',
    }));
    return { Successful: [], Failed };
  };
  return client;
}

describe('a batch of which SQS fails a part', () => {
  it('sends that part again', async () => {
    const sent: (readonly string[])[] = [];
    const failures = [[{ id: '1', senderFault: false }], [{ id: '1', senderFault: false }]];
    await createSqsOutbox(failingSqs(failures, sent), () => 'queue').send(ticks);
    expect(sent).toEqual([['0', '1', '2'], ['1'], ['1']]);
  });

  it('is an error that gives the reason when sending again would not help', async () => {
    const outbox = createSqsOutbox(failingSqs([[{ id: '2', senderFault: true }]], []), () => 'queue');
    await expect(outbox.send(ticks)).rejects.toThrow('[SendMessageBatch] "queue": Reason');
  });
});
