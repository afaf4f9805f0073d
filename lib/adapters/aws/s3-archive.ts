import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { versionIdOf } from '../../core/article/article.ts';
import { sha256 } from '../../core/text/sha256.ts';
import type { Archive } from '../../ports/archive.ts';
import { request } from './aws-request-error.ts';
import { rawKey, textKey } from './s3-keys.ts';

/** Content types that HTTP headers can carry; a server may have sent anything. */
const CONTENT_TYPE = /^[\x21-\x7e][\x20-\x7e]{0,200}$/;

const MOST_ATTEMPTS = 5;

export function createS3Archive(client: S3Client, bucket: string): Archive {
  const save = async (key: string | undefined, body: Uint8Array, contentType: string): Promise<void> => {
    if (key === undefined) throw new Error('an id that the archive made itself has no key');
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: body,
      ContentType: contentType,
      // An existing object has the same content, since keys are hashes; without this a versioned bucket would keep it twice.
      IfNoneMatch: '*',
    });
    await request('PutObject', `${bucket}/${key}`, async () => {
      for (let attempt = 1; ; attempt += 1)
        try {
          await client.send(command);
          return;
        } catch (error) {
          const name = error instanceof S3ServiceException ? error.name : '';
          if (name === 'PreconditionFailed') return;
          // Somebody else is writing the same object: two feeds of an outlet often carry an entry at once.
          if (name !== 'ConditionalRequestConflict' || attempt === MOST_ATTEMPTS) throw error;
        }
    });
  };
  const read = async (key: string | undefined): Promise<Uint8Array | undefined> => {
    if (key === undefined) return undefined;
    return request('GetObject', `${bucket}/${key}`, async () => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    });
  };

  return {
    async saveRaw(body, contentType = '') {
      const id = sha256(body);
      await save(rawKey(id), body, CONTENT_TYPE.test(contentType) ? contentType : 'application/octet-stream');
      return id;
    },
    async saveText(text) {
      const id = versionIdOf(text);
      await save(textKey(id), Buffer.from(text, 'utf8'), 'text/plain; charset=utf-8');
      return id;
    },
    raw: (id) => read(rawKey(id)),
    async text(id) {
      const bytes = await read(textKey(id));
      // Not TextDecoder, which takes a byte order mark for its own.
      return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    },
  };
}
