import type { Stretch } from '../candidates/candidate.ts';

/** The parts of stretches before a token. */
export function upTo(stretches: readonly Stretch[], limit: number): Stretch[] {
  return stretches.filter(({ start }) => start < limit).map(({ start, end }) => ({ start, end: Math.min(end, limit) }));
}
