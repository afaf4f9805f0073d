import { type Config, configSchema } from '../../config/schema.ts';

/**
 * The checked configuration, as JSON in the variable PARLEY_CONFIG. In a deployed function esbuild has put the text in the
 * place of `process.env.PARLEY_CONFIG`: a Lambda's environment ends at 4 KB.
 */
export function bundledConfig(): Config {
  const text = process.env.PARLEY_CONFIG;
  if (!text) throw new Error('PARLEY_CONFIG, the configuration as JSON, is not there');
  return configSchema.parse(JSON.parse(text));
}
