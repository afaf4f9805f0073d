import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { type Config, configSchema } from '../../lib/config/schema.ts';
import { ParleyStack } from '../../lib/infra/parley-stack.ts';

export const config: Config = configSchema.parse({
  feeds: [{ url: 'https://harbour-wire.example/feed.xml', outlet: 'Harbour Wire' }],
  channels: {
    desk: { type: 'webhook', url: '${env:HOOK_URL}', secret: '${env:HOOK_SECRET}' },
    topic: { type: 'sns' },
    partner: { type: 'sns', topicArn: 'arn:aws:sns:eu-north-1:111122223333:partner' },
  },
  alerts: [{ name: 'everything-new', channels: ['desk', 'topic', 'partner'] }],
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Where an app leaves what it synthesizes; gone after the tests. */
export function assemblyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-infra-'));
  folders.push(folder);
  return folder;
}

/** An app that bundles no function: tests of what is in the template needn't wait for esbuild. */
export function unbundledApp(): App {
  return new App({ outdir: assemblyFolder(), context: { 'aws:cdk:bundling-stacks': [] } });
}

export function stackTemplate(): Template {
  return Template.fromStack(new ParleyStack(unbundledApp(), 'Parley', { config }));
}
