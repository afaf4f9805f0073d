import { basename, join } from 'node:path';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type StageId, stages } from '../pipeline/stages.ts';
import { BATCH_SIZE, functionTimeout } from './stage-queue.ts';

const root = join(import.meta.dirname, '../..');

export interface StageFunctionProps {
  readonly stageId: StageId;
  readonly queue: Queue;
  /** Everything that the function may do, apart from using its own log and queue. */
  readonly may: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  /** Files to put beside the code, under their own names: the configuration, the model. */
  readonly beside: readonly string[];
}

/** The Lambda function of a stage, fed by the stage's queue. */
export class StageFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, { stageId, queue, may, environment, beside }: StageFunctionProps) {
    super(scope, id);
    const { does, memoryMegabytes, concurrency } = stages[stageId];
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS });
    // Not AWS's managed policy, which lets a function write to any log.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    for (const statement of may) role.addToPolicy(statement);
    logGroup.grantWrite(role);

    this.function = new NodejsFunction(this, 'Function', {
      description: `Parley: ${does}`,
      entry: join(root, 'functions', `${stageId}.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout: functionTimeout(stageId),
      role,
      logGroup,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        bundleAwsSDK: true,
        minify: true,
        keepNames: true,
        sourceMap: true,
        sourcesContent: false,
        // CommonJS dependencies use require for Node's own modules.
        banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        commandHooks: {
          beforeInstall: () => [],
          beforeBundling: () => [],
          afterBundling: (_, folder) => beside.map((file) => `cp "${file}" "${join(folder, basename(file))}"`),
        },
      },
    });
    this.function.addEventSource(
      new SqsEventSource(queue, {
        batchSize: BATCH_SIZE,
        maxConcurrency: concurrency,
        reportBatchItemFailures: true,
      }),
    );
  }
}
