import { GrowingTable, type WeightRow } from './growing-table.ts';

/** A multi-class perceptron whose weights are averaged over all steps (Collins 2002), lazily. */
export class AveragedPerceptron {
  readonly classes: number;
  private readonly table: GrowingTable;
  private step = 1;

  constructor(classes: number) {
    this.classes = classes;
    // A row holds the weights, then their sums over the steps.
    this.table = new GrowingTable(classes * 2);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, table } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = table.find(features[f]!);
      if (row < 0) continue;
      const { rows } = table;
      for (let c = 0; c < classes; c++) scores[c]! += rows[row + c]!;
    }
  }

  /**
   * Moves weights towards `right`, away from `wrong`. The sums hold -step × change, so averaging is done at the end.
   */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.table.findOrAdd(features[f]!);
      const { rows } = this.table;
      rows[row + right]! += 1;
      rows[row + wrong]! -= 1;
      rows[row + this.classes + right]! += this.step;
      rows[row + this.classes + wrong]! -= this.step;
    }
  }

  tick(): void {
    this.step += 1;
  }

  averaged(): WeightRow[] {
    const { classes, table, step } = this;
    const found: WeightRow[] = [];
    for (const [hash, row] of table.entries()) {
      const weights = new Float32Array(classes);
      for (let c = 0; c < classes; c++) weights[c] = table.rows[row + c]! - table.rows[row + classes + c]! / step;
      found.push({ hash, weights });
    }
    return found;
  }
}
