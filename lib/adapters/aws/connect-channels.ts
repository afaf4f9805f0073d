import { SSMClient } from '@aws-sdk/client-ssm';
import { ConfigError } from '../../config/parse-config.ts';
import { referencedNames } from '../../config/references.ts';
import type { Config } from '../../config/schema.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import { openChannel } from '../channels/open-channel.ts';
import { clientSettings } from './client-settings.ts';
import { ALERTS_TOPIC_ARN, type Environment, required, STACK_NAME } from './environment.ts';
import { readSecrets } from './secrets.ts';

/**
 * The configured channels, with the stack's own SNS topic and with secrets from Parameter Store. A channel that can't work
 * fails its own deliveries, with the reason, and no other channel's.
 */
export async function connectChannels(
  config: Config,
  clock: Clock,
  environment: Environment,
): Promise<ReadonlyMap<string, Channel>> {
  const names = referencedNames(JSON.stringify(config.channels));
  const variables =
    names.length === 0
      ? {}
      : await readSecrets(new SSMClient(clientSettings), required(environment, STACK_NAME), names);
  const ownTopicArn = environment[ALERTS_TOPIC_ARN];
  const options = { config, clock, variables, ownTopicArn, print: (text: string) => console.log(text) };
  const channels = new Map<string, Channel>();
  for (const [name, settings] of Object.entries(config.channels)) {
    try {
      channels.set(name, await openChannel(name, settings, options));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const { message } = error;
      channels.set(name, { deliver: async () => ({ kind: 'failed', message }) });
    }
  }
  return channels;
}
