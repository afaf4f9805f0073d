import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalQueue, TakenMessage } from '../adapters/local/sqlite-queue.ts';
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
   * `forever`: until the signal. `drained`: until nothing waits but retries that are due later than `patienceSeconds`
   * from now; those are left to the next run.
   */
  readonly until: { readonly kind: 'forever' } | { readonly kind: 'drained'; readonly patienceSeconds: number };
}

/** Even with nothing to do, look again this often: another process may have changed the clock or the queue. */
const LONGEST_NAP_MS = 1000;

/**
 * Runs the stages over the local queue, several messages at a time, later stages first. Resolves when it is done or the
 * signal says stop, after the messages at hand are finished. Rejects when the queue itself fails (a full disk): nothing
 * is lost then, the messages at hand are there for the next run.
 */
export async function runStages({ world, queue, observe, signal, until }: RunOptions): Promise<void> {
  const atHand = new Map<StageId, Set<Promise<void>>>(stageIds.map((id) => [id, new Set()]));
  let broken: { error: unknown } | undefined;
  for (;;) {
    const startMore = !signal.aborted && broken === undefined;
    for (const id of startMore ? stageIds.toReversed() : []) {
      const running = atHand.get(id) ?? new Set();
      while (running.size < stages[id].concurrency) {
        const taken = queue.take(id);
        if (taken === undefined) break;
        const work = workOn(id, taken, world, queue, observe)
          .catch((error: unknown) => {
            broken ??= { error };
          })
          .finally(() => running.delete(work));
        running.add(work);
      }
    }
    const running = [...atHand.values()].flatMap((works) => [...works]);
    const nap = napFor(queue, until, world.clock().getTime());
    if (running.length === 0) {
      if (broken !== undefined) throw broken.error;
      if (signal.aborted || nap === undefined) return;
    }
    await Promise.race([...running, ...(startMore ? [pause(nap ?? LONGEST_NAP_MS, signal)] : [])]);
  }
}

/** How long until there may be work; undefined when the run may end. */
function napFor(queue: LocalQueue, until: RunOptions['until'], now: number): number | undefined {
  const turn = queue.nextTurn(until.kind === 'drained' ? now + until.patienceSeconds * 1000 : undefined);
  if (turn === undefined && until.kind === 'drained') return undefined;
  return Math.min(Math.max((turn ?? Number.POSITIVE_INFINITY) - now, 10), LONGEST_NAP_MS);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

async function workOn(
  id: StageId,
  taken: TakenMessage,
  world: World,
  queue: LocalQueue,
  observe: RunOptions['observe'],
): Promise<void> {
  const waits = stages[id].retryAfterSeconds;
  try {
    const report = await stages[id].accept(taken.body, world);
    queue.done(taken);
    observe({ kind: 'done', stage: id, report });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const wait = waits[taken.attempts - 1];
    if (wait === undefined) {
      queue.setAside(taken, message);
      observe({ kind: 'set-aside', stage: id, message });
      return;
    }
    const afterSeconds = Math.max(wait, (error instanceof TryAgainError ? error.afterSeconds : undefined) ?? 0);
    queue.setBack(taken, afterSeconds, message);
    observe({ kind: 'set-back', stage: id, message, afterSeconds });
  }
}
