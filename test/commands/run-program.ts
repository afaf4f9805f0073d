import { Readable } from 'node:stream';
import { runProgram } from '../../lib/commands/program.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function runCommand(
  args: readonly string[],
  { input = '', columns, typed = false }: { input?: string | Uint8Array; columns?: number; typed?: boolean } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runProgram(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: Object.assign(Readable.from([Buffer.from(input)]), { isTTY: typed }),
    variables: {},
    outColumns: columns,
    errColumns: undefined,
    atExit: () => {},
    stopSignal: () => new AbortController().signal,
    clock: () => new Date('2031-03-04T10:00:00Z'),
  });
  return { code, out, err };
}

export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
