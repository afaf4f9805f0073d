import { Stack, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ParleyStack } from '../../lib/infra/parley-stack.ts';
import { messageSchemas } from '../../lib/pipeline/messages.ts';
import { stages } from '../../lib/pipeline/stages.ts';
import { describeAlarms } from './describe-alarms.ts';
import { describeGrants } from './describe-grants.ts';
import { describeStages } from './describe-stages.ts';
import { describeStores } from './describe-stores.ts';
import { findResources } from './find-resources.ts';
import { config, stackTemplate, unbundledApp } from './synthesize.ts';

// One file, because importing aws-cdk-lib takes longer than all that is looked at here.
const template = stackTemplate();

describeStages(template);
describeStores(template);
describeGrants(template);
describeAlarms(template);

describe('the schedule', () => {
  it('sends every minute what the first stage consumes', () => {
    const [schedule] = findResources(template, 'AWS::Scheduler::Schedule', {
      ScheduleExpression: z.string(),
      Target: z.object({ Input: z.string(), Arn: z.unknown() }),
    });
    expect(schedule?.Properties.ScheduleExpression).toBe('rate(1 minute)');
    const input: unknown = JSON.parse(schedule?.Properties.Target.Input ?? '');
    expect(messageSchemas['polls.tick'].parse(input)).toEqual(input);
    expect(JSON.stringify(schedule?.Properties.Target.Arn)).toContain('SchedulePollsQueue');
  });
});

describe('a deployment', () => {
  it('replaces whoever delivers to the channels before whoever names them', () => {
    template.hasResource('AWS::Lambda::Function', {
      Properties: { Description: `Parley: ${stages['alert-new-statement'].does}` },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^DeliverAlertWorkerFunction')]),
    });
  });
});

describe('the outputs', () => {
  it.each(['StatementsTable', 'ArchiveBucket', 'AlertsTopicArn', 'OperationsTopicArn'])('name %s', (name) => {
    template.hasOutput(name, { Value: { Ref: Match.anyValue() } });
  });

  it('say what to do next', () => {
    template.hasOutput('NextSteps', { Value: 'npx parley query --stack Parley' });
  });
});

describe('the alarm that no feed was read', () => {
  it.each([
    [[15, 1440], 3],
    [[120, 1440], 5],
    [[1440], 53],
    [[], 3],
  ])('gives feeds that are polled every %j minutes %i hours', (minutes, hours) => {
    const feeds = minutes.map((everyMinutes, n) => ({
      url: `https://harbour-wire.example/${n}`,
      outlet: 'Harbour Wire',
      language: 'en',
      firstPollAlerts: 10,
      everyMinutes,
    }));
    const stack = new ParleyStack(unbundledApp(), 'Parley', { config: { ...config, feeds } });
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'FeedsRead',
      Period: 3600,
      EvaluationPeriods: hours,
      AlarmDescription: Match.stringLikeRegexp(`^For ${hours} hours`),
    });
  });
});

describe('a second stack in the account', () => {
  it('counts under its own name, so that its alarms tell of it alone', () => {
    const second = Template.fromStack(new ParleyStack(unbundledApp(), 'MyParley', { config }));
    second.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: { PARLEY_STACK: 'MyParley' } },
    });
    for (const MetricName of ['FeedsRead', 'MessagesRefused'])
      second.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName, Namespace: 'MyParley' });
  });
});

describe('a configuration', () => {
  const stackOf = (pauseSeconds: number) =>
    new ParleyStack(unbundledApp(), 'Parley', { config: { ...config, network: { ...config.network, pauseSeconds } } });

  it('that pauses for longer than a function may take is refused, by the name of the setting', () => {
    expect(() => stackOf(41)).toThrow(/^network\.pauseSeconds: must be 40 or less/);
    expect(() => stackOf(40)).not.toThrow();
  });
});

describe('the rules of AwsSolutions', () => {
  it('find nothing in the stack that was not acknowledged', () => {
    const app = unbundledApp();
    new ParleyStack(app, 'Parley', { config });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });

  it('do find what there is to find', () => {
    const app = unbundledApp();
    new Bucket(new Stack(app, 'Careless'), 'Bucket');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions-S1');
  });
});
