import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientSettings } from '../../lib/adapters/aws/client-settings.ts';
import { createSqsHandler, type SqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';
import type { FailureReport, Telemetry } from '../../lib/adapters/aws/telemetry.ts';
import { defineStage } from '../../lib/pipeline/stage.ts';
import type { StageReport } from '../../lib/pipeline/stage-report.ts';
import { TryAgainError } from '../../lib/pipeline/try-again.ts';
import { startEmulators } from '../adapters/aws/emulators.ts';
import { createQueue } from '../adapters/aws/resources.ts';
import { contextOf, depthOf, invokeOnce, recordOf } from './lambda.ts';

const emulators = await startEmulators();
const sqs = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
afterAll(async () => {
  sqs.destroy();
  await emulators.stop();
});

const RETRIES = [0, 0, 0];

/** A stage that does what the address of the feed says. */
function stageFor(retryAfterSeconds: readonly number[]) {
  return defineStage<'feed.due', never>({
    consumes: 'feed.due',
    emits: [],
    does: 'what it is told',
    stores: {},
    timeoutSeconds: 10,
    memoryMegabytes: 128,
    concurrency: 2,
    retryAfterSeconds,
    async run({ feedUrl }) {
      if (feedUrl === 'later') throw new TryAgainError('later');
      if (feedUrl === 'much later') throw new TryAgainError('much later', 3600);
      if (feedUrl === 'broken') throw new Error('broken');
      return { kind: 'feed-unchanged', outlet: 'Harbour Wire', feedUrl };
    },
  });
}

function recordingTelemetry() {
  const done: StageReport[] = [];
  const failed: FailureReport[] = [];
  const telemetry: Telemetry = {
    begin: () => undefined,
    done: (report) => done.push(report),
    failed: (report) => failed.push(report),
    warn: () => undefined,
    end: () => undefined,
  };
  return { telemetry, done, failed };
}

describe('a stage behind its queue', () => {
  let queue: Awaited<ReturnType<typeof createQueue>>;
  beforeEach(async () => {
    queue = await createQueue(sqs, 'poll-feed', RETRIES.length + 1);
  });
  afterEach(() => queue.remove());

  const send = (...bodies: string[]) =>
    Promise.all(
      bodies.map((MessageBody) => sqs.send(new SendMessageCommand({ QueueUrl: queue.queueUrl, MessageBody }))),
    );
  const feedDue = (feedUrl: string) => JSON.stringify({ kind: 'feed.due', feedUrl });

  function handlerFor(retryAfterSeconds: readonly number[], recording = recordingTelemetry()) {
    const { queueUrl } = queue;
    const stage = stageFor(retryAfterSeconds);
    const handler = createSqsHandler({ stage, world: {}, sqs, queueUrl, telemetry: recording.telemetry });
    return { handler, ...recording };
  }

  async function invokeUntilEmpty(handler: SqsHandler): Promise<number> {
    let invocations = 0;
    while ((await invokeOnce(sqs, queue.queueUrl, handler)) !== undefined) invocations += 1;
    return invocations;
  }

  it('finishes what can be finished and gives back what fails, alone', async () => {
    const { handler, done, failed } = handlerFor([60]);
    await send(feedDue('one'), feedDue('broken'), feedDue('two'));
    expect(await invokeOnce(sqs, queue.queueUrl, handler)).toEqual({ received: 3, failed: 1 });
    expect(done.map((report) => report.kind)).toEqual(['feed-unchanged', 'feed-unchanged']);
    expect(failed).toMatchObject([{ failure: 'faulted', attempts: 1 }]);
    expect(await depthOf(sqs, queue.queueUrl)).toEqual({ waiting: 0, hidden: 1 });
  });

  it('hands a message out again after the wait that the table of retries gives', async () => {
    const { handler, failed } = handlerFor([1, 60]);
    await send(feedDue('later'));
    await invokeOnce(sqs, queue.queueUrl, handler);
    expect(await invokeOnce(sqs, queue.queueUrl, handler)).toBeUndefined();
    await expect
      .poll(() => invokeOnce(sqs, queue.queueUrl, handler), { timeout: 5_000, interval: 200 })
      .toEqual({ received: 1, failed: 1 });
    expect(failed).toMatchObject([
      { failure: 'tried-again', attempts: 1 },
      { failure: 'tried-again', attempts: 2 },
    ]);
  });

  it('waits longer where the other side asked for it', async () => {
    const { handler } = handlerFor([0, 0, 0]);
    await send(feedDue('much later'));
    await invokeOnce(sqs, queue.queueUrl, handler);
    expect(await depthOf(sqs, queue.queueUrl)).toEqual({ waiting: 0, hidden: 1 });
  });

  it.each([
    { name: 'fails every time', body: feedDue('broken') },
    { name: 'is not JSON', body: 'plainly not' },
    { name: 'is of another stage', body: JSON.stringify({ kind: 'polls.tick' }) },
    { name: 'lacks what it must have', body: JSON.stringify({ kind: 'feed.due' }) },
  ])('ends in the dead-letter queue, tried as often as the table says: what $name', async ({ body }) => {
    const { handler, failed } = handlerFor(RETRIES);
    await send(body, feedDue('fine'));
    await invokeUntilEmpty(handler);
    expect(failed.map(({ attempts }) => attempts)).toEqual([1, 2, 3, 4]);
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queue.deadLetterUrl }));
    expect(Messages?.map(({ Body }) => Body)).toEqual([body]);
    expect(await depthOf(sqs, queue.queueUrl)).toEqual({ waiting: 0, hidden: 0 });
  });

  it('says of what it could not read neither the words nor where they were wrong', async () => {
    const { handler, failed } = handlerFor(RETRIES);
    await send('{"kind":"feed.due","feedUrl":"a secret place"');
    await invokeOnce(sqs, queue.queueUrl, handler);
    expect(failed).toMatchObject([{ failure: 'unreadable' }]);
    expect(String(failed[0]?.error)).not.toContain('secret');
  });

  it('begins no message for which the time would not do, and gives it back for now', async () => {
    const { handler, done } = handlerFor([60]);
    await send(feedDue('one'));
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queue.queueUrl, MessageSystemAttributeNames: ['All'] }),
    );
    const event = { Records: Messages.map(recordOf) };
    const { batchItemFailures } = await handler(event, contextOf(5));
    expect(batchItemFailures).toEqual([{ itemIdentifier: Messages[0]?.MessageId }]);
    expect(done).toEqual([]);
    expect(await depthOf(sqs, queue.queueUrl)).toEqual({ waiting: 1, hidden: 0 });
  });

  it('reports a failure also when the queue cannot be told to wait', async () => {
    const { handler } = handlerFor([60]);
    const gone = { ...recordOf({ MessageId: 'm1', ReceiptHandle: 'no such handle', Body: feedDue('later') }) };
    const { batchItemFailures } = await handler({ Records: [gone] }, contextOf());
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
  });
});
