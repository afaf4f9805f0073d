import { isStorageError } from '../adapters/local/data-folder.ts';
import { LONGEST_WAIT_SECONDS, type LocalQueue, type TakenMessage } from '../adapters/local/sqlite-queue.ts';
import { SetAsideError } from '../pipeline/set-aside.ts';
import type { StageReport } from '../pipeline/stage-report.ts';
import { type StageId, stageIds, stages } from '../pipeline/stages.ts';
import { TryAgainError } from '../pipeline/try-again.ts';
import type { World } from '../pipeline/world.ts';

/** What happened to a message, as it happens. */
export type RunEvent =
  | { readonly kind: 'done'; readonly stage: StageId; readonly report: StageReport }
  | { readonly kind: 'set-back'; readonly stage: StageId; readonly message: string; readonly afterSeconds: number }
  | { readonly kind: 'set-aside'; readonly stage: StageId; readonly message: string };

export interface RunOptions {
  readonly world: World;
  readonly queue: LocalQueue;
  readonly observe: (event: RunEvent) => void;
  readonly signal: AbortSignal;
  /**
   * `forever`: until the signal. `drained`: until nothing waits but retries due later than `patienceSeconds` from now,
   * which are left to the next run.
   */
  readonly until: { readonly kind: 'forever' } | { readonly kind: 'drained'; readonly patienceSeconds: number };
}

/** Even with nothing to do, look again after this: another process may have changed the queue, or somebody the clock. */
const LONGEST_NAP_MS = 1000;

/** How often the process may end while a message is at work, before the message is taken for the cause. */
const MOST_STARTS = 6;

/**
 * Runs the stages over the local queue, several messages at a time, later stages first; suspects one by one, when nothing else is
 * in progress. Resolves when it is done or the signal aborts, once the messages in progress are finished. Rejects when the storage
 * fails (a full disk), also after the messages in progress: nothing is lost, unfinished ones are there for the next run.
 */
export async function runStages({ world, queue, observe, signal, until }: RunOptions): Promise<void> {
  const atHand = new Map<StageId, Set<Promise<void>>>(stageIds.map((id) => [id, new Set()]));
  const running = () => [...atHand.values()].flatMap((works) => [...works]);
  let broken: { error: unknown } | undefined;
  const begin = (taken: TakenMessage) =>
    workOn(taken, world, queue, observe).catch((error: unknown) => {
      broken ??= { error };
    });
  try {
    while (!signal.aborted && broken === undefined) {
      for (const [id, works] of [...atHand].toReversed())
        while (works.size < stages[id].concurrency) {
          const taken = queue.take(id);
          if (taken === undefined) break;
          const work = begin(taken).finally(() => works.delete(work));
          works.add(work);
        }
      const suspect = running().length === 0 ? queue.takeSuspect() : undefined;
      if (suspect !== undefined) {
        await begin(suspect);
        continue;
      }
      const nap = napFor(queue, until, world.clock().getTime(), running().length > 0);
      if (nap === undefined) break;
      await firstOf(running(), nap, signal);
    }
  } finally {
    await Promise.all(running());
  }
  if (broken !== undefined) throw broken.error;
}

/** Milliseconds until there may be work to start; undefined when the run may end. */
function napFor(queue: LocalQueue, until: RunOptions['until'], now: number, busy: boolean): number | undefined {
  const turn = queue.nextTurn(until.kind === 'drained' ? now + until.patienceSeconds * 1000 : undefined);
  if (turn === undefined) return busy || until.kind === 'forever' ? LONGEST_NAP_MS : undefined;
  // It is due, but its stage is busy: the end of any work wakes us.
  if (busy && turn <= now) return LONGEST_NAP_MS;
  return Math.min(Math.max(turn - now, 10), LONGEST_NAP_MS);
}

/** Resolves when any of the works ends, after the nap, or when the signal aborts, whichever comes first. */
async function firstOf(works: readonly Promise<void>[], napMilliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
  const timer = setTimeout(wake, napMilliseconds);
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  try {
    await Promise.race([awake, ...works]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function workOn(
  taken: TakenMessage,
  world: World,
  queue: LocalQueue,
  observe: RunOptions['observe'],
): Promise<void> {
  const { stage } = taken;
  const waits = stages[stage].retryAfterSeconds;
  try {
    if (taken.starts > MOST_STARTS)
      throw new SetAsideError(`Parley ended ${MOST_STARTS} times while it was at work on this`);
    const report = await stages[stage].accept(taken.body, world, taken.attempts);
    queue.done(taken);
    observe({ kind: 'done', stage, report });
  } catch (error) {
    if (isStorageError(error)) {
      queue.release(taken);
      throw error;
    }
    const message = error instanceof Error ? error.message : String(error);
    const wait = error instanceof SetAsideError ? undefined : waits[taken.attempts - 1];
    if (wait === undefined) {
      queue.setAside(taken, message);
      observe({ kind: 'set-aside', stage, message });
      return;
    }
    const asked = error instanceof TryAgainError ? (error.afterSeconds ?? 0) : 0;
    const afterSeconds = Math.min(Math.max(wait, asked), LONGEST_WAIT_SECONDS);
    queue.setBack(taken, afterSeconds, message);
    observe({ kind: 'set-back', stage, message, afterSeconds });
  }
}
