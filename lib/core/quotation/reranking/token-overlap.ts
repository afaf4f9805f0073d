import type { Stretch } from '../candidates/candidate.ts';

/** Intersection over union, in tokens. */
export function tokenOverlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  const size = (stretches: readonly Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}
