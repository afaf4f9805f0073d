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
  /** Two numbers a slot, side by side for the cache: fingerprint and count (count above), then where the row begins. */
  private readonly slots: Uint32Array;
  /** Class and weight, in turn. */
  private readonly rows: Int8Array;

  constructor({ classes, scale, fingerprints, counts, columns, weights }: PackedWeights) {
    this.classes = classes;
    this.scale = scale;
    this.mask = fingerprints.length - 1;
    this.slots = new Uint32Array(fingerprints.length * 2);
    this.rows = new Int8Array(weights.length * 2);
    let row = 0;
    let filled = 0;
    for (let slot = 0; slot < fingerprints.length; slot++) {
      if (fingerprints[slot] === 0) continue;
      const count = counts[filled]!;
      this.slots[2 * slot] = fingerprints[slot]! | (count << 16);
      this.slots[2 * slot + 1] = row * 2;
      row += count;
      filled += 1;
    }
    for (let i = 0; i < weights.length; i++) {
      this.rows[2 * i] = columns[i]!;
      this.rows[2 * i + 1] = weights[i]!;
    }
  }

  /** Adds to `scores` (one a class) the rows of the first `count` features. Unknown features add nothing. */
  accumulate(features: Int32Array, count: number, scores: Int32Array): void {
    const { mask, slots, rows } = this;
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const wanted = fingerprintOf(hash);
      let slot = hash & mask;
      for (let found = slots[2 * slot]!; found !== 0; found = slots[2 * slot]!) {
        if ((found & 0xffff) === wanted) {
          const row = slots[2 * slot + 1]!;
          const end = row + (found >>> 16) * 2;
          for (let at = row; at < end; at += 2) scores[rows[at]!]! += rows[at + 1]!;
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
