import { readdirSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { versionIdOf } from '../../core/article/article.ts';
import { sha256 } from '../../core/text/sha256.ts';
import type { Archive } from '../../ports/archive.ts';

/** What is being written. A killed process leaves its part there. */
const UNFINISHED = 'unfinished';
/** Nobody writes a file for so long. */
const ABANDONED_HOURS = 1;

/** Keeps the archive as files: `raw/ab/ab12….bin` and `text/ab/ab12….txt`, named by the SHA-256 of what they hold. */
export function createFileArchive(folder: string): Archive {
  const rawPath = (id: string) => join(folder, 'raw', id.slice(0, 2), `${id}.bin`);
  const textPath = (id: string) => join(folder, 'text', id.slice(0, 2), `${id}.txt`);
  /** Flushes the folders, too: only then do the names in them outlast a power cut. */
  const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
    await writeOnce(path, join(folder, UNFINISHED), bytes);
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

/** Removes what killed processes left half written. */
export function removeAbandoned(folder: string): void {
  const unfinished = join(folder, UNFINISHED);
  for (const name of readdirIfThere(unfinished)) {
    const path = join(unfinished, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY };
    if (mtimeMs < Date.now() - ABANDONED_HOURS * 3_600_000) rmSync(path, { force: true });
  }
}

let writes = 0;

/** Writes a file as a whole or not at all: elsewhere, flushed, then moved to its place. */
async function writeOnce(path: string, elsewhere: string, bytes: Uint8Array): Promise<void> {
  if ((await readIfThere(path)) !== undefined) return;
  for (const folder of [dirname(path), elsewhere]) await mkdir(folder, { recursive: true });
  writes += 1;
  const temporary = join(elsewhere, `${basename(path)}.${process.pid}-${writes}`);
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
    if (isNotThere(error)) return undefined;
    throw error;
  }
}

function readdirIfThere(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (isNotThere(error)) return [];
    throw error;
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
