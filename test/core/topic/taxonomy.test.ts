import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../../lib/core/topic/evidence/phrase.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { taxonomySchema } from '../../../lib/core/topic/taxonomy-schema.ts';

const topics = Object.entries(taxonomy.topics);

test('the taxonomy is what its schema says', () => expect(taxonomySchema.parse(taxonomy)).toEqual(taxonomy));

test('the general topic is one of its topics', () => expect(taxonomy.topics).toHaveProperty(taxonomy.generalTopic));

test('aspects are of its topics', () => {
  const ids = Object.entries(taxonomy.aspects).flatMap(([id, of]) => [id, ...(of === 'any' ? [] : of)]);
  expect(ids.filter((id) => !Object.hasOwn(taxonomy.topics, id))).toEqual([]);
});

test('what aspects are mostly of is a topic', () =>
  expect(Object.keys(taxonomy.topics)).toEqual(expect.arrayContaining(Object.entries(taxonomy.mostlyOf).flat())));

test('topics are sorted', () => {
  const ids = topics.map(([id]) => id);
  expect(ids).toEqual(ids.toSorted());
});

test('every figure of speech is a phrase of some topic', () => {
  const phrases = new Set(topics.flatMap(([, topic]) => Object.keys(topic.phrases)));
  expect(taxonomy.figurative.filter((phrase) => !phrases.has(phrase))).toEqual([]);
});

test('every name of a topic on one state is a phrase of it', () => {
  for (const [id, names] of Object.entries(taxonomy.named))
    expect(names.filter((name) => !Object.hasOwn(taxonomy.topics[id]?.phrases ?? {}, name))).toEqual([]);
});

test('every class of words is used', () => {
  const phrases = topics.flatMap(([, { phrases, counterPhrases }]) => Object.keys({ ...phrases, ...counterPhrases }));
  const unused = Object.keys(taxonomy.wordClasses).filter(
    (name) => !phrases.some((each) => each.includes(`{${name}}`)),
  );
  expect(unused).toEqual([]);
});

describe.each(topics)('%s', (_id, { phrases, counterPhrases }) => {
  test('lists the heaviest phrases first, then by the alphabet', () => {
    const listed = Object.entries(phrases);
    // Most topics keep their pairs of words in a file of their own.
    for (const part of [
      listed.filter(([phrase]) => phrase.includes('+')),
      listed.filter(([phrase]) => !phrase.includes('+')),
    ]) {
      const byWeight = part.toSorted(([a, v], [b, w]) => w - v || (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      expect(part.map(([phrase]) => phrase)).toEqual(byWeight.map(([phrase]) => phrase));
    }
  });

  test('gives no phrase two weights', () => {
    const keys = [...Object.keys(phrases), ...Object.keys(counterPhrases)].map((phrase) =>
      parsePhrase(phrase, taxonomy.wordClasses)
        .parts.map((part) => part.map((words) => words.join(' ')).join(' | '))
        .toSorted()
        .join(' + '),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('has phrases that decide alone', () => expect(Math.max(...Object.values(phrases))).toBeGreaterThanOrEqual(1));
});
