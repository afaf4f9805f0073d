import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTrees } from '../core/learned/written-trees.ts';
import type { FilingWeights } from '../core/topic/filing/file-quotation.ts';
import { type FilingTrees, lookFeatures, secondLooks } from '../core/topic/filing/second-look.ts';
import { createWeighing, type TopicWeights } from '../core/topic/filing/weigh-topics.ts';
import { createTopicMatcher } from '../core/topic/match-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { evaluateTopics, type TopicEvaluation } from './evaluation/evaluate-topics.ts';
import { FOLDS, fitFiling, within, without } from './fit-filing.ts';
import { boost } from './learners/boosting.ts';
import { logOdds } from './learners/objectives.ts';
import { type FiledArticle, filedArticles } from './lessons/filing-lessons.ts';

/**
 * Learns again under which topics quotations are filed, from the labelled wire articles and asides, and prints how that
 * does on wire articles left out, beside the rules alone. The trees are grown on what weights say that were learned
 * without the article.
 */
const FOLDER = join(import.meta.dirname, '../core/topic/filing');
const TREES = { trees: 300, depth: 4, rate: 0.05, sample: 0.7, columns: 0.5, leaf: 30, l2: 2 };

const topics = Object.keys(taxonomy.topics);

/** A topic that a quotation may be filed under, and whether its label has it. */
interface Look {
  readonly row: Float32Array;
  readonly isFiled: boolean;
}

function looksAt({ lessons }: FiledArticle, weights: TopicWeights): Look[] {
  const weigh = createWeighing(weights)();
  return lessons.flatMap(({ candidates, features, around, filed }) => {
    const weighed = weigh(candidates, features, around);
    const rows = secondLooks(weighed, topics);
    return weighed.map(({ topic }, index) => ({ row: rows[index]!, isFiled: filed.includes(topic) }));
  });
}

function growTrees(looks: readonly Look[]): FilingTrees {
  const isSo = Uint8Array.from(looks, ({ isFiled }) => Number(isFiled));
  const trees = boost(
    looks.map(({ row }) => row),
    logOdds(isSo, new Float32Array(looks.length).fill(1)),
    TREES,
  );
  return { topics, ...writeTrees(trees, lookFeatures(topics)) };
}

function evaluate(articles: readonly FiledArticle[], filing?: FilingWeights): TopicEvaluation {
  const wire = articles.filter(({ origin }) => origin === 'wire').map(({ article }) => article);
  return evaluateTopics(wire, createTopicMatcher(taxonomy, filing && { filing }));
}

function figures(name: string, evaluations: readonly TopicEvaluation[]): string {
  return `${name}: F1 ${evaluations.map(({ topics }) => topics.f1.toFixed(3)).join(', ')}`;
}

const articles = filedArticles();
console.error(figures('rules', [evaluate(articles)]));
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitFiling(without(articles, fold));
  const looks = within(articles, fold).flatMap((article) => looksAt(article, weights));
  return { weights, looks, out: within(articles, fold) };
});
console.error(
  figures(
    'left out, by weights',
    folds.map(({ weights, out }) => evaluate(out, weights)),
  ),
);
const grown = folds.map(({ weights, out }, fold) => {
  const others = folds.filter((_, index) => index !== fold).flatMap(({ looks }) => looks);
  return evaluate(out, { ...weights, trees: growTrees(others) });
});
console.error(figures('left out, with trees', grown));
write('filing-weights.json', fitFiling(articles));
write('filing-trees.json', growTrees(folds.flatMap(({ looks }) => looks)));

function write(file: string, learned: object): void {
  writeFileSync(join(FOLDER, file), `${JSON.stringify(learned, null, 2)}\n`);
}
