import { GetParametersCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { request } from './aws-request-error.ts';

const PARAMETERS_AT_ONCE = 10;

/** The parameter that holds the value of `${env:NAME}`. */
export function parameterName(stackName: string, name: string): string {
  return `/${stackName}/${name}`;
}

/**
 * The values for `${env:NAME}` in the configuration, from Parameter Store's `/<stack name>/NAME`. Names without a parameter
 * are left out.
 */
export async function readSecrets(
  client: SSMClient,
  stackName: string,
  names: readonly string[],
): Promise<Record<string, string>> {
  const prefix = parameterName(stackName, '');
  const secrets: Record<string, string> = {};
  const paths = [...new Set(names)].map((name) => `${prefix}${name}`);
  for (let start = 0; start < paths.length; start += PARAMETERS_AT_ONCE) {
    const command = new GetParametersCommand({
      Names: paths.slice(start, start + PARAMETERS_AT_ONCE),
      WithDecryption: true,
    });
    const { Parameters = [] } = await request('GetParameters', prefix, () => client.send(command));
    for (const { Name = '', Value } of Parameters) if (Value !== undefined) secrets[Name.slice(prefix.length)] = Value;
  }
  return secrets;
}
