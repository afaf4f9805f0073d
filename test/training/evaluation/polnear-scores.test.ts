import { expect, test } from 'vitest';
import {
  figuresOf,
  type ScoredArticle,
  sharesOf,
  standardErrors,
  weighedAs,
} from '../../../lib/training/evaluation/polnear-scores.ts';

/** All of an article's statements are direct; each found one has its source right and its exact bounds. */
function scored(annotator: string, gold: number, predicted: number, found: number): ScoredArticle {
  const tally = {
    gold,
    predicted,
    found,
    exact: found,
    attributed: found,
    goldByKind: { direct: gold, mixed: 0, indirect: 0 },
    foundByKind: { direct: found, mixed: 0, indirect: 0 },
  };
  return { annotator, tally, weight: 1 };
}

const easy = scored('a', 10, 10, 10);
const hard = scored('b', 30, 20, 10);

test('figures are of all articles’ statements together, not means over articles', () => {
  const { joint, jointPrecision, jointRecall, direct, mixed } = figuresOf([easy, hard]);
  expect(joint).toBeCloseTo(40 / 70);
  expect(jointPrecision).toBeCloseTo(20 / 30);
  expect(jointRecall).toBeCloseTo(20 / 40);
  expect(direct).toBeCloseTo(0.5);
  expect(mixed).toBe(0);
});

test('articles weighed by other shares of annotators count as if those had labelled so much', () => {
  const weighed = weighedAs(
    [easy, hard],
    new Map([
      ['a', 0.5],
      ['b', 0.5],
    ]),
  );
  expect([...sharesOf([easy, hard])]).toEqual([
    ['a', 0.25],
    ['b', 0.75],
  ]);
  expect(figuresOf(weighed).direct).toBeCloseTo((1 + 1 / 3) / 2);
  expect(figuresOf(weighedAs([easy, hard], sharesOf([easy, hard])))).toEqual(figuresOf([easy, hard]));
});

test('an annotator without a share elsewhere does not count', () => {
  expect(figuresOf(weighedAs([easy, hard], new Map([['a', 1]]))).direct).toBe(1);
});

test('standard errors are 0 where all articles are alike, and the same each time', () => {
  expect(standardErrors([easy, easy, easy]).joint).toBeCloseTo(0);
  const { direct } = standardErrors([easy, hard, easy, hard]);
  expect(direct).toBeGreaterThan(0.05);
  expect(standardErrors([easy, hard, easy, hard]).direct).toBe(direct);
});
