import { expect, test } from 'vitest';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { numberOf, readAsides } from './read-asides.ts';

const articles = (['practice', 'briefs', 'held', 'held-briefs'] as const).flatMap((set) => readAsides(set));
const quotations = articles.flatMap(({ quotations }) => quotations);

test('most quotations are on nothing that Parley is for, and every fifth or more is', () => {
  const on = quotations.filter(({ topics }) => topics.length > 0).length / quotations.length;
  expect(on).toBeGreaterThan(0.2);
  expect(on).toBeLessThan(0.4);
});

test('each topic is one of the taxonomy’s', () => {
  const known = new Set(Object.keys(taxonomy.topics));
  expect(quotations.flatMap(({ topics }) => topics).filter((topic) => !known.has(topic))).toEqual([]);
});

test('quotations stand in the order of the text, and none in another', () => {
  const wrong = articles.flatMap(({ id, quotations }) => {
    const spans = quotations.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
    const starts = quotations.map(({ content }) => content[0]!.start);
    const isOrdered = starts.every((start, index) => index === 0 || starts[index - 1]! <= start);
    const isApart = spans.every(({ start }, index) => index === 0 || spans[index - 1]!.end <= start);
    return isOrdered && isApart ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

test('no number is given twice', () => {
  const numbers = articles.map(({ id }) => numberOf(id));
  expect(new Set(numbers).size).toBe(numbers.length);
});
