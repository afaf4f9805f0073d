import { expect, it } from 'vitest';
import { verbatimFirst } from '../../../lib/core/statement/verbatim-first.ts';

it('puts what gives the words before what retells them, each in the order of the text', () => {
  const kinds = ['indirect', 'direct', 'indirect', 'mixed', 'direct'] as const;
  expect(verbatimFirst(kinds.map((kind, place) => ({ kind, place }))).map(({ place }) => place)).toEqual([
    1, 3, 4, 0, 2,
  ]);
});
