import { likelihoodOf } from '../core/learned/likelihood.ts';
import { softmax } from './softmax.ts';

/** What boosted trees are to achieve. */
export interface Objective {
  /** What every sum begins with. */
  readonly base: number;
  /**
   * Writes for each example which way, and how strongly, its sum should go (the loss's negative slope), and how soon it is
   * far enough (the loss's curvature).
   */
  readonly pull: (sums: Float32Array, slopes: Float32Array, curvatures: Float32Array) => void;
}

/** Each sum shall come to its target. */
export function squaredError(targets: Float32Array, weights: Float32Array): Objective {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return {
    base: targets.reduce((sum, target, i) => sum + target * weights[i]!, 0) / weight,
    pull: (sums, slopes, curvatures) => {
      for (let i = 0; i < sums.length; i++) {
        slopes[i] = (targets[i]! - sums[i]!) * weights[i]!;
        curvatures[i] = weights[i]!;
      }
    },
  };
}

/** Each sum shall be the log odds that its example is so. */
export function logOdds(isSo: Uint8Array, weights: Float32Array): Objective {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const share = isSo.reduce((sum, each, i) => sum + each * weights[i]!, 0) / weight;
  return {
    base: Math.log(share / (1 - share)),
    pull: (sums, slopes, curvatures) => {
      for (let i = 0; i < sums.length; i++) {
        const likelihood = likelihoodOf(sums[i]!);
        slopes[i] = (isSo[i]! - likelihood) * weights[i]!;
        curvatures[i] = Math.max(likelihood * (1 - likelihood), LEAST_OF_ODDS) * weights[i]!;
      }
    },
  };
}

/** Where odds are all but sure, the curvature is nearly 0, and a leaf would overshoot; likewise of a choice. */
const LEAST_OF_ODDS = 1e-4;

/** Of the examples of a group one is to be chosen, or none, which has the sum 0: the sums shall be their log chances. */
export function choice(groups: readonly ChoiceGroup[], base = -1): Objective {
  return {
    base,
    pull: (sums, slopes, curvatures) => {
      let at = 0;
      for (const { wanted, weight } of groups) {
        const chances = new Float32Array(wanted.length + 1);
        chances.set(sums.subarray(at, at + wanted.length));
        softmax(chances);
        for (let i = 0; i < wanted.length; i++, at++) {
          const chance = chances[i]!;
          slopes[at] = (wanted[i]! - chance) * weight;
          curvatures[at] = Math.max(LEAST_OF_CHOICE, chance * (1 - chance)) * weight;
        }
      }
    },
  };
}

/** The examples of a group stand one after the other, the groups in their order. */
export interface ChoiceGroup {
  /** One an example: how much of the choice should fall on it. What is missing to 1 falls on none of them. */
  readonly wanted: ArrayLike<number>;
  readonly weight: number;
}

const LEAST_OF_CHOICE = 1e-3;
