import type { StageId } from '../../pipeline/stages.ts';

/** The variables that tell functions, in the stack or in tests, where things are. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const ARCHIVE_BUCKET = 'PARLEY_BUCKET_ARCHIVE';
export const ALERTS_TOPIC_ARN = 'PARLEY_ALERTS_TOPIC_ARN';
/** The stack's name: secrets are in Parameter Store below `/<stack name>/`, metrics in the namespace of that name. */
export const STACK_NAME = 'PARLEY_STACK';

/** `PARLEY_QUEUE_POLL_FEED`: the URL of the queue that the stage consumes. */
export function queueVariable(stage: StageId): string {
  return `PARLEY_QUEUE_${stage.toUpperCase().replaceAll('-', '_')}`;
}

/** `PARLEY_TABLE_FEEDS`: the name of the table. */
export function tableVariable(table: string): string {
  return `PARLEY_TABLE_${table.toUpperCase()}`;
}

/**
 * The value of a variable.
 *
 * @throws Error that names the variable if it isn't set
 */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** The file with the checked configuration as JSON, which the stack puts beside each function's code: variables hold no more than 4 KB. */
export const CONFIG_FILE = 'parley-config.json';
