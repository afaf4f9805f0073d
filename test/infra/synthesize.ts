import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
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

/** An app that bundles no function: tests of what is in the template needn't wait for esbuild. */
export function unbundledApp(): App {
  const outdir = mkdtempSync(join(tmpdir(), 'parley-infra-'));
  return new App({ outdir, context: { 'aws:cdk:bundling-stacks': [] } });
}

export function stackTemplate(): Template {
  return Template.fromStack(new ParleyStack(unbundledApp(), 'Parley', { config }));
}
