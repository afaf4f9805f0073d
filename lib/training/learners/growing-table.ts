import { fingerprintOf, type PackedWeights } from '../../core/quotation/learned/weight-table.ts';

/** Weights while they are learned: a row of `width` numbers for each feature seen, found by its full hash. */
export class GrowingTable {
  readonly width: number;
  rows: Float32Array;
  size = 1;
  private keys: Int32Array;
  private rowIds: Int32Array;
  private mask: number;

  constructor(width: number, capacity = 1 << 20) {
    this.width = width;
    this.keys = new Int32Array(capacity);
    this.rowIds = new Int32Array(capacity);
    this.mask = capacity - 1;
    this.rows = new Float32Array(width * 4096);
  }

  /** The index in `rows` at which the feature's row begins, or -1. */
  find(hash: number): number {
    const { keys, rowIds, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = rowIds[slot]!; id !== 0; id = rowIds[slot]!) {
      if (keys[slot] === hash) return id * this.width;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  findOrAdd(hash: number): number {
    const found = this.find(hash);
    if (found >= 0) return found;
    if (this.size * 2 > this.mask) this.widen();
    if ((this.size + 1) * this.width > this.rows.length) {
      const larger = new Float32Array(Math.ceil(this.rows.length * 1.6));
      larger.set(this.rows);
      this.rows = larger;
    }
    this.insert(hash, this.size);
    this.size += 1;
    return (this.size - 1) * this.width;
  }

  *entries(): Generator<[hash: number, row: number]> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const id = this.rowIds[slot]!;
      if (id !== 0) yield [this.keys[slot]!, id * this.width];
    }
  }

  private insert(hash: number, id: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.rowIds[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.rowIds[slot] = id;
  }

  private widen(): void {
    const { keys, rowIds } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rowIds = new Int32Array(keys.length * 2);
    this.mask = this.keys.length - 1;
    for (let slot = 0; slot < keys.length; slot++) if (rowIds[slot] !== 0) this.insert(keys[slot]!, rowIds[slot]!);
  }
}

/** A feature's weights, one for each class. */
export interface WeightRow {
  readonly hash: number;
  readonly weights: Float32Array;
}

/** The share of a table's slots that may be filled: beyond it, looking for unknown features takes long. */
const FULLEST = 0.5;
/** Smaller weights (in stored units) are dropped. */
const LEAST_WEIGHT = 1;

/**
 * Keeps the `limit` rows with the largest weights, rounded to 8 bits. The few weights beyond the `clip` quantile are
 * cut off, so that the many small ones keep their resolution.
 */
export function packWeights(rows: readonly WeightRow[], classes: number, limit: number, clip: number): PackedWeights {
  const weigh = ({ weights }: WeightRow) => weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const kept = rows
    .map((row) => ({ row, weight: weigh(row) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.row.hash >>> 0) - (b.row.hash >>> 0))
    .slice(0, limit);
  const peaks = kept.map(({ weight }) => weight);
  const top = peaks[Math.floor((1 - clip) * peaks.length)] ?? 1;
  const scale = top / 127;
  let slots = 1024;
  while (slots * FULLEST < kept.length) slots *= 2;
  const fingerprints = new Uint16Array(slots);
  const placed = new Array<WeightRow | undefined>(slots);
  for (const { row } of kept) {
    let slot = row.hash & (slots - 1);
    while (placed[slot]) slot = (slot + 1) & (slots - 1);
    placed[slot] = row;
    fingerprints[slot] = fingerprintOf(row.hash);
  }
  const counts: number[] = [];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const row of placed) {
    if (!row) continue;
    const before = columns.length;
    for (let c = 0; c < classes; c++) {
      const weight = Math.max(-127, Math.min(127, Math.round(row.weights[c]! / scale)));
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      columns.push(c);
      weights.push(weight);
    }
    counts.push(columns.length - before);
  }
  return {
    classes,
    scale,
    fingerprints,
    counts: Uint8Array.from(counts),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(weights),
  };
}
