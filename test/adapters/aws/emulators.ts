import { once } from 'node:events';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';

/** Variables that lead the AWS SDK to the emulators, and a way to end those. */
export interface Emulators {
  stop(): Promise<void>;
}

/**
 * Starts dynalite (DynamoDB) and fauxqs (S3, SQS, SNS) in this process and points the SDK's own variables at them. Where
 * AWS_ENDPOINT_URL is set already, everything runs against what it names instead.
 */
export async function startEmulators(): Promise<Emulators> {
  process.env.AWS_REGION ??= 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID ??= 'emulated';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'emulated';
  if (process.env.AWS_ENDPOINT_URL) return { stop: async () => undefined };

  const tables = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  tables.listen(0, '127.0.0.1');
  await once(tables, 'listening');
  const address = tables.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite listens nowhere');
  const rest = await startFauxqs({ port: 0, logger: false });
  process.env.AWS_ENDPOINT_URL_DYNAMODB ??= `http://127.0.0.1:${address.port}`;
  for (const service of ['S3', 'SQS', 'SNS']) process.env[`AWS_ENDPOINT_URL_${service}`] ??= rest.address;

  return {
    async stop() {
      await rest.stop();
      tables.close();
      tables.closeAllConnections();
    },
  };
}
