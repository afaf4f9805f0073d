import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { issueWords } from '../config/issue-words.ts';
import { counted } from '../core/text/counted.ts';
import { CommandFailedError, type CommandIo, complain } from './io.ts';
import { hintAtInput, unreadable } from './read-input.ts';

/** The id of a line. Larger numbers are refused: JavaScript rounds them, and the answer would carry another id. */
export const batchId = z.union([
  z.string(),
  z.number().refine(isExact, `must be a text when it is a number beyond ${Number.MAX_SAFE_INTEGER}`),
]);

/** A line of a batch that could be read, or one that couldn't, with its number from 1 on. */
type BatchLine<Row> = { readonly row: Row } | { readonly id: unknown; readonly line: number; readonly error: string };

/**
 * Works through JSON Lines: one answer a line, in order. A line that fails is answered with `{"id","error"}`, and the rest
 * goes on.
 *
 * @param file a path, or `-` for standard input
 * @throws CommandFailedError at the end if any line failed, or when the file can't be read
 */
export async function answerLines<Row extends { id: unknown }>(
  file: string,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object | Promise<object>,
  io: CommandIo,
): Promise<void> {
  let failed = 0;
  hintAtInput(file, io);
  for await (const line of readLines(file, schema, io)) {
    const result = 'row' in line ? await attempt(line.row, answer) : line;
    if ('error' in result) {
      failed += 1;
      complain(`${'line' in result ? `line ${result.line}: ` : ''}${result.error}`, io);
    }
    await io.out(`${JSON.stringify(result)}\n`);
  }
  if (failed > 0) throw new CommandFailedError(`${counted(failed, 'line', 'lines')} failed`);
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
    for await (const line of linesOf(input)) {
      number += 1;
      if (line.trim() !== '') yield readLine(line, number, schema);
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Splits at line feeds only: JSON may hold U+2028, at which node:readline would split, too. */
async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function readLine<Row>(line: string, number: number, schema: z.ZodType<Row>): BatchLine<Row> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, line: number, error: 'is not JSON' };
  }
  const parsed = schema.safeParse(value, { error: issueWords });
  if (parsed.success) return { row: parsed.data };
  return { id: idOf(value), line: number, error: parsed.error.issues.map(problemOf).join('; ') };
}

function idOf(value: unknown): unknown {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'number' && !isExact(id) ? null : id;
}

function isExact(id: number): boolean {
  return Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

/** `text: is missing` */
function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
