import type { Environment } from './environment.ts';

/**
 * How every client of an AWS service is set up. Endpoints, region and credentials come from the SDK's own variables.
 * Without time limits a dropped connection would hold a Lambda until it is killed. A socket that is silent for so long ends
 * its request, in the midst of an answer too: the SDK's `requestTimeout` by itself only warns. It counts from the fourth second on.
 */
export const clientSettings = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 3_000, socketTimeout: 15_000 },
} as const;

/** Whether the SDK's variables point the service at an emulator: those know no virtual hosts. */
export function hasOwnEndpoint(environment: Environment, service: 'S3' | 'SQS'): boolean {
  return Boolean(environment.AWS_ENDPOINT_URL || environment[`AWS_ENDPOINT_URL_${service}`]);
}
