/**
 * The weights of a linear model over hashed features: a row of one weight a class for each feature that mattered.
 * Rows are found by open addressing; a 16-bit fingerprint tells a known feature from one that was never seen.
 */
export class WeightTable {
  readonly classes: number;
  /** What one unit of a stored weight is worth. */
  readonly scale: number;
  private readonly mask: number;
  private readonly fingerprints: Uint16Array;
  private readonly rowOf: Uint32Array;
  private readonly rows: Int8Array;

  /**
   * @param fingerprints one a slot, 0 for an empty one; their number is a power of two
   * @param rows `classes` weights a filled slot, in slot order
   */
  constructor(classes: number, scale: number, fingerprints: Uint16Array, rows: Int8Array) {
    this.classes = classes;
    this.scale = scale;
    this.mask = fingerprints.length - 1;
    this.fingerprints = fingerprints;
    this.rows = rows;
    this.rowOf = new Uint32Array(fingerprints.length);
    let row = 0;
    for (let slot = 0; slot < fingerprints.length; slot++) {
      this.rowOf[slot] = row;
      if (fingerprints[slot] !== 0) row += classes;
    }
  }

  /** Adds to `scores` (one a class) the rows of the first `count` features. Unknown features add nothing. */
  accumulate(features: Uint32Array, count: number, scores: Int32Array): void {
    const { classes, mask, fingerprints, rowOf, rows } = this;
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const wanted = fingerprintOf(hash);
      let slot = hash & mask;
      for (let found = fingerprints[slot]!; found !== 0; found = fingerprints[slot]!) {
        if (found === wanted) {
          const row = rowOf[slot]!;
          for (let c = 0; c < classes; c++) scores[c]! += rows[row + c]!;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
}

/** Never 0, which marks an empty slot. */
export function fingerprintOf(hash: number): number {
  return hash >>> 16 || 1;
}
