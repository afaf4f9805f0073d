import { SNS_TOPIC_NEEDED, webhookSecretProblem, webhookUrlProblem } from './channel-problems.ts';
import type { ConfigFile } from './parse-config.ts';
import { referencedNames } from './references.ts';
import { resolveSecrets } from './resolve-secrets.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What keeps a configuration that has no mistakes from working on this machine, a line each with file, line and path:
 * variables that aren't set or hold the wrong thing, and an SNS topic that only a deployed stack has.
 */
export function problemsHere({ config, placeOf }: ConfigFile, variables: Variables): string[] {
  const { allowPrivate } = config.network;
  return Object.entries(config.channels).flatMap(([name, channel]) => {
    const problem = (key: string, words: string | undefined) =>
      words === undefined ? [] : [`${placeOf(['channels', name, key])}: channels.${name}.${key}: ${words}`];
    if (channel.type === 'sns' && channel.topicArn === undefined) return problem('topicArn', SNS_TOPIC_NEEDED);
    if (channel.type !== 'webhook') return [];
    const { url, secret } = channel;
    return [
      ...problem(
        'url',
        problemOf(url, variables, (text) => webhookUrlProblem(text, allowPrivate)),
      ),
      ...(secret === undefined ? [] : problem('secret', problemOf(secret, variables, webhookSecretProblem))),
    ];
  });
}

function problemOf(
  text: string,
  variables: Variables,
  check: (text: string) => string | undefined,
): string | undefined {
  const names = referencedNames(text);
  const missing = names.find((name) => !variables[name]);
  if (missing !== undefined) return `the environment variable ${missing} is not set`;
  const words = check(resolveSecrets(text, variables, ''));
  return words && names.length > 0 ? `what ${names.join(' and ')} holds: ${words}` : words;
}
