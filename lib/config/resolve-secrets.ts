import { ConfigError } from './parse-config.ts';
import { REFERENCE } from './references.ts';

/**
 * Replaces each `${env:NAME}` by the variable's value.
 *
 * @param where where the text stands, for the message: `channels.desk.secret`
 * @param missing what the message says of a variable without a value
 * @throws ConfigError that names a variable without a value
 */
export function resolveSecrets(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
  where: string,
  missing = (name: string): string => `the environment variable ${name} is not set`,
): string {
  return text.replace(REFERENCE, (_, name: string) => {
    const value = variables[name];
    if (!value) throw new ConfigError(`${where}: ${missing(name)}`);
    return value;
  });
}
