import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { createS3Archive } from '../../../lib/adapters/aws/s3-archive.ts';
import { sha256 } from '../../../lib/core/text/sha256.ts';

const body = new TextEncoder().encode('We count each missile twice.');

/** A client whose puts fail by these names, one after the other, and then succeed. */
function clientThatFails(names: readonly string[]) {
  const client = new S3Client({ region: 'eu-north-1' });
  const puts: unknown[] = [];
  client.send = async (command: unknown) => {
    if (command instanceof PutObjectCommand) puts.push(command.input.Key);
    const name = names[puts.length - 1];
    if (name !== undefined) throw new S3ServiceException({ name, $fault: 'client', $metadata: {} });
    return {};
  };
  return { client, puts };
}

it.each([
  ['is written at the same time by somebody who succeeds', ['ConditionalRequestConflict', 'PreconditionFailed'], 2],
  ['is written at the same time by somebody who fails', ['ConditionalRequestConflict'], 2],
  ['is there', ['PreconditionFailed'], 1],
])('saves what %s', async (_, names, attempts) => {
  const { client, puts } = clientThatFails(names);
  expect(await createS3Archive(client, 'archive').saveRaw(body, 'text/plain')).toBe(sha256(body));
  expect(puts).toHaveLength(attempts);
});

it.each([
  ['what S3 refuses', ['AccessDenied']],
  ['what somebody else is always about to write', Array.from({ length: 9 }, () => 'ConditionalRequestConflict')],
])('gives up on %s', async (_, names) => {
  const { client } = clientThatFails(names);
  await expect(createS3Archive(client, 'archive').saveRaw(body, 'text/plain')).rejects.toThrow();
});
