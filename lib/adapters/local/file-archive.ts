import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { versionIdOf } from '../../core/article/article.ts';
import { sha256 } from '../../core/text/sha256.ts';
import type { Archive } from '../../ports/archive.ts';

/** Keeps the archive as files: `raw/ab/ab12….bin` and `text/ab/ab12….txt`, named by the SHA-256 of what they hold. */
export function createFileArchive(folder: string): Archive {
  const rawPath = (id: string) => join(folder, 'raw', id.slice(0, 2), `${id}.bin`);
  const textPath = (id: string) => join(folder, 'text', id.slice(0, 2), `${id}.txt`);
  return {
    async saveRaw(body) {
      const id = sha256(body);
      await writeOnce(rawPath(id), body);
      return id;
    },
    async saveText(text) {
      const id = versionIdOf(text);
      await writeOnce(textPath(id), new TextEncoder().encode(text));
      return id;
    },
    raw: (id) => readIfThere(rawPath(id)),
    async text(id) {
      const bytes = await readIfThere(textPath(id));
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
  };
}

let writes = 0;

/** Whole or not at all: written beside its place, flushed, then moved there. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if ((await readIfThere(path)) !== undefined) return;
  await mkdir(dirname(path), { recursive: true });
  writes += 1;
  const temporary = `${path}.${process.pid}-${writes}.part`;
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
