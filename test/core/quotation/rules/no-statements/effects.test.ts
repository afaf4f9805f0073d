import { expect, test } from 'vitest';
import { EFFECTS } from '../../../../../lib/core/quotation/rules/no-statements/effects.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['a dispute that threatens something', '[The dispute over the gates] {threatens} <to derail the talks> .'],
  ['a deal that ended a war', '[A frail deal that ended the war] {threatens} <to collapse> .'],
  ['an owned thing', '[Its activities] {threaten} <to follow suit> .'],
  ['what brings hope', '[The fall of Ostra] {brought hope} <that it was over> .'],
  ['what follows speculation', '[The note] {followed} <speculation that it was late> .'],
])('nothing is said by %s', (_, marked) => expect(applyRule(EFFECTS, marked)).toEqual([]));

test.each([
  [
    'a party to a dispute',
    '[The envoys in the dispute] {threatened} <to leave> .',
    'The envoys in the dispute | to leave',
  ],
  ['a body', '[The union] {threatens} <to leave> .', 'The union | to leave'],
  ['who brings a charge', '[Aas] {brought} <the charge that it was late> .', 'Aas | the charge that it was late'],
])('something is said by %s', (_, marked, expected) => expect(applyRule(EFFECTS, marked)).toEqual([expected]));
