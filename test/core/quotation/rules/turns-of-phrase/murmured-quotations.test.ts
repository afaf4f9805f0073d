import { expect, test } from 'vitest';
import { MURMURED_QUOTATIONS } from '../../../../../lib/core/quotation/rules/turns-of-phrase/murmured-quotations.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['whose verb nobody knows', '“ It is late , ” a/DT guest/NN grunted/NN .', 'a guest | “ It is late , ”'],
  ['who asks', '“ Is it late ? ” a/DT guest/NN asked/VBD .', 'a guest | “ Is it late ? ”'],
  ['after the verb', '“ It is late , ” quips/NNS Ola/NNP Aas/NNP in Velm .', 'Ola Aas | “ It is late , ”'],
  [
    'of whom more is told',
    '“ It is late , ” Aas/NNP , who/WP left/VBD early , grunted/NN .',
    'Aas , who left early | “ It is late , ”',
  ],
])('quoted words and a comma are those of somebody %s', (_, marked, expected) =>
  expect(applyRule(MURMURED_QUOTATIONS, marked)).toEqual([expected]),
);

test.each([
  ['a title', '“ Gates of Velm , ” a/DT novel/NN , sold/VBD well .'],
  ['quoted without a comma', '“ It is late ” a/DT guest/NN wrote/VBD .'],
  ['a word or two', '“ Late , ” a/DT guest/NN grunted/NN .'],
  ['within a sentence', 'To “ wait and see , ” a/DT guest/NN grunted/NN .'],
])('whoever stands after %s is not heard', (_, marked) => expect(applyRule(MURMURED_QUOTATIONS, marked)).toEqual([]));
