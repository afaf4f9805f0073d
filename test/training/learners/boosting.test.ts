import { expect, test } from 'vitest';
import { sumTrees } from '../../../lib/core/learned/boosted-trees.ts';
import { boost } from '../../../lib/training/learners/boosting.ts';
import { choice, squaredError } from '../../../lib/training/learners/objectives.ts';
import { seededRandom } from '../../../lib/training/learners/random.ts';
import { calibrate, calibrationError } from '../../../lib/training/quotations/calibrate.ts';

const random = seededRandom(1);
const rows = Array.from({ length: 2000 }, () => Float32Array.of(random(), random(), random()));
const target = (row: Float32Array) => (row[0]! > 0.5 !== row[1]! > 0.5 ? 1 : 0);
const even = new Float32Array(rows.length).fill(1);
const options = { trees: 40, depth: 3, rate: 0.3, sample: 0.8, columns: 0.9, leaf: 5, l2: 1 };

test('boosted trees learn what no single feature tells', () => {
  const trees = boost(rows, squaredError(Float32Array.from(rows, target), even), options);
  expect(sumTrees(trees, Float32Array.of(0.9, 0.1, 0.5))).toBeGreaterThan(0.8);
  expect(sumTrees(trees, Float32Array.of(0.9, 0.9, 0.5))).toBeLessThan(0.2);
});

test('of each group the trees choose one, or none', () => {
  // Four to a group: the one with the highest first feature, where that is above 0.7.
  const groups = Array.from({ length: rows.length / 4 }, (_, g) => {
    const own = rows.slice(4 * g, 4 * g + 4).map((row) => row[0]!);
    return { wanted: own.map((value) => (value === Math.max(...own) && value > 0.7 ? 1 : 0)), weight: 1 };
  });
  const trees = boost(rows, choice(groups), { ...options, rate: 0.5, leaf: 1 });
  const score = (first: number) => sumTrees(trees, Float32Array.of(first, 0.5, 0.5));
  expect(score(0.95)).toBeGreaterThan(score(0.75));
  expect(score(0.95)).toBeGreaterThan(0);
  expect(score(0.3)).toBeLessThan(-2);
});

test('boosting gives the same trees each time', () => {
  const grow = () => boost(rows, squaredError(Float32Array.from(rows, target), even), { ...options, trees: 3 });
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
