import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPILE_CACHE } from '../local/run-parley.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-app-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the CDK app as the CDK does. */
function runApp(config: string): Promise<{ code: unknown; err: string }> {
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    CDK_OUTDIR: join(folder, 'out'),
    CDK_CONTEXT_JSON: JSON.stringify({ config }),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'bin/app.ts')], { cwd: ROOT, env }, (error, _, err) =>
      resolve({ code: error?.code, err }),
    );
  });
}

it.each([
  ['a mistake', 'feeds: 7\n', 'FILE:1:8: feeds: must be a list, not a number\n'],
  ['a file that is missing', undefined, 'FILE: is not there. Name another with -c config=FILE.\n'],
  [
    'what works on one machine alone',
    'network: { pauseSeconds: 41 }\n',
    /^network\.pauseSeconds: must be 40 or less in the deployed stack.*\n$/,
  ],
])('says in a line what is wrong with the configuration, and ends with 1: %s', async (_, text, message) => {
  const file = join(folder, text === undefined ? 'nowhere.yaml' : 'desk.yaml');
  if (text !== undefined) writeFileSync(file, text);
  const { code, err } = await runApp(file);
  expect(code).toBe(1);
  expect(err.replaceAll(file, 'FILE')).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
});
