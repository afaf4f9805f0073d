import { describe, expect, test } from 'vitest';
import { RELATIVE_ATTRIBUTIONS } from '../../../../../lib/core/quotation/rules/bounds/relative-attributions.ts';
import { applyRule } from '../marked-reading.ts';

describe('somebody says', () => {
  test.each([
    [
      'of a step what his verb lacks a subject for',
      '<Velm shut/VBD the gates> , a move/NN [Ostra/NNP] {says/VBZ} is/VBZ late .',
      'Ostra | a move … is late',
    ],
    [
      'the same where the step was taken for his name',
      '<Velm shut/VBD the gates> , [a/DT rare/JJ move/NN the/DT envoy/NN] {says/VBZ} is/VBZ late .',
      'the envoy | a rare move … is late',
    ],
    [
      'what a relative pronoun stands for',
      '<Velm shut/VBD the gates> , which [Ostra/NNP] {said/VBD} would/MD not last .',
      'Ostra | which … would not last',
    ],
    [
      'nothing of the clause around it',
      '<The gates> , which [Ostra/NNP] {says/VBZ} were/VBD shut , belong/VBP to Velm .',
      'Ostra | which … were shut',
    ],
    [
      'no more than what was found, without its pronoun',
      'Velm shut/VBD the gates , which [Ostra/NNP] {said/VBD} <would/MD not last> for years .',
      'Ostra | would not last',
    ],
    [
      'nothing of a clause after it',
      '<Velm shut/VBD the gates> , a move/NN [Ostra/NNP] {says/VBZ} is/VBZ late , and all left/VBD .',
      'Ostra | a move … is late',
    ],
  ])('%s', (_, marked, expected) => expect(applyRule(RELATIVE_ATTRIBUTIONS, marked)).toEqual([expected]));
});

describe('it is left as it is', () => {
  test.each([
    ['a clause after the verb', 'They met/VBD Aas , who {said/VBD} <it was/VBD late> .', ' | it was late'],
    [
      'a clause before a name with its office',
      '<It was/VBD late> , [the envoy/NN of Velm/NNP] {said/VBD} .',
      'the envoy of Velm | It was late',
    ],
    ['a pronoun without a comma', 'a gate which [Aas] {said/VBD} <was/VBD late> .', 'Aas | was late'],
  ])('%s', (_, marked, expected) => expect(applyRule(RELATIVE_ATTRIBUTIONS, marked)).toEqual([expected]));
});
