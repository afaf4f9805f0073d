import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { CommandFailedError, type CommandIo } from './io.ts';

/** A line of a batch that came out well, or one that can't be used, by its number from 1 on. */
type BatchLine<Row> = { readonly row: Row } | { readonly id: unknown; readonly line: number; readonly error: string };

/**
 * Works through JSON Lines: one answer a line, in order. A line that fails is answered with `{"id","error"}` and the rest
 * goes on; the command then fails at its end.
 */
export async function answerLines<Row extends { id: unknown }>(
  file: string,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object | Promise<object>,
  io: CommandIo,
): Promise<void> {
  let failed = 0;
  for await (const line of readLines(file, schema, io)) {
    const result = 'row' in line ? await attempt(line.row, answer) : line;
    if ('error' in result) {
      failed += 1;
      io.err(`parley: ${'line' in result ? `line ${result.line}: ` : ''}${result.error}\n`);
    }
    await io.out(`${JSON.stringify(result)}\n`);
  }
  if (failed > 0) throw new CommandFailedError(`${failed} ${failed === 1 ? 'line' : 'lines'} failed`);
}

async function attempt<Row extends { id: unknown }>(
  row: Row,
  answer: (row: Row) => object | Promise<object>,
): Promise<object> {
  try {
    return await answer(row);
  } catch (error) {
    return { id: row.id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* readLines<Row>(file: string, schema: z.ZodType<Row>, io: CommandIo): AsyncIterable<BatchLine<Row>> {
  const input = file === '-' ? io.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '') yield readLine(line, number, schema);
    }
  } catch (cause) {
    throw new CommandFailedError(`${file}: cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

function readLine<Row>(line: string, number: number, schema: z.ZodType<Row>): BatchLine<Row> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, line: number, error: 'is not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return { id, line: number, error: z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ') };
}
