import { softmax } from './softmax.ts';

/** The choices of a lesson: the indices of their features' weights, their values, and which are right. */
export interface Choices {
  readonly at: readonly Int32Array[];
  readonly by: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** `l2`: what large weights cost. `rate`, `epochs`: of the descent (Adam), which sees all lessons at each step. */
export interface DescentOptions {
  readonly l2: number;
  readonly rate: number;
  readonly epochs: number;
}

/** The weights that make what is right likeliest, kept small where few lessons tell. */
export function descend(lessons: readonly Choices[], size: number, { l2, rate, epochs }: DescentOptions): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const slope = weights.map((weight) => l2 * weight);
    for (const lesson of lessons) addSlope(lesson, weights, slope);
    const pace = rate * (1 - epoch / (epochs + 1));
    for (let w = 0; w < size; w++) {
      mean[w] = 0.9 * mean[w]! + 0.1 * slope[w]!;
      spread[w] = 0.99 * spread[w]! + 0.01 * slope[w]! ** 2;
      const step = mean[w]! / (1 - 0.9 ** epoch) / (Math.sqrt(spread[w]! / (1 - 0.99 ** epoch)) + 1e-8);
      weights[w]! -= pace * step;
    }
  }
  return weights;
}

/** Adds the slope of a lesson's loss, the negative log of the chance given to what is right, by each weight. */
function addSlope({ at, by, right, weight }: Choices, weights: Float64Array, slope: Float64Array): void {
  const chances = Float32Array.from(at, (ids, c) => ids.reduce((sum, id, f) => sum + weights[id]! * by[c]![f]!, 0));
  softmax(chances);
  const rightly = chances.reduce((sum, chance, c) => sum + (right[c] ? chance : 0), 1e-9);
  for (const [c, ids] of at.entries()) {
    const pull = weight * (chances[c]! - (right[c] ? chances[c]! / rightly : 0));
    for (const [f, id] of ids.entries()) slope[id]! += pull * by[c]![f]!;
  }
}
