import type { Affiliation } from '../cast/cast.ts';
import type { Absence, AbsenceFeature } from './absence.ts';
import { type Calling, type Standing, standingOf } from './calling.ts';
import type { OwnerCandidate, OwnerFeature } from './owner-features.ts';
import weights from './owner-weights.json' with { type: 'json' };

/** The weight of each feature of an owner, by who asks and what the owner is; and of having none. */
export interface OwnerWeights {
  readonly none: Readonly<Partial<Record<Calling | AbsenceFeature, number>>>;
  readonly owner: Readonly<
    Record<Standing, Readonly<Record<OwnerSort, Readonly<Partial<Record<OwnerFeature, number>>>>>>
  >;
}

export type OwnerSort = 'state' | 'body';

/** Learned by `lib/training/train-affiliations.ts`. */
export const learnedWeights: OwnerWeights = weights;

/** The likeliest owner; undefined if it is likelier that the article gives somebody of this calling none. */
export function likelyOwner(
  calling: Calling,
  absence: Absence,
  candidates: readonly OwnerCandidate[],
  { none, owner }: OwnerWeights = learnedWeights,
): Affiliation | undefined {
  let best: Affiliation | undefined;
  let bestScore = none[calling] ?? 0;
  for (const [feature, value] of absence) bestScore += (none[feature] ?? 0) * value;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, owner[standingOf(calling)]);
    if (score <= bestScore) continue;
    best = candidate.owner.affiliation;
    bestScore = score;
  }
  return best;
}

function scoreOf({ owner, features }: OwnerCandidate, weights: OwnerWeights['owner'][Standing]): number {
  const own = weights[sortOf(owner)];
  let score = 0;
  for (const [feature, value] of features) score += (own[feature] ?? 0) * value;
  return score;
}

export function sortOf({ kind }: OwnerCandidate['owner']): OwnerSort {
  return kind === 'state' ? 'state' : 'body';
}
