import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../lib/core/quotation/reranking/rerank.ts';
import { selectAttributions } from '../../../lib/core/quotation/select.ts';

function attribution(head: number, start: number, end: number, score: number): Attribution {
  return { head, score, source: [], cue: [{ start: head, end: head + 1 }], content: [{ start, end }] };
}

const heads = (attributions: readonly Attribution[]) => selectAttributions(attributions).map(({ head }) => head);

describe('selectAttributions', () => {
  const outer = attribution(2, 3, 20, 0.6);
  const inner = attribution(8, 9, 20, 0.8);

  test('keeps the outer of two, with the other within it', () => {
    expect(selectAttributions([outer, inner])).toEqual([{ ...outer, inner: [inner] }]);
  });

  test('keeps the inner one where the outer is far less likely', () => {
    expect(heads([attribution(2, 3, 20, 0.45), attribution(8, 9, 20, 0.95)])).toEqual([8]);
  });

  test('keeps the likelier of two that claim the same words', () => {
    expect(heads([attribution(2, 3, 9, 0.6), attribution(12, 5, 10, 0.9)])).toEqual([12]);
  });

  test('keeps both where they share no words, in the order of their content', () => {
    expect(heads([attribution(5, 6, 9, 0.9), attribution(12, 0, 3, 0.5)])).toEqual([12, 5]);
  });

  test('keeps none that is unlikely', () => expect(heads([attribution(2, 3, 9, 0.05)])).toEqual([]));
});
