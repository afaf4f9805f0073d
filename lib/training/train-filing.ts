import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilingWeights } from '../core/topic/filing/file-quotation.ts';
import { filingFeatures } from '../core/topic/filing/filing-features.ts';
import { createTopicMatcher } from '../core/topic/match-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { wordShare } from '../core/topic/word-weights.ts';
import { learnYesNo } from './adagrad.ts';
import { evaluateTopics, type TopicEvaluation } from './evaluate-topics.ts';
import { type FiledArticle, type FilingLesson, filedArticles } from './filing-lessons.ts';

/**
 * Learns anew under which topics quotations are filed, from the labelled wire articles, and says how that does on articles
 * left out, beside the rules alone.
 */
const FOLDS = 5;
const WEIGHTS = join(import.meta.dirname, '../core/topic/filing/filing-weights.json');
const OPTIONS = { rate: 0.15, epochs: 12 };
/** How often a word stands beside a topic for it to be learned, and what it must say for it to be kept. */
const SEEN = 3;
const TELLING = 0.6;

const articles = filedArticles();

function fitFiling(taught: readonly FiledArticle[]): FilingWeights {
  const lessons = taught.flatMap((each) => each.lessons);
  const seen = new Map<string, number>();
  for (const word of lessons.flatMap(wordsOf)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([word]) => word);
  const names = [...filingFeatures, ...Object.keys(taxonomy.topics).map(alwaysOf), ...kept];
  const places = new Map(names.map((name, place) => [name, place]));
  const weights = learnYesNo(
    lessons.map((lesson) => {
      const named = [...lesson.features, [alwaysOf(lesson.topic), 1] as const, ...weighedWordsOf(lesson)];
      const known = named.filter(([name]) => places.has(name));
      return {
        at: Int32Array.from(known, ([name]) => places.get(name)!),
        by: Float64Array.from(known, ([, value]) => value),
        isSo: lesson.isFiled,
      };
    }),
    names.length,
    OPTIONS,
  );
  const weightOf = (name: string) => weights[places.get(name)!]!;
  const telling = kept.filter((word) => Math.abs(weightOf(word)) >= TELLING).toSorted();
  return {
    features: Object.fromEntries(filingFeatures.map((feature) => [feature, rounded(weightOf(feature), 2)])),
    topics: Object.fromEntries(
      Object.keys(taxonomy.topics).map((topic) => {
        const words = telling.filter((word) => word.startsWith(`${topic}: `));
        return [
          topic,
          {
            always: rounded(weightOf(alwaysOf(topic)), 2),
            words: Object.fromEntries(words.map((word) => [word.slice(topic.length + 2), rounded(weightOf(word), 1)])),
          },
        ];
      }),
    ),
  };
}

function wordsOf({ topic, stems }: FilingLesson): string[] {
  return stems.map((stem) => `${topic}: ${stem}`);
}

function weighedWordsOf(lesson: FilingLesson): (readonly [string, number])[] {
  return wordsOf(lesson).map((word) => [word, wordShare(lesson.stems)]);
}

function alwaysOf(topic: string): string {
  return `${topic} always`;
}

function rounded(weight: number, places: number): number {
  return Math.round(weight * 10 ** places) / 10 ** places;
}

function figureText({ topics }: TopicEvaluation): string {
  return [topics.precision, topics.recall, topics.f1].map((figure) => figure.toFixed(3)).join(', ');
}

const wire = articles.filter(({ origin }) => origin === 'wire');
const labelled = wire.map(({ article }) => article);
console.error(`rules: ${figureText(evaluateTopics(labelled, createTopicMatcher(taxonomy)))} (precision, recall, F1)`);
const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = (_each: FiledArticle, index: number) => index % FOLDS === fold;
  const weights = fitFiling(articles.filter((each, index) => !isOut(each, index)));
  const out = wire.filter(isOut).map(({ article }) => article);
  return evaluateTopics(out, createTopicMatcher(taxonomy, { filing: weights })).topics.f1;
});
console.error(`left out, learned: F1 ${leftOut.map((f1) => f1.toFixed(3)).join(', ')}`);
writeFileSync(WEIGHTS, `${JSON.stringify(fitFiling(articles), null, 2)}\n`);
