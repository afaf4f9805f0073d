import { likelihoodOf } from '../../core/learned/likelihood.ts';
import { softmax } from './softmax.ts';

/** What boosted trees should achieve. */
export interface Objective {
  /** What each sum starts from. */
  readonly base: number;
  /**
   * Writes for each example the direction and strength in which its sum should go (the loss's negative slope), and how
   * soon that is enough (the loss's curvature).
   */
  readonly pull: (sums: Float32Array, slopes: Float32Array, curvatures: Float32Array) => void;
}

/** Each sum should reach its target. */
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

/** Each sum should be the log odds that its example is so. */
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

/** If odds are all but sure, the curvature is nearly 0, and a leaf would overshoot. The same goes for a choice. */
const LEAST_OF_ODDS = 1e-4;

/** One example of each group is to be chosen, or none, whose sum is 0: the sums should be their log chances. */
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

/** The examples of a group follow each other, in the order of the groups. */
export interface ChoiceGroup {
  /** For each example, the share of the choice that should fall on it; the rest, to 1, falls on none. */
  readonly wanted: ArrayLike<number>;
  readonly weight: number;
}

const LEAST_OF_CHOICE = 1e-3;
