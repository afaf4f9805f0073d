import { describe, expect, test } from 'vitest';
import { extendTaxonomy, TaxonomyError } from '../../../lib/core/topic/extend-taxonomy.ts';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { type TopicAdditions, topicAdditionsSchema } from '../../../lib/core/topic/taxonomy-schema.ts';
import { matchQuotation } from './one-quotation.ts';

function topicsWith(additions: TopicAdditions, text: string): string[] {
  const matcher = createTopicMatcher(extendTaxonomy(taxonomy, additions));
  return matchQuotation(matcher, matcher.readArticle({ text }), [{ start: 0, end: text.length }]).map(
    ({ topic }) => topic,
  );
}

const mortars = { label: 'Mortars', definition: 'Mortars and talks on them.', phrases: { 'mortar accord': 2 } };

describe('a user’s topics', () => {
  test('are added', () => expect(topicsWith({ mortars }, 'the mortar accord holds')).toContain('mortars'));
  test('change a weight', () => {
    expect(topicsWith({}, 'open skies again')).toContain('open-skies');
    expect(topicsWith({ 'open-skies': { phrases: { 'open skies': 0.2 } } }, 'open skies again')).toEqual([]);
  });
  test('remove a phrase with weight 0', () => {
    const { topics } = extendTaxonomy(taxonomy, { 'open-skies': { phrases: { 'open skies': 0 } } });
    expect(topics['open-skies']?.phrases).not.toHaveProperty('open skies');
    expect(topics['open-skies']?.phrases).toHaveProperty('open skies treaty');
  });
  test('bring counter-phrases', () => {
    const text = 'a nuclear test of his nerves';
    expect(topicsWith({}, text)).toContain('nuclear-testing');
    expect(topicsWith({ 'nuclear-testing': { counterPhrases: { 'test of his nerves': 2 } } }, text)).toEqual([]);
  });
  test('leave the taxonomy itself as it was', () => {
    extendTaxonomy(taxonomy, { mortars });
    expect(taxonomy.topics).not.toHaveProperty('mortars');
  });
  test('may be named like a property of every object', () =>
    expect(topicsWith({ constructor: mortars }, 'the mortar accord holds')).toContain('constructor'));
});

describe('what is wrong is named', () => {
  test.each<[string, TopicAdditions, string]>([
    [
      'a new topic without its parts',
      { mortars: { phrases: { mortar: 1 } } },
      'topics.mortars: a new topic without label, definition',
    ],
    [
      'a new topic without phrases',
      { mortars: { ...mortars, phrases: {} } },
      'topics.mortars: a new topic without phrases',
    ],
    [
      'a phrase that isn’t there to remove',
      { 'open-skies': { phrases: { 'open sky’s': 0 } } },
      'topics.open-skies.phrases: "open sky’s" has weight 0, but there is no such phrase to remove',
    ],
    [
      'a phrase without a word',
      { mortars: { ...mortars, phrases: { '+ mortar': 1 } } },
      'topics.mortars.phrases: the phrase "+ mortar" lacks a word',
    ],
    [
      'a class of words that there is not',
      { mortars: { ...mortars, phrases: { '{toString} + mortar': 1 } } },
      'topics.mortars.phrases: the phrase "{toString} + mortar" names {toString}, but there is no such class of words',
    ],
  ])('%s', (_name, additions, message) => {
    expect(() => extendTaxonomy(taxonomy, additions)).toThrow(TaxonomyError);
    expect(() => extendTaxonomy(taxonomy, additions)).toThrow(message);
  });

  test.each([
    ['an id that is not in kebab-case', { 'Open Skies': {} }],
    ['a weight below 0', { 'open-skies': { phrases: { skies: -1 } } }],
    ['a key that nothing reads', { 'open-skies': { phrase: { skies: 1 } } }],
    ['a weight that is no number', { 'open-skies': { phrases: { skies: 'much' } } }],
  ])('%s is refused by the schema', (_name, additions) =>
    expect(topicAdditionsSchema.safeParse(additions).success).toBe(false),
  );
});
