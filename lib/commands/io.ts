import { printableLines } from '../core/text/printable.ts';

/** What a command may use of the process it runs in. */
export interface CommandIo {
  /** Results. Resolves when the text is written, so that a slow reader holds the command back; never where it can't be. */
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

/** Writes with regard for how fast the other side reads. A text that can't be written is told by the stream's own `error`. */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (!error) resolve();
      });
    });
}
