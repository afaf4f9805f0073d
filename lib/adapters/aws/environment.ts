import type { StageId } from '../../pipeline/stages.ts';

/** Variables by which the stack tells its functions, and the tests theirs, where things are. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const ARCHIVE_BUCKET = 'PARLEY_BUCKET_ARCHIVE';
export const ALERTS_TOPIC_ARN = 'PARLEY_ALERTS_TOPIC_ARN';
/** The stack's name: secrets stand in Parameter Store below `/<stack name>/`, metrics in the namespace of that name. */
export const STACK_NAME = 'PARLEY_STACK';

/** `PARLEY_QUEUE_POLL_FEED`: the URL of the queue that the stage consumes. */
export function queueVariable(stage: StageId): string {
  return `PARLEY_QUEUE_${stage.toUpperCase().replaceAll('-', '_')}`;
}

/** `PARLEY_TABLE_FEEDS`: the name of the table. */
export function tableVariable(table: string): string {
  return `PARLEY_TABLE_${table.toUpperCase()}`;
}

/** @throws Error that names the variable when it isn't set */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** The checked configuration, as JSON: the stack lays it beside each function's code. An environment ends at 4 KB. */
export const CONFIG_FILE = 'parley-config.json';
