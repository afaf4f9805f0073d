import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { TableDefinition, TableId } from '../adapters/aws/dynamodb-tables.ts';
import { tables } from '../adapters/aws/dynamodb-tables.ts';
import type { Access } from '../pipeline/stage.ts';

const TABLE_READS = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const TABLE_WRITES = ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** What a stage may do with a table. CDK's own grants also allow scans, deletion and streams, on every index. */
export function tableAccess(id: TableId, table: Table, access: Access): PolicyStatement[] {
  const { indexes }: TableDefinition = tables[id];
  const statements: PolicyStatement[] = [];
  if (access !== 'write')
    statements.push(
      new PolicyStatement({
        actions: TABLE_READS,
        resources: [table.tableArn, ...indexes.map(({ name }) => `${table.tableArn}/index/${name}`)],
      }),
    );
  if (access !== 'read') statements.push(new PolicyStatement({ actions: TABLE_WRITES, resources: [table.tableArn] }));
  return statements;
}

/** What a stage may do with the archive. Nothing is ever deleted. */
export function archiveAccess(bucket: Bucket, access: Access): PolicyStatement[] {
  const objects = bucket.arnForObjects('*');
  const statements: PolicyStatement[] = [];
  if (access !== 'write')
    statements.push(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [objects] }),
      // Without it S3 answers 403 for an object that isn't there.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    );
  if (access !== 'read') statements.push(new PolicyStatement({ actions: ['s3:PutObject'], resources: [objects] }));
  return statements;
}

/** cdk-nag's finding on `archiveAccess`, with the reason why it is acceptable. */
export function archiveFinding(bucket: Bucket) {
  const { defaultChild } = bucket.node;
  if (!CfnBucket.isCfnBucket(defaultChild)) throw new Error('the archive has no bucket');
  return {
    id: `AwsSolutions-IAM5[Resource::<${Stack.of(bucket).getLogicalId(defaultChild)}.Arn>/*]`,
    reason: 'Keys are hashes of what is kept, so no narrower pattern exists; the actions are single ones.',
  };
}
