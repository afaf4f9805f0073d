import { expect, test } from 'vitest';
import { feature } from '../../../lib/core/quotation/learned/hashing.ts';
import { WeightTable } from '../../../lib/core/quotation/learned/weight-table.ts';
import { GrowingTable, packWeights } from '../../../lib/training/learners/growing-table.ts';

function scoresOf(table: WeightTable, features: readonly number[]): number[] {
  const scores = new Int32Array(table.classes);
  table.accumulate(Int32Array.from(features), features.length, scores);
  return Array.from(scores, (score) => Math.round(score * table.scale * 10) / 10);
}

const rows = Array.from({ length: 3000 }, (_, i) => ({
  hash: feature(1, i),
  weights: Float32Array.of(i / 1000, 0, -i / 1000),
}));

test('packed weights add up to what was learned, within their resolution', () => {
  const table = new WeightTable(packWeights(rows, 3, 5000, 1));
  expect(scoresOf(table, [feature(1, 2000), feature(1, 1000)])).toEqual([3, 0, -3]);
});

test('an unknown feature adds nothing', () => {
  const table = new WeightTable(packWeights(rows, 3, 5000, 1));
  expect(scoresOf(table, [feature(2, 2000)])).toEqual([0, 0, 0]);
});

test('of too many rows, those that weigh least are left out', () => {
  const table = new WeightTable(packWeights(rows, 3, 500, 1));
  expect(scoresOf(table, [feature(1, 2900)])).toEqual([2.9, 0, -2.9]);
  expect(scoresOf(table, [feature(1, 2000)])).toEqual([0, 0, 0]);
});

test('a growing table finds each row again however many it has', () => {
  const table = new GrowingTable(2, 16);
  for (let i = 0; i < 5000; i++) {
    const row = table.findOrAdd(feature(3, i));
    table.rows[row] = i;
  }
  for (let i = 0; i < 5000; i++) expect(table.rows[table.find(feature(3, i))]).toBe(i);
  expect(table.find(feature(4, 1))).toBe(-1);
});
