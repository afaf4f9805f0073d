import type { Environment } from './environment.ts';

/**
 * The settings of all AWS clients. Endpoints, region and credentials come from the SDK's own environment variables.
 * Without time limits, a dropped connection would keep a Lambda waiting until it is killed. A socket that is silent this long ends
 * its request, even in the middle of an answer (the SDK's `requestTimeout` by itself only warns); it counts from the fourth second on.
 */
export const clientSettings = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 3_000, socketTimeout: 15_000 },
} as const;

/** Whether the SDK's variables name an endpoint for the service, as they do for an emulator: those know no virtual hosts. */
export function hasOwnEndpoint(environment: Environment, service: 'S3' | 'SQS'): boolean {
  return Boolean(environment.AWS_ENDPOINT_URL || environment[`AWS_ENDPOINT_URL_${service}`]);
}
