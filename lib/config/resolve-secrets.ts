import { ConfigError } from './parse-config.ts';

const REFERENCE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Names of the variables that a text refers to as `${env:NAME}`. */
export function referencedNames(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, name = '']) => name);
}

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
