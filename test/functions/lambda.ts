import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  type QueueAttributeName,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import type { SqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';

const BATCH_SIZE = 5;

/** What a handler asks of its context, as Lambda gives it at the start of an invocation. */
export function contextOf(remainingSeconds = 600): Context {
  const end = Date.now() + remainingSeconds * 1000;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'under-test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:under-test',
    memoryLimitInMB: '256',
    awsRequestId: 'request-1',
    logGroupName: 'group',
    logStreamName: 'stream',
    getRemainingTimeInMillis: () => end - Date.now(),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}

export function recordOf({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }: Message): SQSRecord {
  return {
    messageId: MessageId ?? '',
    receiptHandle: ReceiptHandle ?? '',
    body: Body ?? '',
    attributes: {
      ApproximateReceiveCount: Attributes?.ApproximateReceiveCount ?? '',
      SentTimestamp: Attributes?.SentTimestamp ?? '',
      SenderId: Attributes?.SenderId ?? '',
      ApproximateFirstReceiveTimestamp: Attributes?.ApproximateFirstReceiveTimestamp ?? '',
    },
    messageAttributes: {},
    md5OfBody: MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:under-test',
    awsRegion: 'us-east-1',
  };
}

/** What one invocation came to. */
export interface Invocation {
  readonly received: number;
  readonly failed: number;
}

/**
 * What Lambda's event source does once: takes a batch from the queue, invokes the handler, deletes what was not reported as
 * failed. Undefined when nothing waits.
 */
export async function invokeOnce(
  sqs: SQSClient,
  QueueUrl: string,
  handler: SqsHandler,
): Promise<Invocation | undefined> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: BATCH_SIZE,
      MessageSystemAttributeNames: ['All'],
    }),
  );
  if (Messages.length === 0) return undefined;
  const event: SQSEvent = { Records: Messages.map(recordOf) };
  const { batchItemFailures } = await handler(event, contextOf());
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  for (const { MessageId, ReceiptHandle } of Messages)
    if (!failed.has(MessageId ?? '')) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return { received: Messages.length, failed: failed.size };
}

/** How many messages a queue holds: to be taken now, and hidden for a while. */
export async function depthOf(sqs: SQSClient, QueueUrl: string): Promise<{ waiting: number; hidden: number }> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  const count = (name: QueueAttributeName) => Number(Attributes?.[name]);
  return {
    waiting: count('ApproximateNumberOfMessages'),
    hidden: count('ApproximateNumberOfMessagesNotVisible') + count('ApproximateNumberOfMessagesDelayed'),
  };
}
