import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createDynamodbArticleStore } from '../../../lib/adapters/aws/dynamodb-article-store.ts';
import { createDynamodbDeliveryLedger } from '../../../lib/adapters/aws/dynamodb-delivery-ledger.ts';
import { createDynamodbFeedStore } from '../../../lib/adapters/aws/dynamodb-feed-store.ts';
import { createDynamodbStatementStore } from '../../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable, type Table } from '../../../lib/adapters/aws/dynamodb-table.ts';
import type { TableId } from '../../../lib/adapters/aws/dynamodb-tables.ts';
import { createS3Archive } from '../../../lib/adapters/aws/s3-archive.ts';
import { describeArchive } from '../../contracts/archive.contract.ts';
import { describeArticleStore } from '../../contracts/article-store.contract.ts';
import { describeDeliveryLedger } from '../../contracts/delivery-ledger.contract.ts';
import { describeFeedStore } from '../../contracts/feed-store.contract.ts';
import { describeStatementStore } from '../../contracts/statement-store.contract.ts';
import { startEmulators } from './emulators.ts';
import { createBucket, createTable } from './resources.ts';

const emulators = await startEmulators();
const dynamodb = new DynamoDBClient(clientSettings);
const s3 = new S3Client({ ...clientSettings, forcePathStyle: true });
afterAll(async () => {
  dynamodb.destroy();
  s3.destroy();
  await emulators.stop();
});

/** Opens a store over a table of its own. */
const over =
  <Store>(id: TableId, create: (table: Table) => Store) =>
  async () => {
    const table = await createTable(dynamodb, id);
    return { store: create(openTable(dynamodb, table.name)), close: table.remove };
  };

describeFeedStore('DynamoDB', over('feeds', createDynamodbFeedStore));
describeArticleStore('DynamoDB', over('articles', createDynamodbArticleStore));
describeStatementStore('DynamoDB', over('statements', createDynamodbStatementStore));
describeDeliveryLedger('DynamoDB', over('deliveries', createDynamodbDeliveryLedger));
describeArchive('S3', async () => ({
  store: createS3Archive(s3, await createBucket(s3)),
  close: async () => undefined,
}));
