import { GrowingTable, type WeightRow } from './growing-table.ts';

export interface FtrlOptions {
  /** Step size. */
  readonly alpha: number;
  readonly beta: number;
  /** How strongly weights are drawn to exactly 0. */
  readonly l1: number;
  readonly l2: number;
}

/** The weights of a linear model by FTRL-proximal with L1 (McMahan et al. 2013): few features keep a weight. */
export class FtrlWeights {
  readonly classes: number;
  private readonly options: FtrlOptions;
  // A row holds, for each class, the paper's weights, then z, then n.
  private readonly table: GrowingTable;

  constructor(classes: number, options: FtrlOptions) {
    this.classes = classes;
    this.options = options;
    this.table = new GrowingTable(classes * 3);
  }

  /** Adds the features' rows to `scores`, from `at` on. */
  score(features: Int32Array, first: number, count: number, scores: Float32Array, at = 0): void {
    const { classes, table } = this;
    for (let f = first; f < first + count; f++) {
      const row = table.find(features[f]!);
      if (row < 0) continue;
      const { rows } = table;
      for (let c = 0; c < classes; c++) scores[at + c]! += rows[row + c]!;
    }
  }

  /** One step down a gradient that all the features share: one number for each class, from `at` on. */
  update(features: Int32Array, first: number, count: number, gradient: Float32Array, at = 0): void {
    const { classes, table } = this;
    const { alpha, beta, l1, l2 } = this.options;
    for (let f = first; f < first + count; f++) {
      const row = table.findOrAdd(features[f]!);
      const { rows } = table;
      for (let c = 0; c < classes; c++) {
        const g = gradient[at + c]!;
        if (g > -1e-4 && g < 1e-4) continue;
        const w = row + c;
        const z = w + classes;
        const n = z + classes;
        const before = rows[n]!;
        const after = before + g * g;
        const root = Math.sqrt(after);
        rows[z]! += g - ((root - Math.sqrt(before)) / alpha) * rows[w]!;
        rows[n] = after;
        const pull = rows[z]!;
        rows[w] =
          pull > l1
            ? (l1 - pull) / ((beta + root) / alpha + l2)
            : pull < -l1
              ? (-l1 - pull) / ((beta + root) / alpha + l2)
              : 0;
      }
    }
  }

  rows(): WeightRow[] {
    const found: WeightRow[] = [];
    for (const [hash, row] of this.table.entries()) {
      const weights = this.table.rows.slice(row, row + this.classes);
      if (weights.some((w) => w !== 0)) found.push({ hash, weights });
    }
    return found;
  }
}

/**
 * Leaves out each feature with probability `rate`, so that no few features carry the model, and writes the others to
 * `out`. @returns how many stay
 */
export function dropFeatures(
  features: Int32Array,
  first: number,
  count: number,
  rate: number,
  random: () => number,
  out: Int32Array,
  at = 0,
): number {
  let kept = at;
  for (let f = first; f < first + count; f++) if (random() >= rate) out[kept++] = features[f]!;
  return kept - at;
}
