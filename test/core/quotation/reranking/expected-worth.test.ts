import { expect, test } from 'vitest';
import { expectedWorths, worthOf } from '../../../../lib/core/quotation/reranking/expected-worth.ts';

/** A candidate by the tokens of its content, and of its source. */
const candidate = (start: number, end: number, source = 0) => ({
  head: 3,
  source: [{ start: source, end: source + 2 }],
  cue: [{ start: 3, end: 4 }],
  content: [{ start, end }],
});
const NEVER = -30;
const best = (worths: readonly number[]) => worths.indexOf(Math.max(...worths));

test('of a sure choice, the candidate chosen is worth 1, and others what they have in common with it', () => {
  const [chosen, longer, other] = expectedWorths(
    [candidate(4, 14), candidate(4, 20), candidate(30, 34)],
    [30, NEVER, NEVER],
  );
  expect(chosen).toBeCloseTo(1);
  expect(longer).toBeCloseTo(worthOf(10 / 16, false, 1));
  expect(other).toBeCloseTo(0);
});

test('where none is likely, no candidate is worth anything', () => {
  expect(best([...expectedWorths([candidate(4, 14), candidate(4, 20)], [NEVER, NEVER]), 0.001])).toBe(2);
});

test('two that resemble each other come before a likelier one that stands alone', () => {
  const alone = candidate(40, 44);
  const candidates = [alone, candidate(4, 14), candidate(4, 15)];
  expect(best(expectedWorths(candidates, [1.1, 1, 1]))).not.toBe(0);
  expect(best(expectedWorths(candidates, [3, 1, 1]))).toBe(0);
});

test('the same words by somebody else do not count', () => {
  const [one] = expectedWorths([candidate(4, 14), candidate(4, 14, 20)], [NEVER, 30]);
  expect(one).toBeLessThan(0.2);
});
