import { SNS_TOPIC_NEEDED, webhookSecretProblem, webhookUrlProblem } from '../../config/channel-problems.ts';
import { ConfigError } from '../../config/parse-config.ts';
import { resolveSecrets } from '../../config/resolve-secrets.ts';
import type { ChannelConfig, Config } from '../../config/schema.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import { createConsoleChannel } from './console-channel.ts';
import { createWebhookChannel } from './webhook-channel.ts';

export interface ChannelOptions {
  readonly config: Pick<Config, 'channels' | 'network'>;
  readonly clock: Clock;
  /** What `${env:NAME}` stands for. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** What to say of a name without a value; by default that the environment variable is not set. */
  readonly missing?: (name: string) => string;
  /** Where the console channel prints. What is printed counts as delivered once this resolves. */
  readonly print: (text: string) => void | Promise<void>;
  /** For SNS channels that name no topic. */
  readonly ownTopicArn?: string;
}

/**
 * Opens a configured channel.
 *
 * @throws ConfigError for a channel that can't work here
 */
export async function openChannel(name: string, channel: ChannelConfig, options: ChannelOptions): Promise<Channel> {
  const { config, clock, variables, missing, print, ownTopicArn } = options;
  switch (channel.type) {
    case 'console':
      return createConsoleChannel(print);
    case 'webhook': {
      const { allowPrivate } = config.network;
      const resolved = (key: 'url' | 'secret', text: string) =>
        resolveSecrets(text, variables, `channels.${name}.${key}`, missing);
      const url = resolved('url', channel.url);
      const secret = channel.secret && resolved('secret', channel.secret);
      const urlProblem = webhookUrlProblem(url, allowPrivate);
      if (urlProblem !== undefined) throw new ConfigError(`channels.${name}.url: ${urlProblem}`);
      const secretProblem = secret && webhookSecretProblem(secret);
      if (secretProblem) throw new ConfigError(`channels.${name}.secret: ${secretProblem}`);
      return createWebhookChannel({ url, secret, allowPrivate, clock });
    }
    case 'sns': {
      const topicArn = channel.topicArn ?? ownTopicArn;
      if (topicArn === undefined) throw new ConfigError(`channels.${name}.topicArn: ${SNS_TOPIC_NEEDED}`);
      // Loaded only when it is needed: a run without AWS needn't load its SDK.
      const { createSnsChannel } = await import('../aws/sns-channel.ts');
      return createSnsChannel({ topicArn });
    }
  }
}
