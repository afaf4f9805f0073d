import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileArchive } from '../../../lib/adapters/local/file-archive.ts';
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
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.1-1.part`, 'the wh');
  expect(await archive.text(id)).toBeUndefined();
  await archive.saveText('the whole text');
  expect(await archive.text(id)).toBe('the whole text');
});
