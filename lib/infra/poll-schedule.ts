import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { MessageOf } from '../pipeline/messages.ts';

/** Tells the first stage every minute to see which feeds are due. */
export class PollSchedule extends Construct {
  constructor(scope: Construct, id: string, queue: Queue) {
    super(scope, id);
    const tick: MessageOf<'polls.tick'> = { kind: 'polls.tick' };
    new Schedule(this, 'EveryMinute', {
      description: 'Parley: looks which feeds are due',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new SqsSendMessage(queue, {
        input: ScheduleTargetInput.fromObject(tick),
        // The next tick does just as well as a late one.
        maxEventAge: Duration.minutes(1),
        retryAttempts: 2,
      }),
    });
  }
}
