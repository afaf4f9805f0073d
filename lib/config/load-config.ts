import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigFile, parseConfigFile } from './parse-config.ts';
import type { Config } from './schema.ts';

/** @throws ConfigError when the file isn't there or can't be used */
export function loadConfigFile(file: string): ConfigFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new ConfigError(`${file}: ${reason}. Name another with --config FILE.`, { cause });
  }
  return parseConfigFile(text, file);
}

/** @throws ConfigError when the file isn't there or can't be used */
export function loadConfig(file: string): Config {
  return loadConfigFile(file).config;
}
