import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileArchive, removeAbandoned } from '../../../lib/adapters/local/file-archive.ts';
import { sha256 } from '../../../lib/core/text/sha256.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

it('keeps plain files that other programs can read, named by what they hold', async () => {
  const id = await createFileArchive(folder).saveText('“Each missile,” he said.');
  const path = join(folder, 'text', id.slice(0, 2), `${id}.txt`);
  expect(readFileSync(path, 'utf8')).toBe('“Each missile,” he said.');
  expect(sha256(readFileSync(path))).toBe(id);
});

it('leaves one whole file, however many save the same at once', async () => {
  const archive = createFileArchive(folder);
  const body = new Uint8Array(300_000).fill(7);
  const ids = await Promise.all(Array.from({ length: 20 }, () => archive.saveRaw(body, 'text/html')));
  expect(new Set(ids).size).toBe(1);
  expect(files()).toHaveLength(1);
  expect(await archive.raw(ids[0] ?? '')).toEqual(Buffer.from(body));
});

it('passes over what a killed run left half written', async () => {
  const archive = createFileArchive(folder);
  const id = sha256('the whole text');
  const path = join(folder, 'text', id.slice(0, 2), `${id}.txt`);
  const unfinished = join(folder, 'unfinished');
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, `${id}.txt.1-1`), 'the wh');
  expect(await archive.text(id)).toBeUndefined();
  await archive.saveText('the whole text');
  expect(await archive.text(id)).toBe('the whole text');
  expect(readFileSync(path, 'utf8')).toBe('the whole text');
});

it('removes what a killed run left half written, but nothing that may still be written', () => {
  removeAbandoned(folder);
  const unfinished = join(folder, 'unfinished');
  mkdirSync(unfinished);
  for (const name of ['old', 'new']) writeFileSync(join(unfinished, name), 'the wh');
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(join(unfinished, 'old'), twoHoursAgo, twoHoursAgo);
  removeAbandoned(folder);
  expect(readdirSync(unfinished)).toEqual(['new']);
});

describe('flushing', () => {
  /** What all open files are made of. */
  const handlesOf = async (): Promise<FileHandle> => {
    const some = await open(folder);
    await some.close();
    return Object.getPrototypeOf(some) as FileHandle;
  };
  afterEach(() => vi.restoreAllMocks());

  it('takes the file and then the folders around it, so that a power cut loses nothing', async () => {
    const flushed: number[] = [];
    vi.spyOn(await handlesOf(), 'sync').mockImplementation(async function (this: FileHandle) {
      flushed.push((await this.stat()).ino);
    });
    const archive = createFileArchive(folder);
    const id = await archive.saveText('the whole text');
    const path = join(folder, 'text', id.slice(0, 2), `${id}.txt`);
    const folders = [dirname(path), dirname(dirname(path)), folder].map((one) => statSync(one).ino);
    expect(flushed).toEqual([statSync(path).ino, ...folders]);
    flushed.length = 0;
    await archive.saveText('the whole text');
    expect(flushed).toEqual(folders);
  });

  it('leaves nothing half written where it fails', async () => {
    vi.spyOn(await handlesOf(), 'sync').mockRejectedValue(new Error('the disk is full'));
    await expect(createFileArchive(folder).saveText('the whole text')).rejects.toThrow('the disk is full');
    expect(files()).toEqual([]);
  });
});
