import type { Candidate } from '../candidates/candidate.ts';
import { tokenOverlap } from './token-overlap.ts';

/**
 * What a candidate is worth, from 0 to 1. Soft, so that of two that are right, the one with the better bounds is worth more.
 *
 * @param overlap of its content with the true one; from half of it on, the content is right
 * @param sameWords whether the contents are the same, punctuation aside
 * @param named the overlap of the sources; 1 where the truth has none
 */
export function worthOf(overlap: number, sameWords: boolean, named: number): number {
  if (overlap < 0.5) return 0;
  if (named === 0) return 0.1 * overlap;
  return 0.45 + 0.2 * overlap * overlap + (sameWords ? 0.3 : 0) + 0.05 * named;
}

/**
 * What each candidate is worth if one of them is the truth, or none: what it would be worth beside each, by that one's chance.
 * So a candidate that several likely ones resemble comes before a likelier one that stands alone.
 *
 * @param scores log chances, but for a constant; that of none is 0
 */
export function expectedWorths(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const chances = scores.map((score) => Math.exp(score - top));
  const all = chances.reduce((sum, chance) => sum + chance, Math.exp(-top));
  return candidates.map((one) =>
    candidates.reduce((sum, truth, i) => sum + (chances[i]! / all) * worthBeside(one, truth), 0),
  );
}

function worthBeside(one: Candidate, truth: Candidate): number {
  const overlap = tokenOverlap(one.content, truth.content);
  const named = truth.source.length === 0 ? 1 : tokenOverlap(one.source, truth.source);
  return worthOf(overlap, overlap === 1, named);
}
