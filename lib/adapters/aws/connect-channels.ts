import { SSMClient } from '@aws-sdk/client-ssm';
import { ConfigError } from '../../config/parse-config.ts';
import { referencedNames } from '../../config/references.ts';
import type { ChannelConfig, Config } from '../../config/schema.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import { type ChannelOptions, openChannel } from '../channels/open-channel.ts';
import { clientSettings } from './client-settings.ts';
import { ALERTS_TOPIC_ARN, type Environment, required, STACK_NAME } from './environment.ts';
import { createReopeningChannel } from './reopening-channel.ts';
import { parameterName, readSecrets } from './secrets.ts';

/**
 * The configured channels, with the stack's own SNS topic and with secrets from Parameter Store. A channel that can't work
 * fails its own deliveries, with the reason, and no other channel's; what secrets it has are read again then.
 */
export async function connectChannels(
  config: Config,
  clock: Clock,
  environment: Environment,
): Promise<ReadonlyMap<string, Channel>> {
  const secretsOf = async (settings: object) => {
    const names = referencedNames(JSON.stringify(settings));
    if (names.length === 0) return {};
    return readSecrets(new SSMClient(clientSettings), required(environment, STACK_NAME), names);
  };
  const options: Omit<ChannelOptions, 'variables'> = {
    config,
    clock,
    ownTopicArn: environment[ALERTS_TOPIC_ARN],
    print: (text) => console.log(text),
    missing: (name) => `Parameter Store has no ${parameterName(required(environment, STACK_NAME), name)}`,
  };
  const secrets = await secretsOf(config.channels);
  const channels = new Map<string, Channel>();
  for (const [name, settings] of Object.entries(config.channels)) {
    const openWith = (variables: ChannelOptions['variables']) =>
      openOrExplain(name, settings, { ...options, variables });
    const reopen = async () => openWith(await secretsOf(settings));
    channels.set(name, createReopeningChannel(await openWith(secrets), { clock, open: reopen }));
  }
  return channels;
}

/** The channel, or one that says of each alert why there is none. */
async function openOrExplain(name: string, settings: ChannelConfig, options: ChannelOptions): Promise<Channel> {
  try {
    return await openChannel(name, settings, options);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { message } = error;
    return { deliver: async () => ({ kind: 'failed', message }) };
  }
}
