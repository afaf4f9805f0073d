import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createSqsOutbox } from '../../../lib/adapters/aws/sqs-outbox.ts';
import { type StageId, stageIds } from '../../../lib/pipeline/stages.ts';
import { describeOutbox } from '../../contracts/outbox.contract.ts';
import { startEmulators } from './emulators.ts';
import { createQueue } from './resources.ts';

const emulators = await startEmulators();
const sqs = new SQSClient({ ...clientSettings, useQueueUrlAsEndpoint: false });
afterAll(async () => {
  sqs.destroy();
  await emulators.stop();
});

describeOutbox('SQS', async () => {
  const queues = new Map<StageId, Awaited<ReturnType<typeof createQueue>>>();
  for (const stage of stageIds) queues.set(stage, await createQueue(sqs, stage, 3));
  const queueUrlOf = (stage: StageId) => queues.get(stage)?.queueUrl ?? '';
  return {
    outbox: createSqsOutbox(sqs, queueUrlOf),
    async take(stage) {
      const QueueUrl = queueUrlOf(stage);
      const taken: unknown[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
        if (Messages.length === 0) return taken;
        for (const { Body, ReceiptHandle } of Messages) {
          taken.push(JSON.parse(Body ?? ''));
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        }
      }
    },
    async close() {
      for (const queue of queues.values()) await queue.remove();
    },
  };
});
