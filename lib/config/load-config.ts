import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigFile, parseConfigFile } from './parse-config.ts';
import type { Config } from './schema.ts';

/**
 * @param option the command-line option that names another file, for the message if this one can't be read
 * @throws ConfigError when the file isn't there or can't be used
 */
export function loadConfigFile(file: string, option = '--config FILE'): ConfigFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new ConfigError(`${file}: ${reason}. Name another with ${option}.`, { cause });
  }
  // What doesn't fit would be replaced, and stand so in every sighting of an outlet.
  if (!isUtf8(bytes)) throw new ConfigError(`${file}: is not in UTF-8: save it in that encoding.`);
  return parseConfigFile(bytes.toString('utf8'), file);
}

/** Like `loadConfigFile`, for callers that need no places in the file. */
export function loadConfig(file: string, option?: string): Config {
  return loadConfigFile(file, option).config;
}
