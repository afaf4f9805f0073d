import { ConfigError } from './parse-config.ts';
import { REFERENCE } from './references.ts';

/**
 * Puts the variables' values in place of `${env:NAME}`.
 *
 * @param where what the text is, for the message: `channels.desk.secret`
 * @param missing what is wrong when a variable has no value
 * @throws ConfigError that names a variable which has none
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
