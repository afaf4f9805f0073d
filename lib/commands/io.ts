import { printableLines } from '../core/text/printable.ts';

/** What a command may use of the process it runs in. */
export interface CommandIo {
  /** Results. Resolves when the text is on its way, so that a slow reader holds the command back. */
  readonly out: (text: string) => Promise<void>;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly stdin: NodeJS.ReadableStream;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that results go to; undefined when they don't go to one. */
  readonly outColumns: number | undefined;
  readonly errColumns: number | undefined;
  /** For a command that ends by itself when the user asks it to: without a call, Ctrl-C ends it at once. */
  readonly stopSignal: () => AbortSignal;
  /** Has the work done when the process ends, also where it ends before the command does. */
  readonly atExit: (work: () => void) => void;
  readonly clock: () => Date;
}

/** The command couldn't do what it was asked. The message is for people; the exit code is 1. */
export class CommandFailedError extends Error {
  override readonly name = 'CommandFailedError';
}

/** Says what went wrong. Messages quote addresses and whatever else comes from outside. */
export function complain(message: string, { err }: Pick<CommandIo, 'err'>): void {
  err(`parley: ${printableLines(message)}\n`);
}

/** Writes with regard for how fast the other side reads. */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      if (stream.write(text)) resolve();
      else stream.once('drain', resolve);
    });
}
