import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CONFIG_FILE } from '../adapters/aws/environment.ts';
import type { Config } from '../config/schema.ts';

/**
 * Writes the checked configuration into the cloud assembly, and returns the file's path for the bundler to copy. Secrets
 * remain references, as in parley.yaml.
 */
export function writeConfigFile(scope: Construct, config: Config): string {
  const folder = Stage.of(scope)?.outdir;
  if (folder === undefined) throw new Error('the stack belongs to no app');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, CONFIG_FILE);
  writeFileSync(file, JSON.stringify(config));
  return file;
}
