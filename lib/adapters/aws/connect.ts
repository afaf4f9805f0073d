import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Message, MessageKind } from '../../pipeline/messages.ts';
import type { Stage } from '../../pipeline/stage.ts';
import type { StageId } from '../../pipeline/stages.ts';
import type { World } from '../../pipeline/world.ts';
import type { Archive } from '../../ports/archive.ts';
import type { ArticleStore } from '../../ports/article-store.ts';
import type { DeliveryLedger } from '../../ports/delivery-ledger.ts';
import type { FeedStore } from '../../ports/feed-store.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { StatementStore } from '../../ports/statement-store.ts';
import { clientSettings, hasOwnEndpoint } from './client-settings.ts';
import { createDynamodbArticleStore } from './dynamodb-article-store.ts';
import { createDynamodbDeliveryLedger } from './dynamodb-delivery-ledger.ts';
import { createDynamodbFeedStore } from './dynamodb-feed-store.ts';
import { createDynamodbStatementStore } from './dynamodb-statement-store.ts';
import { openTable, type Table } from './dynamodb-table.ts';
import type { TableId } from './dynamodb-tables.ts';
import { ARCHIVE_BUCKET, type Environment, queueVariable, required, STACK_NAME, tableVariable } from './environment.ts';
import { createS3Archive } from './s3-archive.ts';
import { createSqsHandler, type SqsHandler } from './sqs-handler.ts';
import { createSqsOutbox } from './sqs-outbox.ts';
import { createTelemetry } from './telemetry.ts';

// One function for each part of the world, so that a Lambda connects to only what its stage needs, and its bundle holds only that.

const table = (id: TableId, environment: Environment): Table =>
  openTable(new DynamoDBClient(clientSettings), required(environment, tableVariable(id)));

const sqsClient = (environment: Environment): SQSClient =>
  new SQSClient({
    ...clientSettings,
    // A queue's URL names AWS's own host, even if the SDK's variables name another.
    ...(hasOwnEndpoint(environment, 'SQS') && { useQueueUrlAsEndpoint: false }),
  });

export function connectFeeds(environment: Environment): FeedStore {
  return createDynamodbFeedStore(table('feeds', environment));
}

export function connectArticles(environment: Environment): ArticleStore {
  return createDynamodbArticleStore(table('articles', environment));
}

export function connectStatements(environment: Environment): StatementStore {
  return createDynamodbStatementStore(table('statements', environment));
}

export function connectDeliveries(environment: Environment): DeliveryLedger {
  return createDynamodbDeliveryLedger(table('deliveries', environment));
}

export function connectArchive(environment: Environment): Archive {
  const client = new S3Client({ ...clientSettings, forcePathStyle: hasOwnEndpoint(environment, 'S3') });
  return createS3Archive(client, required(environment, ARCHIVE_BUCKET));
}

export function connectOutbox(environment: Environment): Outbox<Message> {
  return createSqsOutbox(sqsClient(environment), (stage) => required(environment, queueVariable(stage)));
}

/** The Lambda handler of a stage, which works on the messages of its queue. */
export function connectHandler<Kind extends MessageKind, Needs extends keyof World>(
  stageId: StageId,
  stage: Stage<Kind, Needs>,
  world: Pick<World, Needs>,
  environment: Environment,
): SqsHandler {
  return createSqsHandler({
    stage,
    world,
    sqs: sqsClient(environment),
    queueUrl: required(environment, queueVariable(stageId)),
    telemetry: createTelemetry(required(environment, STACK_NAME), stageId, () => new Date()),
  });
}
