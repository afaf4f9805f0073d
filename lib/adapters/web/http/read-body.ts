import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** A body is larger than allowed; nothing of it is kept. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** A body is not in the content encoding that it claims, or in one that wasn't asked for. */
class BrokenEncodingError extends Error {
  override readonly name = 'BrokenEncodingError';
}

/** The encodings that `readBody` can decode, for the Accept-Encoding header. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** No server has a reason for more layers. */
const MAX_LAYERS = 3;

/**
 * Reads a body and decodes its content encoding. The limit applies to the bytes that come out of each layer, so that a small
 * body that unpacks to gigabytes is dropped when it crosses the limit.
 *
 * @throws BodyTooLargeError, BrokenEncodingError, and what the connection throws; the body is then destroyed
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  try {
    let bytes: AsyncIterable<Uint8Array> = limited(body, maxBytes);
    for (const encoding of encodingsOf(contentEncoding).toReversed())
      bytes = limited(decoded(bytes, encoding), maxBytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    body.destroy();
    throw error;
  }
}

/** In the order in which they were applied. */
function encodingsOf(contentEncoding = ''): string[] {
  const names = contentEncoding.split(',').map((name) => name.trim().toLowerCase());
  const encodings = names.filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_LAYERS) throw new BrokenEncodingError(`its body is encoded ${encodings.length} times`);
  return encodings;
}

async function* limited(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLargeError(`its body is larger than ${maxBytes} bytes`);
    yield chunk;
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const reader = bytes[Symbol.asyncIterator]();
  const start = await reader.next();
  if (start.done) return;
  const decoder = createDecoder(encoding, start.value);
  // An error of either stream ends both, and is thrown by the loop below.
  pipeline(Readable.from(resumed(start.value, reader)), decoder, () => undefined);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_)/.test(String(error.code)))
      throw new BrokenEncodingError(`its ${encoding} encoding is broken`, { cause: error });
    throw error;
  }
}

async function* resumed(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function createDecoder(encoding: string, start: Uint8Array): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // The name stands for zlib's format, but some servers send the bare stream: the first byte tells them apart.
      return ((start[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new BrokenEncodingError(`its body is encoded as ${encoding}, which wasn't asked for`);
  }
}
