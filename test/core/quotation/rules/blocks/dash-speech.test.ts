import { expect, test } from 'vitest';
import { DASH_SPEECH } from '../../../../../lib/core/quotation/rules/blocks/dash-speech.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['within marks', '“ We wait at home , – Aas/NNP said/VBD . – They sail ” .', 'Aas | “ We wait at home … They sail ”'],
  [
    'in a paragraph that a dash begins',
    'Late \n\n– We wait at home , – said/VBD Aas/NNP in Velm . – They sail .',
    'Aas | We wait at home … They sail .',
  ],
  ['and go no further', 'Late \n\n- We wait at home , - Aas/NNP added/VBD .', 'Aas | We wait at home'],
  ['after a question', '“ Shall we wait here ? – Aas/NNP asked/VBD ” .', 'Aas | “ Shall we wait here ?'],
  [
    'twice',
    '“ We wait at home , - Aas/NNP said/VBD . - They sail on Friday , - she/PRP added/VBD . - Or later ” .',
    'Aas | “ We wait at home … They sail on Friday … Or later ”',
  ],
])('dashes part who says something from her words %s', (_, marked, expected) =>
  expect(applyRule(DASH_SPEECH, marked)).toEqual([expected]),
);

test.each([
  ['an aside within the words', '“ We wait at home – Aas/NNP said/VBD so – and sail ” .'],
  ['a list', 'Late \n\n– gates , shut ; \n\n– boats , parked .'],
  ['a dash without spaces', '“ We wait at home ,–Aas/NNP said/VBD . – They sail ” .'],
  ['nobody who says it', '“ We wait at home , – late/RB . – They sail ” .'],
  ['a dash in plain text', 'We wait at home , – Aas/NNP said/VBD . – They sail .'],
])('%s is no attribution', (_, marked) => expect(applyRule(DASH_SPEECH, marked)).toEqual([]));

test('what the models took for somebody else’s within the words goes', () =>
  expect(applyRule(DASH_SPEECH, '“ [We] {warned/VBD} <them at home> , – Aas/NNP said/VBD . – They sail ” .')).toEqual([
    'Aas | “ We warned them at home … They sail ”',
  ]));
