import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type StageId, stages } from '../pipeline/stages.ts';
import { alarmDescription } from './runbook.ts';

/** How many messages Lambda hands to a function at once. */
export const BATCH_SIZE = 5;
/** SQS leaves messages that were received more often out of the age of a queue's oldest message: it moves them to the end. */
const ATTEMPTS_COUNTED = 3;
const KEPT = Duration.days(14);

/** Enough time for a whole batch. */
export function functionTimeout(stageId: StageId): Duration {
  return Duration.seconds(stages[stageId].timeoutSeconds * BATCH_SIZE);
}

/** The queue of the messages that a stage consumes, its dead-letter queue, and alarms on both. */
export class StageQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { stageId, operations }: { stageId: StageId; operations: Topic }) {
    super(scope, id);
    const { retryAfterSeconds } = stages[stageId];
    const settings = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: KEPT };
    const deadLetters = new Queue(this, 'DeadLetters', settings);
    this.queue = new Queue(this, 'Queue', {
      ...settings,
      // Only messages that a crash leaves behind wait so long: a function that fails sets the time of the next attempt itself.
      visibilityTimeout: Duration.seconds(functionTimeout(stageId).toSeconds() * 2),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: retryAfterSeconds.length + 1 },
    });

    const action = new SnsAction(operations);
    deadLetters
      .metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' })
      .createAlarm(this, 'DeadLettersAlarm', {
        alarmDescription: alarmDescription('deadLetters', `${stageId} gave up on messages.`),
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      .addAlarmAction(action);
    // A message that is retried as planned is no reason to call anybody.
    const retries = retryAfterSeconds.slice(0, ATTEMPTS_COUNTED).reduce((sum, seconds) => sum + seconds, 0);
    this.queue
      .metricApproximateAgeOfOldestMessage({ period: Duration.minutes(15), statistic: 'Maximum' })
      .createAlarm(this, 'BacklogAlarm', {
        alarmDescription: alarmDescription('backlog', `${stageId} doesn't keep up with its messages.`),
        threshold: Math.max(3600, 2 * retries),
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 2,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      .addAlarmAction(action);
  }
}
