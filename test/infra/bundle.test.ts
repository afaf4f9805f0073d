import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ARCHIVE_BUCKET, queueVariable, tableVariable } from '../../lib/adapters/aws/environment.ts';
import type { SqsHandler } from '../../lib/adapters/aws/sqs-handler.ts';
import { writeConfigFile } from '../../lib/infra/config-file.ts';
import { StageFunction } from '../../lib/infra/stage-function.ts';
import { contextOf } from '../functions/lambda.ts';
import { config } from './synthesize.ts';

const variables = {
  AWS_REGION: 'us-east-1',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  [ARCHIVE_BUCKET]: 'bucket',
  [tableVariable('articles')]: 'articles',
  [queueVariable('archive-article')]: 'https://queues.example/archive-article',
  [queueVariable('extract-statements')]: 'https://queues.example/extract-statements',
};
const before = { ...process.env };
beforeAll(() => Object.assign(process.env, variables));
afterAll(() => {
  process.env = before;
});

const handlerModule = z.object({ handler: z.custom<SqsHandler>((value) => typeof value === 'function') });

// This stage's bundle has the most in it: CommonJS libraries for pages, the network, S3 and DynamoDB.
it('a bundled function starts with its configuration beside it, and answers', { timeout: 60_000 }, async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'parley-bundle-'));
  const app = new App({ outdir });
  const stack = new Stack(app, 'Parley');
  const queue = new Queue(stack, 'Queue', {});
  new StageFunction(stack, 'Worker', {
    stageId: 'archive-article',
    queue,
    may: [],
    environment: {},
    configFile: writeConfigFile(stack, config),
  });
  const asset = readdirSync(outdir).find((name) => name.startsWith('asset.')) ?? '';
  process.env.LAMBDA_TASK_ROOT = join(outdir, asset);

  const bundle: unknown = await import(pathToFileURL(join(outdir, asset, 'index.mjs')).href);
  const { handler } = handlerModule.parse(bundle);
  expect(await handler({ Records: [] }, contextOf())).toEqual({ batchItemFailures: [] });
});
