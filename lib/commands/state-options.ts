import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import { type Config, configSchema } from '../config/schema.ts';
import { CommandFailedError } from './io.ts';

export interface StateOptions {
  readonly data: string;
  readonly config: string;
}

const DEFAULT_DATA = '.parley';
const DEFAULT_CONFIG = 'parley.yaml';

export function addDataOption(command: Command): Command {
  const option = new Option('--data <dir>', 'the data folder').env('PARLEY_DATA').default(DEFAULT_DATA);
  // Scripts unset a variable by making it empty; as a path that would be the current folder.
  return command.addOption(option.argParser((folder) => folder || DEFAULT_DATA));
}

export function addConfigOption(command: Command): Command {
  return command.addOption(new Option('--config <file>', 'the configuration').default(DEFAULT_CONFIG));
}

/** @throws CommandFailedError if the configuration has no feeds */
export function requireFeeds(file: string, { feeds }: Pick<Config, 'feeds'>): void {
  if (feeds.length === 0) throw new CommandFailedError(`${file}: names no feeds to watch`);
}

/**
 * For commands that can do without a configuration: the defaults if the usual file isn't there.
 *
 * @throws ConfigError when the file can't be used, or isn't there though it was named
 */
export function loadConfigIfThere(file: string): Config {
  return file === DEFAULT_CONFIG && !existsSync(file) ? configSchema.parse({}) : loadConfig(file);
}
