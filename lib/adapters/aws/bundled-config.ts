import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, configSchema } from '../../config/schema.ts';
import { CONFIG_FILE } from './environment.ts';

/**
 * The configuration in the environment variable PARLEY_CONFIG, else the one bundled with the function.
 *
 * @throws ZodError when it isn't a configuration
 */
export function bundledConfig(): Config {
  const text =
    process.env.PARLEY_CONFIG ?? readFileSync(join(process.env.LAMBDA_TASK_ROOT ?? '.', CONFIG_FILE), 'utf8');
  return configSchema.parse(JSON.parse(text));
}
