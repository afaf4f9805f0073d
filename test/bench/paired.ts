/** Milliseconds of one call. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

export interface Paired {
  /** Median milliseconds of each. */
  readonly first: number;
  readonly second: number;
  /** Median of first/second, pair by pair: holds also when the machine's speed drifts. */
  readonly ratio: number;
}

/** Runs the two in turn, after a warm-up of each. */
export async function paired(first: () => unknown, second: () => unknown, runs = 15): Promise<Paired> {
  await time(first);
  await time(second);
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) pairs.push([await time(first), await time(second)]);
  return {
    first: median(pairs.map(([a]) => a)),
    second: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}
