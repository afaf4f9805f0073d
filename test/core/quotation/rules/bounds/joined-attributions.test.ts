import { expect, test } from 'vitest';
import { JOINED_ATTRIBUTIONS } from '../../../../../lib/core/quotation/rules/bounds/joined-attributions.ts';
import type { QuotationRule } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'he commends them',
    '[Velm] {noted/VBD} <the claim/NN and commended/VBN both/DT sides for it> .',
    ['Velm | the claim', 'Velm | both sides for it'],
  ],
  [
    'nobody is commended',
    '[Velm] {noted/VBD} <the claim/NN and commended/VBN by both/DT sides> .',
    ['Velm | the claim and commended by both sides'],
  ],
])('a verb that is no cue to the models parts what is said where %s', (_, marked, expected) =>
  expect(applyRule(JOINED_ATTRIBUTIONS, marked)).toEqual(expected),
);

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

/** As the models have it that take the second quotation for a part of what the first says. */
const JOINED_WITHIN: QuotationRule = {
  ...JOINED_ATTRIBUTIONS,
  apply: ([outer, inner], context) => {
    const within = { ...inner!, source: outer!.source };
    const content = [{ start: outer!.content[0]!.start, end: inner!.content[0]!.end }];
    return JOINED_ATTRIBUTIONS.apply([{ ...outer!, content, inner: [within] }], context);
  },
};

test.each([
  ['joins another of speech', '[Velm] {said/VBD} <that it was/VBD late> and {warned/VBD} <all sides>', 2],
  ['joins another after a thing', '[Velm] {rejected/VBD} <the talks> and {exposed/VBD} <the plan>', 2],
  ['goes on from what is said, in its form', '[Velm] {said/VBD} <that it would/MD go> and {call/VB} <on Aas>', 1],
  [
    'goes on from what is said, and is seldom one of speech',
    '[Velm] {said/VBD} <that it was/VBD late> and {lacked/VBD} <time>',
    1,
  ],
])('a verb that the models found within what is said %s', (_, marked, count) =>
  expect(applyRule(JOINED_WITHIN, marked, ['warned', 'call'])).toHaveLength(count),
);
