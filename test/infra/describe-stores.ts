import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tables } from '../../lib/adapters/aws/dynamodb-tables.ts';
import { stageIds } from '../../lib/pipeline/stages.ts';

export function describeStores(template: Template): void {
  describe('the stores', () => {
    it('keep the archive versioned, encrypted, closed to the public, and beyond the stack', () => {
      template.hasResource('AWS::S3::Bucket', {
        DeletionPolicy: 'Retain',
        Properties: {
          VersioningConfiguration: { Status: 'Enabled' },
          BucketEncryption: Match.anyValue(),
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      });
    });

    it('answer over TLS only', () => {
      const denials = (type: string) =>
        Object.values(template.findResources(type)).filter((policy) =>
          JSON.stringify(policy).includes('"aws:SecureTransport":"false"'),
        );
      expect(denials('AWS::S3::BucketPolicy')).toHaveLength(1);
      expect(denials('AWS::SNS::TopicPolicy')).toHaveLength(2);
      expect(denials('AWS::SQS::QueuePolicy')).toHaveLength(2 * stageIds.length);
    });

    it('have tables on demand that can be recovered, and not be deleted by mistake', () => {
      template.resourceCountIs('AWS::DynamoDB::Table', Object.keys(tables).length);
      template.allResources('AWS::DynamoDB::Table', {
        DeletionPolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      });
    });

    it('have the indexes that the stores read', () => {
      for (const { name, partitionKey, sortKey } of Object.values(tables).flatMap(({ indexes }) => [...indexes]))
        template.hasResourceProperties('AWS::DynamoDB::Table', {
          GlobalSecondaryIndexes: [
            {
              IndexName: name,
              KeySchema: [
                { AttributeName: partitionKey, KeyType: 'HASH' },
                { AttributeName: sortKey, KeyType: 'RANGE' },
              ],
              Projection: { ProjectionType: 'ALL' },
            },
          ],
        });
    });

    it('encrypt what waits to be told', () => {
      template.hasResourceProperties('AWS::SNS::Topic', {
        DisplayName: 'Parley: new statements',
        KmsMasterKeyId: 'alias/aws/sns',
      });
    });
  });
}
