import { expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { articles } from './articles.ts';

const matcher = createTopicMatcher(taxonomy);

test.each(articles)('an article on $topic: $text', ({ topic, text }) =>
  expect(matcher.readArticle({ text }).topics[0]?.topic).toBe(topic),
);
