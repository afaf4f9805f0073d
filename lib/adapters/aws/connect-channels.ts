import { SSMClient } from '@aws-sdk/client-ssm';
import { ConfigError } from '../../config/parse-config.ts';
import { referencedNames } from '../../config/references.ts';
import type { Config } from '../../config/schema.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import { type ChannelOptions, openChannel } from '../channels/open-channel.ts';
import { createRestingChannel } from '../channels/resting-channel.ts';
import { AwsRequestError } from './aws-request-error.ts';
import { clientSettings } from './client-settings.ts';
import { ALERTS_TOPIC_ARN, type Environment, required, STACK_NAME } from './environment.ts';
import { createReopeningChannel } from './reopening-channel.ts';
import { parameterName, readSecrets } from './secrets.ts';

/**
 * The configured channels, with the stack's own SNS topic and with secrets from Parameter Store. A channel that can't work
 * fails its own deliveries, with the reason, and no other channel's; its secrets are then read again.
 */
export async function connectChannels(
  config: Config,
  clock: Clock,
  environment: Environment,
): Promise<ReadonlyMap<string, Channel>> {
  const secretsOf = async (settings: object): Promise<Secrets> => {
    const names = referencedNames(JSON.stringify(settings));
    const client = new SSMClient({ ...clientSettings, maxAttempts: MOST_ATTEMPTS });
    return readSecrets(client, required(environment, STACK_NAME), names);
  };
  const options: Omit<ChannelOptions, 'variables'> = {
    config,
    clock,
    ownTopicArn: environment[ALERTS_TOPIC_ARN],
    print: (text) => console.log(text),
    missing: (name) => `Parameter Store has no ${parameterName(required(environment, STACK_NAME), name)}`,
  };
  let read: Promise<Secrets> | undefined;
  const readOnce = () => (read ??= secretsOf(config.channels));
  const channels = new Map<string, Channel>();
  for (const [name, settings] of Object.entries(config.channels)) {
    const needsSecrets = referencedNames(JSON.stringify(settings)).length > 0;
    const openWith = (secrets: () => Promise<Secrets>) =>
      openOrExplain(async () =>
        openChannel(name, settings, { ...options, variables: needsSecrets ? await secrets() : {} }),
      );
    const reopen = () => openWith(() => secretsOf(settings));
    const channel = createReopeningChannel(await openWith(readOnce), { clock, open: reopen });
    channels.set(name, createRestingChannel(channel, clock));
  }
  return channels;
}

type Secrets = ChannelOptions['variables'];

/** Two attempts, of 18 s at most, end before anybody takes the claim of a delivery for stale (`deliver-alert.ts`: 60 s). */
const MOST_ATTEMPTS = 2;

/** The channel, or one that fails each alert with the reason why there is none. */
async function openOrExplain(open: () => Promise<Channel>): Promise<Channel> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof AwsRequestError)) throw error;
    const { message } = error;
    return { deliver: async () => ({ kind: 'failed', message }) };
  }
}
