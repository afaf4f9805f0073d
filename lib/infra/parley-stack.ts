import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { TableId } from '../adapters/aws/dynamodb-tables.ts';
import {
  ALERTS_TOPIC_ARN,
  ARCHIVE_BUCKET,
  queueVariable,
  STACK_NAME,
  tableVariable,
} from '../adapters/aws/environment.ts';
import { outputs } from '../adapters/aws/stack-outputs.ts';
import { MODEL_FILE } from '../adapters/model/load-model.ts';
import { referencedNames } from '../config/references.ts';
import type { Config } from '../config/schema.ts';
import { consumerOf, type StageId, stageIds, stages } from '../pipeline/stages.ts';
import { ArchiveBucket } from './archive-bucket.ts';
import { assertDeployable } from './assert-deployable.ts';
import { writeConfigFile } from './config-file.ts';
import { archiveAccess, archiveFinding, tableAccess } from './grants.ts';
import { ParleyTables } from './parley-tables.ts';
import { PipelineAlarms } from './pipeline-alarms.ts';
import { PollSchedule } from './poll-schedule.ts';
import { SnsTopics } from './sns-topics.ts';
import { StageFunction } from './stage-function.ts';
import { StageQueue } from './stage-queue.ts';

export interface ParleyStackProps extends StackProps {
  readonly config: Config;
}

/** All of Parley in one stack: for each stage of the pipeline's table a queue and a function, and the stores they share. */
export class ParleyStack extends Stack {
  private readonly config: Config;
  private readonly archive: ArchiveBucket;
  private readonly tables: ParleyTables;
  private readonly topics: SnsTopics;
  private readonly queues: ReadonlyMap<StageId, StageQueue>;

  /** @throws ConfigError for a configuration that the stack can't work with */
  constructor(scope: Construct, id: string, { config, ...props }: ParleyStackProps) {
    super(scope, id, { description: 'Parley: watches news feeds for what officials say about arms control', ...props });
    assertDeployable(config);
    this.config = config;
    this.archive = new ArchiveBucket(this, 'Archive');
    this.tables = new ParleyTables(this, 'Tables');
    this.topics = new SnsTopics(this, 'Topics');
    const { operations } = this.topics;
    this.queues = new Map(
      stageIds.map((stageId) => [stageId, new StageQueue(this, constructId(stageId), { stageId, operations })]),
    );
    const configFile = writeConfigFile(this, config);
    const workers = new Map<StageId, StageFunction>();
    for (const stageId of stageIds) {
      const worker = new StageFunction(this.queueOf(stageId), 'Worker', {
        stageId,
        beside: [configFile, ...(stages[stageId].readsArticles ? [MODEL_FILE] : [])],
        queue: this.queueOf(stageId).queue,
        may: this.accessOf(stageId),
        environment: this.environmentOf(stageId),
      });
      workers.set(stageId, worker);
      if (stages[stageId].stores.archive) Validations.of(worker).acknowledge(archiveFinding(this.archive.bucket));
    }
    // The function that names channels is updated after the one that delivers to them, which would refuse alerts for a new channel.
    const deliverer = workers.get('deliver-alert');
    if (deliverer) workers.get('alert-new-statement')?.function.node.addDependency(deliverer.function);
    new PollSchedule(this, 'Schedule', this.queueOf(consumerOf['polls.tick']).queue);
    new PipelineAlarms(this, 'Alarms', { operations, feeds: config.feeds });
    this.tellUsers();
  }

  private queueOf(stageId: StageId): StageQueue {
    const queue = this.queues.get(stageId);
    if (queue === undefined) throw new Error(`the stage ${stageId} has no queue`);
    return queue;
  }

  /** The stages whose messages a stage emits. */
  private nextOf(stageId: StageId): StageId[] {
    return stages[stageId].emits.map((kind) => consumerOf[kind]);
  }

  /** What the stage's entry in the table of stages asks for, and no more. */
  private accessOf(stageId: StageId): PolicyStatement[] {
    const { stores, deliversAlerts } = stages[stageId];
    const { bucket } = this.archive;
    return [
      ...(stores.archive ? archiveAccess(bucket, stores.archive) : []),
      ...tableIds.flatMap((id) => {
        const access = stores[id];
        return access ? tableAccess(id, this.tables.byId[id], access) : [];
      }),
      ...this.nextOf(stageId).map((next) => sendingTo(this.queueOf(next).queue.queueArn)),
      ...(deliversAlerts ? this.deliveryAccess() : []),
    ];
  }

  private deliveryAccess(): PolicyStatement[] {
    const { channels } = this.config;
    const otherTopics = Object.values(channels).flatMap((channel) =>
      channel.type === 'sns' && channel.topicArn !== undefined ? [channel.topicArn] : [],
    );
    const secrets = [...new Set(referencedNames(JSON.stringify(channels)))].map((name) =>
      this.formatArn({ service: 'ssm', resource: 'parameter', resourceName: `${this.stackName}/${name}` }),
    );
    return [
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topics.alerts.topicArn, ...otherTopics] }),
      ...(secrets.length > 0 ? [new PolicyStatement({ actions: ['ssm:GetParameters'], resources: secrets })] : []),
    ];
  }

  private environmentOf(stageId: StageId): Record<string, string> {
    const { stores, deliversAlerts } = stages[stageId];
    return {
      [STACK_NAME]: this.stackName,
      ...(stores.archive && { [ARCHIVE_BUCKET]: this.archive.bucket.bucketName }),
      ...Object.fromEntries(
        tableIds.filter((id) => stores[id]).map((id) => [tableVariable(id), this.tables.byId[id].tableName]),
      ),
      ...Object.fromEntries(
        [stageId, ...this.nextOf(stageId)].map((id) => [queueVariable(id), this.queueOf(id).queue.queueUrl]),
      ),
      ...(deliversAlerts && { [ALERTS_TOPIC_ARN]: this.topics.alerts.topicArn }),
    };
  }

  private tellUsers(): void {
    const tell = (id: string, value: string, description: string) => new CfnOutput(this, id, { value, description });
    tell(outputs.statementsTable, this.tables.byId.statements.tableName, 'The table of statements');
    tell(outputs.archiveBucket, this.archive.bucket.bucketName, 'Pages as they were fetched, and their text');
    tell(outputs.alertsTopicArn, this.topics.alerts.topicArn, 'Subscribe here to hear of new statements');
    tell(outputs.operationsTopicArn, this.topics.operations.topicArn, 'Subscribe here to hear of alarms');
    tell(
      outputs.nextSteps,
      `npx parley query --stack ${this.stackName}`,
      'Lists the statements; the first come some minutes after the deployment',
    );
  }
}

const tableIds: readonly TableId[] = ['feeds', 'articles', 'statements', 'deliveries'];

function sendingTo(queueArn: string): PolicyStatement {
  return new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] });
}

/** `poll-feed` is `PollFeed` among the constructs. */
function constructId(stageId: StageId): string {
  return stageId
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
