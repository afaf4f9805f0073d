import { likelihoodOf } from '../../core/learned/likelihood.ts';
import { seededRandom, shuffle } from './random.ts';

/** A yes-or-no lesson: the indices of its features' weights, their values, and the answer. */
export interface YesNoLesson {
  readonly at: Int32Array;
  readonly by: Float64Array;
  readonly isSo: boolean;
}

/** `rate`: of each weight's first step; `epochs`: how often lessons are seen. Few keep rare features' weights low. */
export interface AdagradOptions {
  readonly rate: number;
  readonly epochs: number;
}

/** A logistic regression's weights, by descent whose steps shrink for each feature (AdaGrad, Duchi et al. 2011). */
export function learnYesNo(
  lessons: readonly YesNoLesson[],
  size: number,
  { rate, epochs }: AdagradOptions,
): Float64Array {
  const random = seededRandom(7);
  const weights = new Float64Array(size);
  const spread = new Float64Array(size).fill(1e-6);
  const order = [...lessons];
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { at, by, isSo } of shuffle(order, random)) {
      let score = 0;
      for (const [f, id] of at.entries()) score += weights[id]! * by[f]!;
      const error = likelihoodOf(score) - Number(isSo);
      for (const [f, id] of at.entries()) {
        const slope = error * by[f]!;
        spread[id]! += slope * slope;
        weights[id]! -= (rate * slope) / Math.sqrt(spread[id]!);
      }
    }
  return weights;
}
