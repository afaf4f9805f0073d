import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ARCHIVE_BUCKET, queueVariable, STACK_NAME, tableVariable } from '../../lib/adapters/aws/environment.ts';
import type { SqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';
import { MODEL_FILE } from '../../lib/adapters/model/load-model.ts';
import { writeConfigFile } from '../../lib/infra/config-file.ts';
import { StageFunction } from '../../lib/infra/stage-function.ts';
import { stageIds, stages } from '../../lib/pipeline/stages.ts';
import { contextOf } from '../functions/lambda.ts';
import { assemblyFolder, config } from './synthesize.ts';

const variables = {
  AWS_REGION: 'us-east-1',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  [STACK_NAME]: 'Parley',
  [ARCHIVE_BUCKET]: 'bucket',
  [tableVariable('articles')]: 'articles',
  [tableVariable('statements')]: 'statements',
  ...Object.fromEntries(stageIds.map((stage) => [queueVariable(stage), `https://queues.example/${stage}`])),
};
const before = { ...process.env };
beforeAll(() => Object.assign(process.env, variables));
afterAll(() => {
  process.env = before;
});

const handlerModule = z.object({ handler: z.custom<SqsHandler>((value) => typeof value === 'function') });

// The bundles with the most in them: CommonJS libraries for pages, the network, S3 and DynamoDB; the extractor's model.
it.each(['archive-article', 'extract-statements'] as const)(
  'the bundled function %s starts with its files beside it, and answers',
  { timeout: 60_000 },
  async (stageId) => {
    const outdir = assemblyFolder();
    const stack = new Stack(new App({ outdir }), 'Parley');
    new StageFunction(stack, 'Worker', {
      stageId,
      queue: new Queue(stack, 'Queue'),
      may: [],
      environment: {},
      beside: [writeConfigFile(stack, config), ...(stages[stageId].readsArticles ? [MODEL_FILE] : [])],
    });
    const asset = readdirSync(outdir).find((name) => name.startsWith('asset.')) ?? '';
    process.env.LAMBDA_TASK_ROOT = join(outdir, asset);

    const bundle: unknown = await import(pathToFileURL(join(outdir, asset, 'index.mjs')).href);
    const { handler } = handlerModule.parse(bundle);
    expect(await handler({ Records: [] }, contextOf())).toEqual({ batchItemFailures: [] });
  },
);
