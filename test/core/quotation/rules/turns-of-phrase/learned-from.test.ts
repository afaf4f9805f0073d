import { describe, expect, test } from 'vitest';
import { LEARNED_FROM } from '../../../../../lib/core/quotation/rules/turns-of-phrase/learned-from.ts';
import { tagNumber } from '../../../../../lib/core/quotation/syntax/tags.ts';
import { contextOf, foundIn, run } from '../rule-context.ts';

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
    [
      'which a council has heard',
      'We heard from the envoy of Velm today that the gates will be guarded.',
      ['the envoy of Velm | that the gates will be guarded'],
    ],
    ['but not on some day', 'The guards heard from the envoy that evening, as in May.', []],
    ['but not a lesson', 'The gates were shut, and the guards learned from it.', []],
    ['but nobody who learns', 'It was a long night, Ostra knew, and it learned from Velm.', []],
  ])('%s', (_, text, expected) => expect(run(LEARNED_FROM, contextOf(text))).toEqual(expected));

  test('but not within what another says', () => {
    const context = contextOf('Aas said she heard from Lind that it rains.');
    const said = foundIn(context, 'Aas', 'she heard from Lind that it rains');
    expect(run(LEARNED_FROM, context, [said])).toEqual(['Aas | she heard from Lind that it rains']);
  });

  test('but not what others do', () => {
    const context = contextOf('The guards heard from an envoy that guards gates in Velm.');
    context.reading.syntax.tags[7] = tagNumber('VBZ');
    expect(run(LEARNED_FROM, context)).toEqual([]);
  });
});
