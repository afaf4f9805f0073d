export interface HostGateOptions {
  /** The time between the end of one turn and the start of the host's next. */
  readonly pauseMilliseconds: number;
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Runs the task when it is the host's turn, and settles as the task does. */
export type HostGate = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** With more hosts than this, those visited longer ago than the pause are forgotten. */
const HOSTS_KEPT = 256;

/** One task at a time for each host, in the order of asking, with a pause between them; different hosts run in parallel. */
export function createHostGate({ pauseMilliseconds, now, sleep }: HostGateOptions): HostGate {
  const lastTurns = new Map<string, Promise<unknown>>();
  const endedAt = new Map<string, number>();

  return async (host, task) => {
    const before = lastTurns.get(host);
    const { promise: turn, resolve: endTurn } = Promise.withResolvers<void>();
    lastTurns.set(host, turn);
    await before;
    const ended = endedAt.get(host);
    const wait = ended === undefined ? 0 : ended + pauseMilliseconds - now();
    try {
      if (wait > 0) await sleep(wait);
      return await task();
    } finally {
      endedAt.set(host, now());
      if (lastTurns.get(host) === turn) lastTurns.delete(host);
      if (endedAt.size > HOSTS_KEPT) forgetRested();
      endTurn();
    }
  };

  function forgetRested(): void {
    for (const [host, ended] of endedAt)
      if (!lastTurns.has(host) && ended + pauseMilliseconds < now()) endedAt.delete(host);
  }
}
