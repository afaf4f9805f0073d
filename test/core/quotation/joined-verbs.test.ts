import { expect, test } from 'vitest';
import { JOINED_ATTRIBUTIONS } from '../../../lib/core/quotation/rules/joined-attributions.ts';
import { applyRule } from './marked-reading.ts';

test.each([
  [
    'that it joins to a clause of its own',
    '[Velm] {said/VBD} <that it was/VBD late and warned/VBD that it rained/VBD hard> .',
    ['Velm | that it was late', 'Velm | that it rained hard'],
  ],
  [
    'that it joins to a thing',
    '[Velm] {denied/VBD} <the claim/NN and warned/VBD all sides of it> .',
    ['Velm | the claim', 'Velm | all sides of it'],
  ],
  [
    'whose first verb was taken for a noun',
    '[Velm] {replied/NN} <that it was/VBD late and warned/VBD that it rained/VBD hard> .',
    ['Velm | that it was late', 'Velm | that it rained hard'],
  ],
])('somebody says two things with a verb %s', (_, marked, expected) =>
  expect(applyRule(JOINED_ATTRIBUTIONS, marked, ['warned'])).toEqual(expected),
);

test.each([
  ['in another tense', '[Velm] {says/VBZ} <that it was/VBD late and warned/VBD that it rained/VBD hard> .'],
  ['that others do', '[Velm] {said/VBD} <that Aas came/VBD and warned/VBD all sides of it> .'],
  ['that nothing joins', '[Velm] {said/VBD} <that Aas then warned/VBD that it rained/VBD hard> .'],
])('a verb %s is part of what is said', (_, marked) =>
  expect(applyRule(JOINED_ATTRIBUTIONS, marked, ['warned'])).toHaveLength(1),
);
