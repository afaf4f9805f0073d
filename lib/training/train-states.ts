import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexRegistry } from '../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../core/speaker/registry/shipped-registry.ts';
import { stateFeatures } from '../core/speaker/states/state-candidates.ts';
import { likeliestState, type StateWeights } from '../core/speaker/states/state-in-talk.ts';
import { descend } from './learners/descend.ts';
import { type StateLesson, stateLessons } from './lessons/state-lessons.ts';

/**
 * Learns again which state an article means if it doesn't say whose an office is, from the labelled wire articles, and
 * prints how that does on articles left out. Which offices are asked about depends a little on the previous weights.
 */
const FOLDS = 8;
const WEIGHTS = join(import.meta.dirname, '../core/speaker/states/state-weights.json');
const OPTIONS = { l2: 1, rate: 0.1, epochs: 200 };

const lessons = stateLessons(indexRegistry(shippedRegistry()));
const articles = [...new Set(lessons.map(({ article }) => article))];
const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));

function fitStates(taught: readonly StateLesson[]): StateWeights {
  const choices = taught.map(({ candidates, right, quotations }) => ({
    at: candidates.map(({ features }) => Int32Array.from(features.keys(), (feature) => stateFeatures.indexOf(feature))),
    by: candidates.map(({ features }) => Float64Array.from(features.values())),
    right,
    weight: Math.sqrt(quotations),
  }));
  const weights = descend(choices, stateFeatures.length, OPTIONS);
  return Object.fromEntries(stateFeatures.map((feature, at) => [feature, Math.round((weights[at] ?? 0) * 100) / 100]));
}

function rightBy(weights: StateWeights, asked: readonly StateLesson[]): number {
  return asked.reduce((sum, { candidates, right, quotations }) => {
    const given = likeliestState(candidates, weights);
    return candidates.some(({ affiliation }, index) => right[index] && affiliation === given) ? sum + quotations : sum;
  }, 0);
}

let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ article }: StateLesson) => foldOf.get(article) === fold;
  right += rightBy(fitStates(lessons.filter((lesson) => !isOut(lesson))), lessons.filter(isOut));
}
const asked = lessons.reduce((sum, { quotations }) => sum + quotations, 0);
console.error(
  `left out: of ${asked} quotations by offices of a state that isn't told, ${right} were given the right one`,
);
writeFileSync(WEIGHTS, `${JSON.stringify(fitStates(lessons), null, 2)}\n`);
