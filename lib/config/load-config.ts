import { readFileSync } from 'node:fs';
import { ConfigError, parseConfig } from './parse-config.ts';
import type { Config } from './schema.ts';

/** @throws ConfigError when the file isn't there or can't be used */
export function loadConfig(file: string): Config {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new ConfigError(`${file}: ${reason}. Name another with --config FILE.`, { cause });
  }
  return parseConfig(text, file);
}
