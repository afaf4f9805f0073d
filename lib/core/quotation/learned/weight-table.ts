/** The weights of a linear model over hashed features, as the model file holds them. */
export interface PackedWeights {
  readonly classes: number;
  /** What one unit of a stored weight is worth. */
  readonly scale: number;
  /** One a slot, 0 for an empty one; their number is a power of two. */
  readonly fingerprints: Uint16Array;
  /** The number of weights other than 0 of each filled slot, in slot order. */
  readonly counts: Uint8Array;
  /** Of each such weight the class, slot after slot. */
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * A linear model over hashed features: a sparse row of weights for each feature that mattered. Rows are found by open
 * addressing; a 16-bit fingerprint tells a known feature from one that was never seen.
 */
export class WeightTable {
  readonly classes: number;
  readonly scale: number;
  private readonly mask: number;
  /** Apart from where rows begin, and small: most of it stays in the processor's cache, and half of all features are unknown. */
  private readonly fingerprints: Uint16Array;
  /** Where a slot's row begins. */
  private readonly starts: Uint32Array;
  /** Of each row the number of its weights, then these, each with its class (below 128) in the upper byte. */
  private readonly rows: Int16Array;

  constructor({ classes, scale, fingerprints, counts, columns, weights }: PackedWeights) {
    this.classes = classes;
    this.scale = scale;
    this.mask = fingerprints.length - 1;
    this.fingerprints = fingerprints;
    this.starts = new Uint32Array(fingerprints.length);
    this.rows = new Int16Array(counts.length + weights.length);
    let at = 0;
    let weight = 0;
    let filled = 0;
    for (let slot = 0; slot < fingerprints.length; slot++) {
      if (fingerprints[slot] === 0) continue;
      const count = counts[filled++]!;
      this.starts[slot] = at;
      this.rows[at++] = count;
      for (let i = 0; i < count; i++, weight++) this.rows[at++] = (columns[weight]! << 8) | (weights[weight]! & 0xff);
    }
  }

  /** Adds to `scores` (one a class) the rows of the first `count` features. Unknown features add nothing. */
  accumulate(features: Int32Array, count: number, scores: Int32Array): void {
    const { mask, fingerprints, starts, rows } = this;
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const wanted = fingerprintOf(hash);
      let slot = hash & mask;
      for (let found = fingerprints[slot]!; found !== 0; found = fingerprints[slot]!) {
        if (found === wanted) {
          const row = starts[slot]!;
          const end = row + rows[row]!;
          for (let at = row + 1; at <= end; at++) {
            const cell = rows[at]!;
            scores[cell >> 8]! += (cell << 24) >> 24;
          }
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
