import { Duration, Stack } from 'aws-cdk-lib';
import { ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type MetricName, STAGE_DIMENSION } from '../adapters/aws/metric-names.ts';
import type { Feed } from '../core/feed/feed.ts';
import type { StageId } from '../pipeline/stages.ts';
import { alarmDescription } from './runbook.ts';

export interface PipelineAlarmsProps {
  readonly operations: Topic;
  readonly feeds: readonly Pick<Feed, 'everyMinutes'>[];
}

/** Alarms on what the pipeline does, rather than on errors: a pipeline that is silent is broken, too. */
export class PipelineAlarms extends Construct {
  constructor(scope: Construct, id: string, { operations, feeds }: PipelineAlarmsProps) {
    super(scope, id);
    const hours = hoursWithoutFeeds(feeds);
    const action = new SnsAction(operations);
    const { stackName } = Stack.of(this);
    counted(stackName, 'FeedsRead', 'poll-feed')
      .createAlarm(this, 'NoFeedRead', {
        alarmDescription: alarmDescription('noFeedRead', `For ${hours} hours no feed could be read.`),
        threshold: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: hours,
        treatMissingData: TreatMissingData.BREACHING,
      })
      .addAlarmAction(action);
    counted(stackName, 'MessagesRefused', 'deliver-alert')
      .createAlarm(this, 'AlertsRefused', {
        alarmDescription: alarmDescription('alertsRefused', 'A channel refused alerts.'),
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      .addAlarmAction(action);
  }
}

/** Three, or the time of two polls of the feed that is polled most often, jitter included: 53 at most. */
function hoursWithoutFeeds(feeds: PipelineAlarmsProps['feeds']): number {
  const shortest = feeds.length > 0 ? Math.min(...feeds.map(({ everyMinutes }) => everyMinutes)) : 0;
  return Math.max(3, Math.ceil((2 * 1.1 * shortest) / 60));
}

/** The sum of a stage's metric over an hour. */
function counted(namespace: string, metricName: MetricName, stage: StageId): Metric {
  return new Metric({
    namespace,
    metricName,
    dimensionsMap: { [STAGE_DIMENSION]: stage },
    statistic: 'Sum',
    period: Duration.hours(1),
  });
}
