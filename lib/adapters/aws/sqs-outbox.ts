import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import type { Message } from '../../pipeline/messages.ts';
import { consumerOf, type StageId } from '../../pipeline/stages.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { request } from './aws-request-error.ts';
import { jsonForQueue } from './json-for-queue.ts';
import { untilNothingIsLeft } from './until-nothing-is-left.ts';

const BATCH_MESSAGES = 10;
/** SQS takes 1 MiB in a batch, but SNS and others that read along take 256 KB. */
const BATCH_BYTES = 256_000;

/**
 * An outbox that sends to SQS.
 *
 * @param queueUrlOf gives the URL of the queue that a stage consumes
 */
export function createSqsOutbox(client: SQSClient, queueUrlOf: (stage: StageId) => string): Outbox<Message> {
  const sendBatch = async (QueueUrl: string, Entries: SendMessageBatchRequestEntry[]) => {
    const command = new SendMessageBatchCommand({ QueueUrl, Entries });
    const { Failed = [] } = await request('SendMessageBatch', QueueUrl, () => client.send(command));
    const hopeless = Failed.find(({ SenderFault }) => SenderFault);
    if (hopeless) throw new Error(`[SendMessageBatch] "${QueueUrl}": ${hopeless.Code}: ${hopeless.Message}`);
    const failed = new Set(Failed.map(({ Id }) => Id));
    return Entries.filter(({ Id }) => failed.has(Id));
  };

  return {
    async send(messages, { delaySeconds } = {}) {
      const bodies = new Map<StageId, string[]>();
      for (const message of messages) {
        const stage = consumerOf[message.kind];
        const ofStage = bodies.get(stage) ?? [];
        ofStage.push(jsonForQueue(message));
        bodies.set(stage, ofStage);
      }
      for (const [stage, ofStage] of bodies) {
        const queueUrl = queueUrlOf(stage);
        for (const batch of batchesOf(ofStage)) {
          const entries = batch.map(
            (MessageBody, index): SendMessageBatchRequestEntry => ({
              Id: String(index),
              MessageBody,
              DelaySeconds: delaySeconds,
            }),
          );
          await untilNothingIsLeft(entries, BATCH_MESSAGES, (left) => sendBatch(queueUrl, left));
        }
      }
    },
  };
}

/** Batches of as many messages as SQS takes at once. A message that is too large goes alone, and is refused with a reason. */
function batchesOf(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    if (batch.length === BATCH_MESSAGES || (batch.length > 0 && bytes + size > BATCH_BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(body);
    bytes += size;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
