import type { Message } from '../pipeline/messages.ts';
import type { LocalWorld } from './open-local.ts';
import { type RunEvent, runStages } from './run-stages.ts';

export interface WatchOptions {
  readonly observe: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

const TICK_SECONDS = 60;
/** How long `watch --once` waits for another attempt at what failed; what is due later is left to the next run. */
const PATIENCE_SECONDS = 20;

/** Finishes what an earlier run left, polls every feed, and works until nothing is waiting. */
export async function watchOnce({ world, queue }: LocalWorld, { observe, signal }: WatchOptions): Promise<void> {
  const drain = (patienceSeconds: number) =>
    runStages({ world, queue, observe, signal, until: { kind: 'drained', patienceSeconds } });
  await drain(0);
  if (signal.aborted) return;
  await queue.send([{ kind: 'polls.tick', all: true }]);
  await drain(PATIENCE_SECONDS);
}

/** Watches until the signal aborts, checking every minute which feeds are due. Rejects when the storage fails. */
export async function watch({ world, queue }: LocalWorld, { observe, signal }: WatchOptions): Promise<void> {
  const tick: Message = { kind: 'polls.tick' };
  await queue.send([tick]);
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
  const timer = setInterval(() => {
    queue.send([tick]).catch((error: unknown) => failure.abort(error));
  }, TICK_SECONDS * 1000);
  try {
    await runStages({ world, queue, observe, signal: stop, until: { kind: 'forever' } });
  } finally {
    clearInterval(timer);
  }
  failure.signal.throwIfAborted();
}
