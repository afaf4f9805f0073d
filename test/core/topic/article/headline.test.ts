import { expect, test } from 'vitest';
import { createTopicMatcher } from '../../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const lead = 'The ministry said it would go on with arms exports, and that the ceasefire was holding.';

test.each([
  ['the news, not its occasion', 'Brennia resumes arms exports to Ossara as ceasefire holds', 'arms-transfers'],
  ['whatever leads to that', 'Brennia resumes arms exports amid talks on ceasefire', 'arms-transfers'],
  ['either may be the news', 'Ceasefire holds in Ossara as Brennia mulls arms exports', 'ceasefire'],
])('a headline tells what an article is about: %s', (_, headline, topic) => {
  const texts = [{ text: `${headline}\n\n${lead}` }, { title: headline, text: lead }];
  for (const each of texts) expect(matcher.readArticle(each).topics[0]?.topic).toBe(topic);
});
