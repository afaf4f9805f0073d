import type { BoostedTrees } from './boosted-trees.ts';

/** Boosted trees as a file of weights holds them, so that people can read them, too. */
export interface WrittenTrees {
  readonly depth: number;
  readonly base: number;
  /**
   * A line for each tree: what its inner nodes ask, level by level ("own>1.5", or "-" if a node asks nothing and all go left), a
   * colon, and its leaves.
   */
  readonly trees: readonly string[];
}

/** Decimal places of the numbers that are written. */
const decimals = 4;
const asksNothing = '-';

/** @param names what the features are called, in the order of a row; without spaces or ">" */
export function writeTrees(trees: BoostedTrees, names: readonly string[]): WrittenTrees {
  const { depth, base, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  const count = features.length / inner;
  const question = (node: number): string => {
    const threshold = thresholds[node] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(threshold) ? `${names[features[node] ?? 0]}>${rounded(threshold)}` : asksNothing;
  };
  return {
    depth,
    base: rounded(base),
    trees: Array.from({ length: count }, (_, tree) => {
      const asked = Array.from({ length: inner }, (_, node) => question(tree * inner + node));
      const ends = leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1));
      return `${asked.join(' ')} : ${Array.from(ends, rounded).join(' ')}`;
    }),
  };
}

/** @throws Error if a line asks for a feature that isn't among the names */
export function readTrees({ depth, base, trees }: WrittenTrees, names: readonly string[]): BoostedTrees {
  const places = new Map(names.map((name, place) => [name, place]));
  const lines = trees.map((line) => line.split(' : '));
  const nodes = lines.flatMap(([asked = '']) => asked.split(' ')).map((question) => question.split('>'));
  const features = nodes.map(([name = '', threshold]) => {
    const place = places.get(name);
    if (threshold !== undefined && place === undefined) throw new Error(`trees ask for “${name}”, which is no feature`);
    return place ?? 0;
  });
  return {
    depth,
    base,
    features: Uint8Array.from(features),
    thresholds: Float32Array.from(nodes, ([, threshold]) => Number(threshold ?? Number.POSITIVE_INFINITY)),
    leaves: Float32Array.from(
      lines.flatMap(([, ends = '']) => ends.split(' ')),
      Number,
    ),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
