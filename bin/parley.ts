#!/usr/bin/env node
import { writerTo } from '../lib/commands/io.ts';
import { runProgram } from '../lib/commands/program.ts';

// A reader that has seen enough (`parley query | head`, `parley watch 2>&1 | head`) is no failure; a full disk is.
for (const [stream, name] of [
  [process.stdout, 'standard output'],
  [process.stderr, 'standard error'],
] as const)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (stream !== process.stderr) process.stderr.write(`parley: ${name}: ${error.message}\n`);
    process.exit(1);
  });

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort();
      // Asked twice, don't wait for what is at hand: the next run finishes it.
      process.once(signal, () => process.exit(130));
    });
  return stop.signal;
}

process.exitCode = await runProgram(process.argv.slice(2), {
  out: writerTo(process.stdout),
  err: (text) => process.stderr.write(text),
  stdin: process.stdin,
  variables: process.env,
  outColumns: process.stdout.isTTY ? process.stdout.columns : undefined,
  errColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
  stopSignal,
  atExit: (work) => process.once('exit', work),
  clock: () => new Date(),
});
