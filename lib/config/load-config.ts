import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigFile, parseConfigFile } from './parse-config.ts';
import type { Config } from './schema.ts';

/**
 * @param option that names another file, for the message where this one isn't there
 * @throws ConfigError when the file isn't there or can't be used
 */
export function loadConfigFile(file: string, option = '--config FILE'): ConfigFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new ConfigError(`${file}: ${reason}. Name another with ${option}.`, { cause });
  }
  return parseConfigFile(text, file);
}

/** As `loadConfigFile`, where nobody asks for places in it. */
export function loadConfig(file: string, option?: string): Config {
  return loadConfigFile(file, option).config;
}
