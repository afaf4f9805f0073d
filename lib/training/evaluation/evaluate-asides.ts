import { readAsideReading } from '../../../test/golden/asides/read-aside-reading.ts';
import { type MeasuredAsides, readAsides } from '../../../test/golden/asides/read-asides.ts';
import { topicMatcherOf } from '../../config/article-reader-of.ts';
import { configSchema } from '../../config/schema.ts';
import { learnedFiling } from '../../core/topic/filing/file-quotation.ts';
import { createTopicMatcher } from '../../core/topic/match-topics.ts';
import { taxonomy } from '../../core/topic/taxonomy.ts';
import { compareTopics, evaluateTopics, type TopicEvaluation } from './evaluate-topics.ts';
import type { Section } from './section.ts';

const called: Readonly<Record<MeasuredAsides, string>> = {
  held: 'articles of general news (asides, held)',
  'held-briefs': 'headlines with summaries, of general news (asides, held-briefs)',
};

/**
 * What Parley takes for statements on arms, at labelled bounds, in news that brushes arms control or sounds like it.
 */
export async function asideSection(set: MeasuredAsides): Promise<Section> {
  const articles = readAsides(set);
  const found = evaluateTopics(articles, topicMatcherOf(configSchema.parse({})));
  const byRules = evaluateTopics(articles, createTopicMatcher(taxonomy, { filing: learnedFiling }));
  const second = compareTopics(articles, readAsideReading);
  const figure = (name: string, of: (evaluation: TopicEvaluation) => number) => ({
    name,
    value: rounded(of(found)),
    peers: `rules alone ${rounded(of(byRules))}, second reader ${rounded(of(second))}`,
  });
  return {
    title: `Arms or not: ${articles.length} ${called[set]}, ${found.quotations} quotations`,
    figures: [
      figure('on topic: precision', ({ onTopic }) => onTopic.precision),
      figure('on topic: recall', ({ onTopic }) => onTopic.recall),
      figure('topics: micro-F1', ({ topics }) => topics.f1),
    ],
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
