import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexRegistry } from '../core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../core/speaker/registry/shipped-registry.ts';
import { dayFeatures, noDayFeatures } from '../core/statement/said-on/understood/day-features.ts';
import { type DayWeights, sureDay, understoodDays } from '../core/statement/said-on/understood/understood-days.ts';
import { descend } from './learners/descend.ts';
import { type DatedArticle, type DayLesson, datedArticles, dayLessons, isSameDay } from './lessons/day-lessons.ts';

/**
 * Learns again on which of its article's days an undated quotation was said, from the labelled wire articles, and
 * prints how that does on articles left out, for several chances from which a day is given.
 */
const FOLDS = 5;
const WEIGHTS = join(import.meta.dirname, '../core/statement/said-on/understood/day-weights.json');
const LIKELIER_THAN_NOT = 0.5;
const OPTIONS = { l2: 1, rate: 0.05, epochs: 300 };
const SURE = [0.5, 0.6, 0.7, sureDay, 0.9, 1];

const features = [...dayFeatures, ...noDayFeatures];
const articles = datedArticles(indexRegistry(shippedRegistry()));

/** Half with earlier days as labelled, half as weights from those understand them, so as to cope with faults. */
function fitDays(taught: readonly DatedArticle[]): DayWeights {
  const first = weightsFrom(taught.flatMap((article) => dayLessons(article)));
  const understood = taught.flatMap((article) =>
    dayLessons(article, understoodDays(article.talk, article.told, first, LIKELIER_THAN_NOT)),
  );
  return weightsFrom([...taught.flatMap((article) => dayLessons(article)), ...understood], 0.5);
}

function weightsFrom(lessons: readonly DayLesson[], weight = 1): DayWeights {
  const choices = lessons.map(({ candidates, right }) => ({
    at: candidates.map((candidate) => Int32Array.from(candidate.features.keys(), (each) => features.indexOf(each))),
    by: candidates.map((candidate) => Float64Array.from(candidate.features.values())),
    right,
    weight,
  }));
  const weights = descend(choices, features.length, OPTIONS);
  return Object.fromEntries(features.map((feature, at) => [feature, Math.round((weights[at] ?? 0) * 100) / 100]));
}

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = (_article: DatedArticle, index: number) => index % FOLDS === fold;
  return {
    out: articles.filter(isOut),
    weights: fitDays(articles.filter((article, index) => !isOut(article, index))),
  };
});

const tally = { told: 0, dated: 0, undated: 0 };
for (const { told, labelled } of articles)
  for (const [index, label] of labelled.entries()) {
    if (label) tally.dated += 1;
    else tally.undated += 1;
    if (label && isSameDay(told[index], label)) tally.told += 1;
  }
console.error(
  `of ${tally.dated} days that readers give, ${tally.told} are told; of those left out, with understood ones:`,
);
for (const sure of SURE) {
  let right = 0;
  let invented = 0;
  for (const { out, weights } of folds)
    for (const { talk, told, labelled } of out)
      for (const [index, date] of understoodDays(talk, told, weights, sure).entries()) {
        if (labelled[index] && isSameDay(date, labelled[index])) right += 1;
        if (date && !labelled[index]) invented += 1;
      }
  const shares = [right / tally.dated, invented / tally.undated].map((share) => share.toFixed(3));
  console.error(`from ${sure} on: ${shares[0]} right, ${shares[1]} of ${tally.undated} without a day given one`);
}
writeFileSync(WEIGHTS, `${JSON.stringify(fitDays(articles), null, 2)}\n`);
