import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { versionIdOf } from '../../core/article/article.ts';
import { sha256 } from '../../core/text/sha256.ts';
import type { Archive } from '../../ports/archive.ts';

/** Keeps the archive as files: `raw/ab/ab12….bin` and `text/ab/ab12….txt`, named by the SHA-256 of what they hold. */
export function createFileArchive(folder: string): Archive {
  const rawPath = (id: string) => join(folder, 'raw', id.slice(0, 2), `${id}.bin`);
  const textPath = (id: string) => join(folder, 'text', id.slice(0, 2), `${id}.txt`);
  /** Flushes the folders, too: only then do the names in them outlast a power cut. */
  const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
    await writeOnce(path, bytes);
    const inner = dirname(path);
    for (const holder of [inner, dirname(inner), folder]) await flushed(holder, 'r');
  };
  return {
    async saveRaw(body) {
      const id = sha256(body);
      await keep(rawPath(id), body);
      return id;
    },
    async saveText(text) {
      const id = versionIdOf(text);
      await keep(textPath(id), new TextEncoder().encode(text));
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

/** Writes a file as a whole or not at all: beside its place, flushed, then moved there. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if ((await readIfThere(path)) !== undefined) return;
  await mkdir(dirname(path), { recursive: true });
  writes += 1;
  const temporary = `${path}.${process.pid}-${writes}.part`;
  try {
    await flushed(temporary, 'w', (file) => file.writeFile(bytes));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function flushed(path: string, flags: 'r' | 'w', write?: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await write?.(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
