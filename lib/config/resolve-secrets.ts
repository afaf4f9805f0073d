import { ConfigError } from './parse-config.ts';
import { REFERENCE } from './references.ts';

/**
 * Puts the variables' values in place of `${env:NAME}`.
 *
 * @param where what the text is, for the message: `channels.desk.secret`
 * @throws ConfigError that names a variable which is not set
 */
export function resolveSecrets(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
  where: string,
): string {
  return text.replace(REFERENCE, (_, name: string) => {
    const value = variables[name];
    if (!value) throw new ConfigError(`${where}: the environment variable ${name} is not set`);
    return value;
  });
}
