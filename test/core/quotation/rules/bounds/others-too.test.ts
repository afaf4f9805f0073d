import { expect, test } from 'vitest';
import { OTHERS_TOO } from '../../../../../lib/core/quotation/rules/bounds/others-too.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'what they call for',
    '[some members] {demanding/VBG} <a vote and others calling/VBG for patience and rain> .',
    ['some members | a vote', 'others | patience and rain'],
  ],
  [
    'with a comma before them',
    '[some members] {called/VBD} <for a vote , while others calling/VBD for more rain> .',
    ['some members | for a vote', 'others | more rain'],
  ],
  [
    'where nothing is left to them',
    '[some members] {called/VBD} <for a vote while others calling/VBD rain> .',
    ['some members | for a vote'],
  ],
])('others say something, too: %s', (_, marked, expected) =>
  expect(applyRule(OTHERS_TOO, marked, ['calling'])).toEqual(expected),
);

test.each([
  [
    'whom somebody tells of',
    '[Aas] {said/VBD} <that both and others/NNS in Velm waited/VBD> .',
    'Aas | that both and others in Velm waited',
  ],
  [
    'who do something',
    '[Aas] {said/VBD} <it rained and others waited/VBD there long> .',
    'Aas | it rained and others waited there long',
  ],
])('others say nothing: %s', (_, marked, expected) => expect(applyRule(OTHERS_TOO, marked)).toEqual([expected]));
