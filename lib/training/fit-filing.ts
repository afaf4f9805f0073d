import { filingFeatures } from '../core/topic/filing/filing-features.ts';
import { stretchFeaturesOf } from '../core/topic/filing/stretch-features.ts';
import { createSaidOn, type SaidOn } from '../core/topic/filing/stretches-around.ts';
import type { TopicWeights } from '../core/topic/filing/weigh-topics.ts';
import { taxonomy } from '../core/topic/taxonomy.ts';
import { wordShare } from '../core/topic/words/word-weights.ts';
import { fitAround } from './fit-around.ts';
import { learnYesNo } from './learners/adagrad.ts';
import type { FiledArticle, FilingLesson } from './lessons/filing-lessons.ts';

export const FOLDS = 5;
const OPTIONS = { rate: 0.15, epochs: 12 };
/** How often a word must stand beside a topic to be learned, and how much it must say to be kept. */
const SEEN = 3;
const TELLING = 0.6;

const allTopics = Object.keys(taxonomy.topics);

/** A quotation and a topic that it may be filed under, with features by name. */
interface Named {
  readonly features: readonly (readonly [string, number])[];
  readonly words: readonly string[];
  readonly share: number;
  readonly isFiled: boolean;
}

/** Learns what speaks for a topic, each topic by itself. */
export function fitFiling(taught: readonly FiledArticle[]): TopicWeights {
  const around = fitAround(lessonsOf(taught), allTopics);
  const named = Array.from({ length: FOLDS }, (_, fold) => {
    // Words say too much of the articles that they were learned from.
    const others = fitAround(lessonsOf(without(taught, fold)), allTopics);
    const saidOn = createSaidOn(others);
    return lessonsOf(within(taught, fold)).flatMap((lesson) => namedOf(lesson, saidOn));
  }).flat();
  const seen = new Map<string, number>();
  for (const word of named.flatMap(({ words }) => words)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([word]) => word);
  const names = [...filingFeatures, ...allTopics.map(alwaysOf), ...kept];
  const places = new Map(names.map((name, place) => [name, place]));
  const weights = learnYesNo(
    named.map(({ features, words, share, isFiled }) => {
      const known = [...features, ...words.map((word) => [word, share] as const)].filter(([name]) => places.has(name));
      return {
        at: Int32Array.from(known, ([name]) => places.get(name)!),
        by: Float64Array.from(known, ([, value]) => value),
        isSo: isFiled,
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
      allTopics.map((topic) => {
        const words = telling.filter((word) => word.startsWith(`${topic}: `));
        return [
          topic,
          {
            always: rounded(weightOf(alwaysOf(topic)), 2),
            words: Object.fromEntries(words.map((word) => [word.slice(topic.length + 2), rounded(weightOf(word), 1)])),
            around: Object.fromEntries(around.get(topic) ?? []),
          },
        ];
      }),
    ),
  };
}

function namedOf({ candidates, features, around, filed }: FilingLesson, saidOn: SaidOn): Named[] {
  const ofStretches = stretchFeaturesOf(candidates, around, saidOn);
  return candidates.map((topic, index) => ({
    features: [...(features[index] ?? []), ...(ofStretches[index] ?? []), [alwaysOf(topic), 1]],
    words: around.own.map((stem) => `${topic}: ${stem}`),
    share: wordShare(around.own),
    isFiled: filed.includes(topic),
  }));
}

function lessonsOf(taught: readonly FiledArticle[]): FilingLesson[] {
  return taught.flatMap(({ lessons }) => lessons);
}

export function within(taught: readonly FiledArticle[], fold: number): FiledArticle[] {
  return taught.filter((_, index) => index % FOLDS === fold);
}

export function without(taught: readonly FiledArticle[], fold: number): FiledArticle[] {
  return taught.filter((_, index) => index % FOLDS !== fold);
}

function alwaysOf(topic: string): string {
  return `${topic} always`;
}

function rounded(weight: number, places: number): number {
  return Math.round(weight * 10 ** places) / 10 ** places;
}
