import { describe, expect, test } from 'vitest';
import { LEARNED_FROM } from '../../../../../lib/core/quotation/rules/turns-of-phrase/learned-from.ts';
import { contextOf, run } from '../rule-context.ts';

describe('of whom an outlet learned something, he said it', () => {
  test.each([
    [
      'in some place',
      'The gates will be guarded, Halm Wire learned from the envoy in Ostra.',
      ['the envoy | The gates will be guarded'],
    ],
    [
      'as it has learnt',
      'The gates will be guarded, as Halm Wire has learnt from its envoy.',
      ['its envoy | The gates will be guarded'],
    ],
    ['but not a lesson', 'The gates were shut, and the guards learned from it.', []],
    ['but nobody who learns', 'It was a long night, Ostra knew, and it learned from Velm.', []],
  ])('%s', (_, text, expected) => expect(run(LEARNED_FROM, contextOf(text))).toEqual(expected));
});
