import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runCommand } from './run-program.ts';

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('parley-demo-'));

it('shows the statements, the alerts as they fire, and what a second poll changed', async () => {
  const before = folders();
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
  expect(folders()).toEqual(before);
});
