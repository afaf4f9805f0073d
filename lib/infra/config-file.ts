import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIG_FILE } from '../adapters/aws/environment.ts';
import type { Config } from '../config/schema.ts';

/** Writes the checked configuration to where the bundler finds it. Secrets stay what they are in parley.yaml: names. */
export function writeConfigFile(config: Config): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-synth-')), CONFIG_FILE);
  writeFileSync(file, JSON.stringify(config));
  return file;
}
