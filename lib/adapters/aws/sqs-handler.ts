import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type MessageKind, type MessageOf, messageSchemas } from '../../pipeline/messages.ts';
import { SetAsideError } from '../../pipeline/set-aside.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { TryAgainError } from '../../pipeline/try-again.ts';
import type { World } from '../../pipeline/world.ts';
import type { Failure } from './metric-names.ts';
import type { Telemetry } from './telemetry.ts';

export interface SqsHandlerOptions<Kind extends MessageKind, Needs extends keyof World> {
  readonly stage: Stage<Kind, Needs>;
  readonly world: Pick<World, Needs>;
  readonly sqs: SQSClient;
  /** Of the queue that the stage consumes. */
  readonly queueUrl: string;
  readonly telemetry: Telemetry;
}

export type SqsHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** What SQS allows, less the time that may have passed since the message was received, from which the limit counts. */
const LONGEST_WAIT_SECONDS = 43_200 - 900;

/**
 * Works on the messages that Lambda took from a stage's queue, one after the other. Only those that fail are given back, to be
 * received again after the stage's wait; after its last attempt a message goes to the dead-letter queue.
 */
export function createSqsHandler<Kind extends MessageKind, Needs extends keyof World>({
  stage,
  world,
  sqs,
  queueUrl,
  telemetry,
}: SqsHandlerOptions<Kind, Needs>): SqsHandler {
  /** @returns whether the message is finished */
  async function workOn(record: SQSRecord, context: Context): Promise<boolean> {
    const attempts = Number(record.attributes.ApproximateReceiveCount);
    const giveBack = async (failure: Failure, error: unknown, afterSeconds: number) => {
      telemetry.failed({ failure, error, messageId: record.messageId, attempts });
      await hide(record, afterSeconds);
      return false;
    };
    if (context.getRemainingTimeInMillis() < stage.timeoutSeconds * 1000)
      return giveBack('tried-again', new Error('no time left for it in this batch'), 0);

    let message: MessageOf<Kind>;
    try {
      message = messageSchemas[stage.consumes].parse(JSON.parse(record.body));
    } catch (error) {
      return giveBack('unreadable', withoutInput(error), 0);
    }
    try {
      telemetry.done(await stage.run(message, world, attempts));
      return true;
    } catch (error) {
      // The queue only sets aside what was received often enough: until then, the stage refuses the message again at once.
      if (error instanceof SetAsideError) return giveBack('refused', error, 0);
      const isExpected = error instanceof TryAgainError;
      const asked = isExpected ? (error.afterSeconds ?? 0) : 0;
      // After the last attempt there is nothing to wait for: instead of delivering the message again, the queue sets it aside.
      const wait = stage.retryAfterSeconds[attempts - 1];
      return giveBack(isExpected ? 'tried-again' : 'faulted', error, wait === undefined ? 0 : Math.max(wait, asked));
    }
  }

  async function hide({ receiptHandle }: SQSRecord, seconds: number): Promise<void> {
    const command = new ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: Math.min(Math.ceil(seconds), LONGEST_WAIT_SECONDS),
    });
    // If this fails, the message is received again after the queue's own time-out: later than planned, but not lost.
    await sqs.send(command).catch((error: unknown) => telemetry.warn('visibility was not changed', error));
  }

  return async ({ Records }, context) => {
    telemetry.begin(context);
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const record of Records)
      if (!(await workOn(record, context))) batchItemFailures.push({ itemIdentifier: record.messageId });
    telemetry.end();
    return { batchItemFailures };
  };
}

/** An error without the message's words, which have no place in a log: JSON.parse and zod quote their input. */
function withoutInput(error: unknown): Error {
  return new Error(`not a message that this stage consumes (${error instanceof Error ? error.name : 'unknown'})`);
}
