import type { Environment } from './environment.ts';

/**
 * How every client of an AWS service is set up. Endpoints, region and credentials come from the SDK's own variables.
 * Without time limits a dropped connection would hold a Lambda until it is killed.
 */
export const clientSettings = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000 },
} as const;

/** Whether the SDK's variables point the service at an emulator: those know no virtual hosts. */
export function hasOwnEndpoint(environment: Environment, service: 'S3' | 'SQS'): boolean {
  return Boolean(environment.AWS_ENDPOINT_URL || environment[`AWS_ENDPOINT_URL_${service}`]);
}
