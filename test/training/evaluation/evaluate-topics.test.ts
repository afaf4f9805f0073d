import { describe, expect, test } from 'vitest';
import { cut } from '../../../lib/core/text/span.ts';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { evaluateTopics } from '../../../lib/training/evaluation/evaluate-topics.ts';
import { readWire } from '../../golden/wire/read-wire.ts';

const matcher = createTopicMatcher(taxonomy);

function article(...quotations: readonly (readonly [content: string, ...topics: string[]])[]) {
  const text = quotations.map(([content]) => content).join('\n\n');
  return {
    id: 'made-up',
    text,
    quotations: quotations.map(([content, ...topics]) => {
      const start = text.indexOf(content);
      return { content: [cut(text, start, start + content.length)], topics };
    }),
  };
}

describe('the figures', () => {
  const { quotations, onTopic, topics, misses } = evaluateTopics(
    [
      article(['the Open Skies Treaty must stand', 'open-skies']),
      article(['we rejoin the Open Skies Treaty']),
      article(['the soup was cold', 'verification']),
      article(['it rained']),
    ],
    matcher,
  );
  test('count quotations', () => expect(quotations).toBe(4));
  test('tell whether a quotation is on topic at all', () =>
    expect(onTopic).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 }));
  test('tell which topics', () => expect(topics).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 }));
  test('name what was missed', () =>
    expect(misses).toEqual([
      { article: 'made-up', content: 'we rejoin the Open Skies Treaty', labelled: [], found: ['open-skies'] },
      { article: 'made-up', content: 'the soup was cold', labelled: ['verification'], found: [] },
    ]));
});

describe('on the open half of the labelled wire articles', () => {
  const { onTopic, topics } = evaluateTopics(readWire('open'), matcher);
  test('what is on topic is found', () => expect(onTopic.recall).toBeGreaterThanOrEqual(0.92));
  test('what is found is on topic', () => expect(onTopic.precision).toBeGreaterThanOrEqual(0.92));
  test('the topics are right', () => expect(topics.f1).toBeGreaterThanOrEqual(0.85));
});
