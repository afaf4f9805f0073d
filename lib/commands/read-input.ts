import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { createFetcher } from '../adapters/web/create-fetcher.ts';
import type { Config } from '../config/schema.ts';
import { VERSION } from '../config/version.ts';
import type { Document } from '../ports/readers.ts';
import { CommandFailedError, type CommandIo } from './io.ts';

const MAX_BYTES = 20_000_000;

/** What a file, an address or standard input (`-`) is called in messages. */
export function nameOf(place: string): string {
  return place === '-' ? 'standard input' : place;
}

/** If standard input is a terminal, says that the command waits for the user: nothing else would show it. */
export function hintAtInput(file: string, { stdin, err }: Pick<CommandIo, 'stdin' | 'err'>): void {
  if (file === '-' && 'isTTY' in stdin && stdin.isTTY === true)
    err('Reading standard input; Ctrl-D at the start of a line ends it\n');
}

/** What to throw where a file or standard input (`-`) can't be read. */
export function unreadable(file: string, cause: unknown): CommandFailedError {
  const reason = cause instanceof Error ? cause.message : cause;
  return new CommandFailedError(`${nameOf(file)}: cannot be read: ${reason}`, { cause });
}

/**
 * The bytes of a file or of standard input (`-`).
 *
 * @throws CommandFailedError when it can't be read
 */
export async function readBytes(file: string, io: Pick<CommandIo, 'stdin' | 'err'>): Promise<Uint8Array> {
  hintAtInput(file, io);
  try {
    return file === '-' ? await buffer(io.stdin) : await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/**
 * The document at an address, in a file or on standard input (`-`).
 *
 * @throws CommandFailedError when it can't be fetched or read
 */
export async function readDocument(
  place: string,
  network: Config['network'],
  io: Pick<CommandIo, 'stdin' | 'err'>,
): Promise<Document> {
  if (/^(?!https?:)[a-z][a-z\d+.-]*:\/\//i.test(place))
    throw new CommandFailedError(`${place}: only http and https addresses can be read, and files by their path`);
  if (!/^https?:\/\//i.test(place)) {
    // No address: nothing can be relative to standard input.
    const url = place === '-' ? nameOf(place) : pathToFileURL(place).href;
    return { body: await readBytes(place, io), url };
  }
  const fetcher = createFetcher({ ...network, userAgentVersion: VERSION });
  try {
    const outcome = await fetcher.fetch({ url: place, maxBytes: MAX_BYTES });
    if (outcome.kind === 'fetched') return outcome;
    throw new CommandFailedError(outcome.kind === 'failed' ? outcome.message : `[GET] ${place}: not modified`);
  } finally {
    await fetcher.close();
  }
}
