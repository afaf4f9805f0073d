import { absenceFeatures } from '../core/speaker/owner/absence.ts';
import { type Calling, callings, type Standing, standingOf } from '../core/speaker/owner/calling.ts';
import { type OwnerSort, type OwnerWeights, sortOf } from '../core/speaker/owner/likely-owner.ts';
import { type OwnerCandidate, type OwnerFeature, ownerFeatures } from '../core/speaker/owner/owner-features.ts';
import { type Choices, descend } from './learners/descend.ts';
import type { AffiliationLesson } from './lessons/affiliation-lessons.ts';

/**
 * `told`: the weight of lessons whose answer the rules know. `reserve`: how much likelier than none an owner must be,
 * as a wrong affiliation is worse than none. The others are of the descent.
 */
const FIT_OPTIONS = { l2: 1, told: 0.1, reserve: 0.2, rate: 0.1, epochs: 150 };

/**
 * Learns whose somebody is: a log-linear model over the owners that an article names, by likelihood. A feature's weight
 * is learned for all, with differences for standings and sorts: few lessons move a weight only a little.
 */
export function fitAffiliations(lessons: readonly AffiliationLesson[]): OwnerWeights {
  const names = new Map<string, number>();
  const choices = lessons.flatMap((lesson) => choicesOf(lesson, names, FIT_OPTIONS.told));
  const weights = descend(choices, names.size, FIT_OPTIONS);
  const weightOf = (name: string) => weights[names.get(name) ?? -1] ?? 0;
  const round = (weight: number) => Math.round(weight * 100) / 100;
  const weightsOf = (standing: Standing, sort: OwnerSort) => {
    const seen = ownerFeatures.filter((feature) => names.has(namesOf(feature, standing, sort)[2]));
    const summed = seen.map((feature) => [feature, round(sumOf(namesOf(feature, standing, sort).map(weightOf)))]);
    return Object.fromEntries(summed);
  };
  const sortsOf = (standing: Standing) => ({ state: weightsOf(standing, 'state'), body: weightsOf(standing, 'body') });
  return {
    none: Object.fromEntries([
      ...callings.map((calling) => [calling, round(weightOf(`none ${calling}`) + FIT_OPTIONS.reserve)]),
      ...absenceFeatures.map((feature) => [feature, round(weightOf(`none ${feature}`))]),
    ]),
    owner: { official: sortsOf('official'), other: sortsOf('other') },
  };
}

/** The names of a feature's weights: for all owners, for its sort, and for its sort and standing. */
function namesOf(feature: OwnerFeature, standing: Standing, sort: OwnerSort): [string, string, string] {
  return [feature, `${feature} ${sort}`, `${feature} ${sort} ${standing}`];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function choicesOf(lesson: AffiliationLesson, names: Map<string, number>, told: number): Choices[] {
  const { absence, candidates, right, isTold, calling, quotations } = lesson;
  const isDecided = right.includes(true) ? isTold && right.every(Boolean) : isTold;
  if (isDecided || candidates.length === 0) return [];
  const idOf = (name: string) => {
    const id = names.get(name) ?? names.size;
    names.set(name, id);
    return id;
  };
  const read = candidates.map((candidate) => weighed(candidate, calling, idOf));
  const none = {
    at: Int32Array.of(idOf(`none ${calling}`), ...absenceFeatures.map((feature) => idOf(`none ${feature}`))),
    by: Float64Array.of(1, ...absenceFeatures.map((feature) => absence.get(feature) ?? 0)),
  };
  // The last choice is none.
  const all = isTold ? read : [...read, none];
  return [
    {
      at: all.map(({ at }) => at),
      by: all.map(({ by }) => by),
      right: isTold ? right : [...right, !right.includes(true)],
      weight: Math.sqrt(quotations) * (isTold ? told : 1),
    },
  ];
}

function weighed({ owner, features }: OwnerCandidate, calling: Calling, idOf: (name: string) => number) {
  const sort = sortOf(owner);
  const at: number[] = [];
  const by: number[] = [];
  for (const [feature, value] of features)
    for (const name of namesOf(feature, standingOf(calling), sort)) {
      at.push(idOf(name));
      by.push(value);
    }
  return { at: Int32Array.from(at), by: Float64Array.from(by) };
}
