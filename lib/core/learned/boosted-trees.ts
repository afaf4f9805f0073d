/**
 * A sum of regression trees. Every tree is a full binary tree of one depth, laid out by level: node `n` has the
 * children 2n+1 and 2n+2, so that no child is stored.
 */
export interface BoostedTrees {
  readonly depth: number;
  /** What the sum starts from. */
  readonly base: number;
  /** The feature that each inner node asks about; tree after tree, 2^depth - 1 a tree. */
  readonly features: Uint8Array;
  /** A node's question: is the feature greater than this? Then it goes right. */
  readonly thresholds: Float32Array;
  /** 2^depth a tree. */
  readonly leaves: Float32Array;
}

/**
 * The sum of the leaves that an example leads to.
 *
 * @param row the features of the example
 */
export function sumTrees({ depth, base, features, thresholds, leaves }: BoostedTrees, row: Float32Array): number {
  const inner = (1 << depth) - 1;
  const width = 1 << depth;
  let sum = base;
  for (let tree = 0, root = 0; root < features.length; tree++, root += inner) {
    let node = 0;
    // The way is computed rather than branched on: no processor could predict it.
    for (let level = 0; level < depth; level++)
      node = 2 * node + 1 + Number(row[features[root + node]!]! > thresholds[root + node]!);
    sum += leaves[tree * width + node - inner]!;
  }
  return sum;
}
