import type { Dependencies } from './parser.ts';

/** The same dependencies read downwards. Indices are tokens; -1 where there is none. */
export interface Tree {
  readonly firstChild: Int32Array;
  /** The next child of the same head, in text order. */
  readonly nextSibling: Int32Array;
  /** The first token of what hangs on a token, itself included. */
  readonly leftEdge: Int32Array;
  /** The last token of what hangs on a token, itself included. */
  readonly rightEdge: Int32Array;
}

/** Linear in the number of tokens: an arc-eager parse is projective, so each edge is found from the children's edges. */
export function readTree({ heads }: Dependencies): Tree {
  const count = heads.length;
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const leftEdge = Int32Array.from(heads.keys());
  const rightEdge = Int32Array.from(heads.keys());
  for (let i = count - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (head < 0) continue;
    nextSibling[i] = firstChild[head]!;
    firstChild[head] = i;
  }
  // A left child is read before its head going right, a right child before its head going left.
  for (let i = 0; i < count; i++) if (heads[i]! > i) leftEdge[heads[i]!] = Math.min(leftEdge[heads[i]!]!, leftEdge[i]!);
  for (let i = count - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (head >= 0 && head < i) rightEdge[head] = Math.max(rightEdge[head]!, rightEdge[i]!);
  }
  return { firstChild, nextSibling, leftEdge, rightEdge };
}
