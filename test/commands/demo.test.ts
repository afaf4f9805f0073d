import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from './run-program.ts';

/** Where the demo makes its folder. */
let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'parley-demo-test-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

it('shows the statements, the alerts as they fire, and what a second poll changed', async () => {
  const { code, out, err } = await runCommand(['demo']);
  expect(code).toBe(0);
  expect(out).toContain('A newsroom of 3 outlets and ');
  expect(out.match(/^NEW {2}/gm)?.length).toBeGreaterThan(5);
  expect(out).toMatch(/│ Said +│ Speaker +│ Statement +│/);
  expect(out).toMatch(/Second poll: 3 feeds read .*· 1 edit · /);
  const alerted = out.match(/^ {5}st_\w+$/gm) ?? [];
  expect(new Set(alerted).size).toBe(alerted.length);
  expect(out).toContain('also reported by');
  expect(out).toContain('no alert was repeated');
  expect(out).toContain('What next:');
  expect(err).toMatch(/kept as version 2/);
  expect(readdirSync(temporary)).toEqual([]);
});
