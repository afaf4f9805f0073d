import { printableLines } from '../core/text/printable.ts';

/** What a command may use of the process it runs in. */
export interface CommandIo {
  /** Results. Resolves when the text is written, so that a slow reader holds the command back; never where it can't be. */
  readonly out: (text: string) => Promise<void>;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly stdin: NodeJS.ReadableStream;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that results go to; undefined if they don't go to one. */
  readonly outColumns: number | undefined;
  readonly errColumns: number | undefined;
  /** For a command that winds up by itself when the user stops it: unless this is called, Ctrl-C ends the process at once. */
  readonly stopSignal: () => AbortSignal;
  /** Registers work to be done when the process ends, even if that is before the command does. */
  readonly atExit: (work: () => void) => void;
  readonly clock: () => Date;
}

/** The command couldn't do what it was asked to. The message is for people; the exit code is 1. */
export class CommandFailedError extends Error {
  override readonly name = 'CommandFailedError';
}

/** Tells the user what went wrong, without control characters: messages quote addresses and other text from outside. */
export function complain(message: string, { err }: Pick<CommandIo, 'err'>): void {
  err(`parley: ${printableLines(message)}\n`);
}

/** Writes to a stream, and waits while the other side reads too slowly. If a text can't be written, the stream itself emits `error`. */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      stream.write(text, (error) => {
        if (!error) resolve();
      });
    });
}
