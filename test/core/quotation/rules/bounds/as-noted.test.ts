import { expect, test } from 'vitest';
import { AS_NOTED } from '../../../../../lib/core/quotation/rules/bounds/as-noted.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  ['in a report', 'As [Velm] {noted} <in its 2024 report , gates rust/VBP> .', 'Velm | gates rust'],
  ['with the preposition in the cue', 'As [Velm] {noted in} <its 2024 report , gates rust/VBP> .', 'Velm | gates rust'],
  ['on a day', 'As [Velm] {noted} <on Monday , gates rust/VBP> .', 'Velm | gates rust'],
])('what is noted %s begins after the comma', (_, marked, expected) =>
  expect(applyRule(AS_NOTED, marked)).toEqual([expected]),
);

test.each([
  ['does not open with “as”', '[Velm] {noted in} <its report , gates rust/VBP> .', 'its report , gates rust'],
  ['says what the panel noted', 'As [Velm] {noted} <gates rust/VBP , and fall/VBP> .', 'gates rust , and fall'],
  [
    'has a verb before the comma',
    'As [Velm] {noted} <in May gates rust/VBP , and fall/VBP> .',
    'in May gates rust , and fall',
  ],
])('a sentence that %s is left', (_, marked, content) =>
  expect(applyRule(AS_NOTED, marked)).toEqual([`Velm | ${content}`]),
);
