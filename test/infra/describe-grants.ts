import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type StageId, stageIds, stages } from '../../lib/pipeline/stages.ts';
import { prefixOf } from './prefix-of.ts';

const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item)]);
const policyDocument = z.object({
  Statement: z.array(
    z.object({ Effect: z.literal('Allow'), Action: oneOrMore(z.string()), Resource: oneOrMore(z.unknown()) }),
  ),
});
const policy = z.object({
  Properties: z.object({ PolicyDocument: policyDocument, Roles: z.array(z.object({ Ref: z.string() })) }),
});

const listOf = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** What a stage's function may do, as "action resource", the resource by its construct. */
function grantsOf(template: Template, stage: StageId): string[] {
  return Object.values(template.findResources('AWS::IAM::Policy'))
    .map((resource) => policy.parse(resource).Properties)
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(`${prefixOf(stage)}WorkerRole`)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((resource) => `${action} ${nameOf(resource)}`)),
    );
}

/** The construct that an ARN belongs to, without the hash that CDK appends; what isn't one of the stack's as it stands. */
function nameOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const logicalId = /"(?:Fn::GetAtt|Ref)":\[?"(?!AWS::)([A-Za-z]+?)[0-9A-F]{8}"/.exec(text)?.[1];
  return logicalId ?? text;
}

const storeOf = {
  archive: 'ArchiveBucket',
  feeds: 'TablesFeeds',
  articles: 'TablesArticles',
  statements: 'TablesStatements',
  deliveries: 'TablesDeliveries',
} as const;

export function describeGrants(template: Template): void {
  describe.each(stageIds)('the function of %s', (stageId) => {
    const grants = grantsOf(template, stageId);
    const { stores, emits } = stages[stageId];

    it.each(Object.entries(storeOf))('touches %s as the table of stages says', (name, construct) => {
      const access = Object.entries(stores).find(([store]) => store === name)?.[1];
      const granted = grants
        .filter((grant) => grant.endsWith(` ${construct}`))
        .map((grant) => grant.split(' ')[0] ?? '');
      const reads = granted.some((action) => /:(Get|BatchGet|Query)/.test(action));
      const writes = granted.some((action) => /:(Put|Update|BatchWrite)/.test(action));
      expect({ reads, writes }).toEqual({
        reads: access === 'read' || access === 'read-write',
        writes: access === 'write' || access === 'read-write',
      });
    });

    it('sends only to the stages that consume what it emits', () => {
      const sends = grants.filter((grant) => grant.startsWith('sqs:SendMessage '));
      expect(sends).toHaveLength(emits.length);
      expect(sends.some((grant) => grant.includes(prefixOf(stageId)))).toBe(false);
    });

    it('takes messages of its own queue only', () => {
      const receives = grants.filter((grant) => grant.startsWith('sqs:ReceiveMessage '));
      expect(receives).toEqual([`sqs:ReceiveMessage ${prefixOf(stageId)}Queue`]);
    });

    it('deletes nothing that is stored, and may do nothing by wildcard', () => {
      expect(grants.filter((grant) => /:Delete(?!Message$)|\*/.test(grant.split(' ')[0] ?? ''))).toEqual([]);
      expect(grants.filter((grant) => grant.endsWith(' "*"'))).toEqual([]);
    });

    it('publishes, and reads secrets, only where alerts are delivered', () => {
      const outward = grants.filter((grant) => /^(sns|ssm):/.test(grant));
      if (stageId !== 'deliver-alert') expect(outward).toEqual([]);
      else {
        expect(outward.filter((grant) => grant.startsWith('sns:'))).toEqual([
          'sns:Publish TopicsAlerts',
          'sns:Publish "arn:aws:sns:eu-north-1:111122223333:partner"',
        ]);
        expect(
          outward.filter((grant) => grant.startsWith('ssm:')).map((grant) => /parameter\/[\w/]+/.exec(grant)?.[0]),
        ).toEqual(['parameter/Parley/HOOK_URL', 'parameter/Parley/HOOK_SECRET']);
      }
    });
  });
}
