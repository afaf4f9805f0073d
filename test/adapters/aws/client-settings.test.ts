import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';

/** Nobody wants to wait for as long as a Lambda does. */
const hurried = Object.fromEntries(
  Object.entries(clientSettings.requestHandler).map(([name, milliseconds]) => [name, milliseconds / 20]),
);

describe('a service of AWS that falls silent', () => {
  it.each<{ silence: string; answer: (response: ServerResponse) => void }>([
    { silence: 'before its answer', answer: () => undefined },
    {
      silence: 'in the midst of its answer',
      answer: (response) => void response.writeHead(200, { 'content-length': 100 }).write('{'),
    },
  ])('is waited for no longer than the settings say: $silence', async ({ answer }) => {
    let requests = 0;
    const server = createServer((request, response) => {
      requests += 1;
      request.resume();
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server listens nowhere');
    const client = new DynamoDBClient({
      ...clientSettings,
      maxAttempts: 2,
      requestHandler: hurried,
      endpoint: `http://127.0.0.1:${address.port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'emulated', secretAccessKey: 'emulated' },
    });
    const asked = client.send(new GetItemCommand({ TableName: 'feeds', Key: { pk: { S: 'FEED' } } }));
    await expect(asked).rejects.toThrow(/timed out/);
    expect(requests).toBe(2);
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
});
