import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const PROGRAM = join(import.meta.dirname, '../../bin/parley.ts');

/** The tests start the program dozens of times: compiled once, each start costs less. Nothing is left outside this folder. */
export const COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/parley-test-compile');

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  /** With null, standard input stays open, as a terminal does. */
  readonly input?: string | null;
  readonly variables?: Readonly<Record<string, string>>;
  /** The folder it runs in; the tests' own unless told otherwise. */
  readonly cwd?: string;
  /** Whatever writes beyond it fails, as on a full disk. */
  readonly largestFileKilobytes?: number;
}

/** Starts the command line as a process of its own, as users do. */
export function startParley(
  args: readonly string[],
  { input = '', variables = {}, cwd, largestFileKilobytes }: StartOptions = {},
): Running {
  const command = [process.execPath, PROGRAM, ...args];
  // POSIX counts blocks of 512 bytes.
  if (largestFileKilobytes !== undefined)
    command.unshift('sh', '-c', 'ulimit -f "$0"; exec "$@"', String(largestFileKilobytes * 2));
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, {
    cwd,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILE_CACHE, ...variables },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { stdin, stdout, stderr } = child;
  // A command that ends without reading what it was given closes the pipe.
  stdin.on('error', () => {});
  if (input !== null) stdin.end(input);
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const ended = Promise.all([exit, text(stdout), text(stderr)]).then(([how, out, err]) => ({ ...how, out, err }));
  return { child, ended };
}

export function runParley(...args: Parameters<typeof startParley>): Promise<Ended> {
  return startParley(...args).ended;
}
