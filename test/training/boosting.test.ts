import { expect, test } from 'vitest';
import { sumTrees } from '../../lib/core/quotation/learned/boosted-trees.ts';
import { boost } from '../../lib/training/boosting.ts';
import { calibrate, calibrationError } from '../../lib/training/calibrate.ts';
import { seededRandom } from '../../lib/training/random.ts';

const random = seededRandom(1);
const rows = Array.from({ length: 2000 }, () => Float32Array.of(random(), random(), random()));
const target = (row: Float32Array) => (row[0]! > 0.5 !== row[1]! > 0.5 ? 1 : 0);
const options = { trees: 40, depth: 3, rate: 0.3, sample: 0.8, leaf: 5, l2: 1 };

test('boosted trees learn what no single feature tells', () => {
  const trees = boost(rows, Float32Array.from(rows, target), new Float32Array(rows.length).fill(1), options);
  expect(sumTrees(trees, Float32Array.of(0.9, 0.1, 0.5))).toBeGreaterThan(0.8);
  expect(sumTrees(trees, Float32Array.of(0.9, 0.9, 0.5))).toBeLessThan(0.2);
});

test('boosting gives the same trees each time', () => {
  const grow = () =>
    boost(rows, Float32Array.from(rows, target), new Float32Array(rows.length).fill(1), { ...options, trees: 3 });
  expect(grow()).toEqual(grow());
});

test('calibration never falls as the score rises, and meets the share that was right', () => {
  const outcomes = Array.from({ length: 4000 }, (_, i) => ({ score: i / 4000, isRight: random() < (i / 4000) ** 2 }));
  const { scores, chances } = calibrate(outcomes);
  for (let i = 1; i < chances.length; i++) {
    expect(chances[i]).toBeGreaterThan(chances[i - 1]!);
    expect(scores[i]).toBeGreaterThan(scores[i - 1]!);
  }
  const middle = scores.findIndex((score) => score > 0.7);
  expect(Math.abs(chances[middle]! - 0.49)).toBeLessThan(0.1);
});

test('the calibration error is the gap between what was promised and what came', () => {
  const outcomes = [...Array(10)].map((_, i) => ({ confidence: 0.85, isRight: i < 6 }));
  expect(calibrationError(outcomes)).toBeCloseTo(0.25);
});
