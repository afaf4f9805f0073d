import { expect, test } from 'vitest';
import { createTopicMatcher } from '../../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';
import { matchQuotation } from '../one-quotation.ts';

const matcher = createTopicMatcher(taxonomy);

/** The topics of what stands in square brackets, in an article on a truce. */
function topicsOf(sentence: string) {
  const opening =
    'Truce talks resume\n\nThe ceasefire in Morovia held, the defence minister and the army chief said at the ceasefire line.\n\n';
  const text = opening + sentence.replace(/[[\]]/g, '');
  const start = opening.length + sentence.indexOf('[');
  const end = opening.length + sentence.indexOf(']') - 1;
  const article = matcher.readArticle({ text });
  return matchQuotation(matcher, article, [{ start, end }])
    .map(({ topic }) => topic)
    .toSorted();
}

test.each([
  [
    'what is said in passing yields to what is said louder',
    'The minister said [that the ceasefire line and the ceasefire itself were worth more than any howitzers sold].',
    ['ceasefire'],
  ],
  [
    'what is unmistakable does not',
    'The minister said [that the ceasefire and the New START treaty would both hold].',
    ['ceasefire', 'strategic-arms'],
  ],
  [
    'nor do inspections, which go with any topic',
    'The minister said [that the ceasefire was safe once the inspectors had access to the ceasefire line].',
    ['ceasefire', 'verification'],
  ],
  [
    'what stands nearby speaks for a quotation that says nothing itself',
    'Asked about the New START treaty and its warhead limits, the minister said [that it would last].',
    ['strategic-arms'],
  ],
  [
    'and yields to what a quotation says',
    'Asked about the New START treaty and its warhead limits, the minister said [that the anthrax came from a laboratory].',
    ['biological-weapons'],
  ],
])('%s', (_, sentence, topics) => expect(topicsOf(sentence)).toEqual(topics));

test.each([
  [
    'a launch is its state’s',
    'The army said [that North Korea had fired two ballistic missiles over Pyongyang].',
    ['north-korea'],
  ],
  [
    'placing missiles is a matter of its own',
    'The army said [that North Korea would deploy missile launchers near Pyongyang].',
    ['missile-deployment', 'north-korea'],
  ],
])('%s', (_, sentence, topics) => expect(topicsOf(sentence).filter((topic) => topic !== 'ceasefire')).toEqual(topics));

test('inspections that only the article is on yield to another subject', () => {
  const text = [
    'Inspectors return to Morovia',
    'Inspectors of the OPCW had access to the depots again, a diplomat said; the on-site inspections would verify what was declared.',
    'The inspectors took samples on Monday.',
    'An envoy spoke of other things. The general said that the army would deploy missiles near the capital.',
  ].join('\n\n');
  const start = text.indexOf('the army would');
  const found = matchQuotation(matcher, matcher.readArticle({ text }), [{ start, end: text.length - 1 }]);
  expect(found.map(({ topic }) => topic)).not.toContain('verification');
});
