import { expect, it } from 'vitest';
import { learnYesNo } from '../../../lib/training/learners/adagrad.ts';

const lesson = (at: number[], isSo: boolean) => ({
  at: Int32Array.from(at),
  by: Float64Array.from(at, () => 1),
  isSo,
});

it('learns which features speak for it, which against, and the same each time', () => {
  const lessons = Array.from({ length: 40 }, (_, index) => lesson(index % 2 === 0 ? [0, 2] : [1, 2], index % 2 === 0));
  const weights = learnYesNo(lessons, 4, { rate: 0.15, epochs: 12 });
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBeLessThan(-0.5);
  expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.3);
  expect(weights[3]).toBe(0);
  expect(learnYesNo(lessons, 4, { rate: 0.15, epochs: 12 })).toEqual(weights);
});
