import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stageIds, stages } from '../../lib/pipeline/stages.ts';
import { findResources } from './find-resources.ts';
import { prefixOf } from './prefix-of.ts';

export function describeStages(template: Template): void {
  describe.each(stageIds)('the stage %s', (stageId) => {
    const stage = stages[stageId];
    const prefix = prefixOf(stageId);

    it('has a queue that sets a message aside after the last planned attempt', () => {
      const queues = findResources(template, 'AWS::SQS::Queue', {
        RedrivePolicy: z.object({ maxReceiveCount: z.number(), deadLetterTargetArn: z.unknown() }).optional(),
        SqsManagedSseEnabled: z.literal(true),
        VisibilityTimeout: z.number().optional(),
        MessageRetentionPeriod: z.literal(14 * 24 * 3600),
      }).filter(({ id }) => id.startsWith(prefix));
      expect(queues).toHaveLength(2);
      const queue = queues.find(({ Properties }) => Properties.RedrivePolicy !== undefined);
      expect(queue?.Properties.RedrivePolicy?.maxReceiveCount).toBe(stage.retryAfterSeconds.length + 1);
      expect(JSON.stringify(queue?.Properties.RedrivePolicy?.deadLetterTargetArn)).toContain(`${prefix}DeadLetters`);
    });

    it('plans no wait that is longer than SQS hides a message for', () => {
      // Less the quarter of an hour that a batch may take: the twelve hours count from when the message was received.
      expect(Math.max(...stage.retryAfterSeconds)).toBeLessThanOrEqual(43_200 - 900);
    });

    it('has one function, fed by that queue, that may report single messages as failed', () => {
      template.hasResourceProperties('AWS::Lambda::Function', {
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: stage.memoryMegabytes,
        Description: `Parley: ${stage.does}`,
      });
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${prefix}Queue`), 'Arn'] },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: stage.concurrency },
      });
    });

    it('has time for a whole batch, and its messages stay hidden for longer', () => {
      const [mapping] = findResources(template, 'AWS::Lambda::EventSourceMapping', { BatchSize: z.number() }).filter(
        ({ id }) => id.startsWith(prefix),
      );
      const [worker] = findResources(template, 'AWS::Lambda::Function', { Timeout: z.number() }).filter(({ id }) =>
        id.startsWith(prefix),
      );
      const [queue] = findResources(template, 'AWS::SQS::Queue', { VisibilityTimeout: z.number().default(0) }).filter(
        ({ id }) => id.startsWith(`${prefix}Queue`),
      );
      const batchSeconds = stage.timeoutSeconds * (mapping?.Properties.BatchSize ?? 0);
      expect(worker?.Properties.Timeout).toBe(batchSeconds);
      expect(batchSeconds).toBeLessThanOrEqual(900);
      expect(queue?.Properties.VisibilityTimeout).toBeGreaterThan(batchSeconds);
    });

    it('tells its function the stores that the stage touches, and no others', () => {
      const [worker] = findResources(template, 'AWS::Lambda::Function', {
        Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
      }).filter(({ id }) => id.startsWith(prefix));
      const told = Object.keys(worker?.Properties.Environment.Variables ?? {})
        .filter((name) => /_(TABLE|BUCKET)_/.test(name))
        .map((name) => name.replace(/^PARLEY_(TABLE|BUCKET)_/, '').toLowerCase());
      expect(told.toSorted()).toEqual(Object.keys(stage.stores).toSorted());
    });
  });
}
