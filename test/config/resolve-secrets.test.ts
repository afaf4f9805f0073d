import { describe, expect, it } from 'vitest';
import { openChannel } from '../../lib/adapters/channels/open-channel.ts';
import { referencedNames } from '../../lib/config/references.ts';
import { resolveSecrets } from '../../lib/config/resolve-secrets.ts';
import { configSchema } from '../../lib/config/schema.ts';

const VARIABLES = { HOOK: 'https://hook.example/', TOKEN: '${env:HOOK}', EMPTY: '' };

describe('resolveSecrets', () => {
  it.each([
    ['leaves other text as it is', 'whsec_$HOOK {env:HOOK} ${HOOK}', 'whsec_$HOOK {env:HOOK} ${HOOK}'],
    ['puts a value in its place', '${env:HOOK}', 'https://hook.example/'],
    ['puts several in their places', '${env:HOOK}?t=${env:HOOK}', 'https://hook.example/?t=https://hook.example/'],
    ['looks at no value for further references', '${env:TOKEN}', '${env:HOOK}'],
  ])('%s', (_, text, expected) => {
    expect(resolveSecrets(text, VARIABLES, 'here')).toBe(expected);
  });

  it.each(['MISSING', 'EMPTY'])('names a variable that isn’t set: %s', (name) => {
    expect(() => resolveSecrets(`\${env:${name}}`, VARIABLES, 'channels.desk.secret')).toThrow(
      `channels.desk.secret: the environment variable ${name} is not set`,
    );
  });

  it('finds the names', () => {
    expect(referencedNames('a ${env:A_1} ${env:b} ${env:1}')).toEqual(['A_1', 'b']);
  });
});

describe('a channel that can’t work says where and why', () => {
  const open = (channel: object, variables = {}) => {
    const config = configSchema.parse({ channels: { desk: channel } });
    const desk = config.channels.desk;
    if (desk === undefined) throw new Error('there is no channel');
    return openChannel('desk', desk, { config, clock: () => new Date(), variables, print: () => {} });
  };
  it.each<[string, object, string, Record<string, string>?]>([
    [
      'its address comes from a variable that isn’t set',
      { type: 'webhook', url: '${env:HOOK}' },
      'channels.desk.url: the environment variable HOOK is not set',
    ],
    [
      'a variable holds no address',
      { type: 'webhook', url: '${env:HOOK}' },
      'channels.desk.url: must be an absolute http or https address',
      { HOOK: 'hook.example' },
    ],
    [
      'a variable holds a private address',
      { type: 'webhook', url: '${env:HOOK}' },
      'channels.desk.url: 10.0.0.1 is a private address',
      { HOOK: 'http://10.0.0.1/' },
    ],
    [
      'a variable holds no secret',
      { type: 'webhook', url: 'https://hook.example/', secret: '${env:SECRET}' },
      'channels.desk.secret: must not be empty',
      { SECRET: 'whsec_' },
    ],
    ['its SNS topic isn’t named', { type: 'sns' }, 'channels.desk.topicArn: is needed here'],
  ])('%s', async (_, channel, message, variables = {}) => {
    await expect(open(channel, variables)).rejects.toThrow(message);
    await expect(open(channel, variables)).rejects.toMatchObject({ name: 'ConfigError' });
  });

  it('takes address and secret from the environment', async () => {
    const channel = { type: 'webhook', url: '${env:HOOK}', secret: '${env:SECRET}' };
    await expect(open(channel, { HOOK: 'https://hook.example/', SECRET: 'whsec_c2VjcmV0' })).resolves.toHaveProperty(
      'deliver',
    );
  });
});
