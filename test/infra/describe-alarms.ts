import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runbookHeadings } from '../../lib/infra/runbook.ts';
import { stageIds } from '../../lib/pipeline/stages.ts';
import { findResources } from './find-resources.ts';

const alarm = z.object({
  Properties: z.object({ AlarmDescription: z.string(), AlarmActions: z.array(z.unknown()).min(1) }),
});
const runbook = readFileSync(join(import.meta.dirname, '../../lib/infra/RUNBOOK.md'), 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

export function describeAlarms(template: Template): void {
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
    (resource) => alarm.parse(resource).Properties,
  );

  describe('the runbook', () => {
    it('has a heading for each kind of alarm, and no others', () => {
      expect(headings).toEqual(Object.values(runbookHeadings));
    });

    it('is where each alarm leads', () => {
      for (const { AlarmDescription } of alarms)
        expect(headings).toContain(/See "(.+)" in lib\/infra\/RUNBOOK\.md\./.exec(AlarmDescription)?.[1]);
    });
  });

  describe('the alarms', () => {
    it('may publish to the topic that they go to, those of this account alone', () => {
      const [topic] = Object.keys(
        template.findResources('AWS::SNS::Topic', { Properties: { DisplayName: 'Parley: alarms' } }),
      );
      for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: topic }]);
      template.hasResourceProperties('AWS::SNS::TopicPolicy', {
        Topics: [{ Ref: topic }],
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Allow',
              Action: 'sns:Publish',
              Principal: { Service: 'cloudwatch.amazonaws.com' },
              Resource: { Ref: topic },
              Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
            }),
          ]),
        },
      });
    });

    it.each(stageIds)('tell when %s gave up on messages, and when it falls behind', (stageId) => {
      expect(alarms.filter(({ AlarmDescription }) => AlarmDescription.startsWith(`${stageId} `))).toHaveLength(2);
    });

    it('tell of a backlog after an hour, however long the last retries wait', () => {
      const behind = findResources(template, 'AWS::CloudWatch::Alarm', {
        MetricName: z.string(),
        Threshold: z.number(),
      }).filter(({ Properties }) => Properties.MetricName === 'ApproximateAgeOfOldestMessage');
      expect(behind.map(({ Properties }) => Properties.Threshold)).toEqual(stageIds.map(() => 3600));
    });

    it('tell when no feed was read, also when nothing at all is measured', () => {
      template.hasResourceProperties('AWS::CloudWatch::Alarm', {
        Namespace: 'Parley',
        MetricName: 'FeedsRead',
        Dimensions: [{ Name: 'service', Value: 'poll-feed' }],
        Period: 3600,
        EvaluationPeriods: 3,
        TreatMissingData: 'breaching',
      });
    });
  });
}
