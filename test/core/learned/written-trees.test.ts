import { expect, it } from 'vitest';
import { type BoostedTrees, sumTrees } from '../../../lib/core/learned/boosted-trees.ts';
import { readTrees, writeTrees } from '../../../lib/core/learned/written-trees.ts';

const names = ['own', 'near', 'words'];
/** The first asks about "near", then about "own" to the left and nothing to the right; the second about "words" alone. */
const trees: BoostedTrees = {
  depth: 2,
  base: -0.5,
  features: Uint8Array.from([1, 0, 0, 2, 0, 0]),
  thresholds: Float32Array.from([0.5, 2.25, Infinity, 7, Infinity, Infinity]),
  leaves: Float32Array.from([1, 2, 3, 4, 0.125, 0, -0.125, 0]),
};

it('writes what each tree asks by name, and its leaves, a line a tree', () => {
  expect(writeTrees(trees, names)).toEqual({
    depth: 2,
    base: -0.5,
    trees: ['near>0.5 own>2.25 - : 1 2 3 4', 'words>7 - - : 0.125 0 -0.125 0'],
  });
});

it.each([
  ['left and left', [0, 0, 0], -0.5 + 1 + 0.125],
  ['left and right', [3, 0, 0], -0.5 + 2 + 0.125],
  ['left, where it is no greater', [2.25, 0.5, 7], -0.5 + 1 + 0.125],
  ['right, where nothing is asked', [0, 1, 0], -0.5 + 3 + 0.125],
  ['right in the second', [0, 0, 8], -0.5 + 1 - 0.125],
])('reads them as they were written: %s', (_, row, sum) => {
  const read = readTrees(writeTrees(trees, names), names);
  expect(sumTrees(read, Float32Array.from(row))).toBe(sum);
});

it('names a feature that there is not', () => {
  expect(() => readTrees({ depth: 1, base: 0, trees: ['far>1 : 0 1'] }, names)).toThrow('“far”');
});
