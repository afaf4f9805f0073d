import { describe, expect, test } from 'vitest';
import { KEPT_BACK } from '../../../../lib/core/quotation/rules/bounds/kept-back.ts';
import { UNSAID } from '../../../../lib/core/quotation/rules/no-statements/unsaid.ts';
import { applyRule } from './marked-reading.ts';
import { contextOf, run } from './rule-context.ts';

describe('it is unsaid', () => {
  test.each([
    ['what somebody did not say', '[Aas] did not {say} <when> .'],
    ['thanks by whom somebody speaks to', '[Minister Aas] , {thank} <you for it> .'],
    ['nothing', '[Aas] {said} <nothing of it> .'],
    ['what a verb says', '[said] {said} <when> .'],
    ['an occasion that somebody holds', '[Velm] {hosted} <a two-day seminar titled “ The Long Vote ”> .'],
    ['what is so only if it is confirmed', '[The launch] , if {confirmed} , <would be late> .'],
    ['what a law does to a treaty', '[Aas] signed a law {denouncing} <the treaty> .'],
    ['where somebody has no say', '[Velm] has no {say} <in the talks> .'],
    ['where a reason is promised, not given', '[Aas] {explains} <why> .'],
  ])('%s', (_, marked) => expect(applyRule(UNSAID, marked)).toEqual([]));
});

test('what is somebody’s is unsaid, though it is “proposed”', () => {
  const said = {
    head: 3,
    source: [{ start: 0, end: 3 }],
    cue: [{ start: 3, end: 4 }],
    content: [{ start: 4, end: 9 }],
  };
  const context = contextOf('The envoy’s proposed “talks” are late.');
  expect(run(UNSAID, context, [{ ...said, confidence: 0.6, inner: [] }])).toEqual([]);
});

describe('it is said', () => {
  test.each([
    ['what nothing does', '[Aas] {said} <nothing has/VBZ been/VBN decided> .', 'Aas | nothing has been decided'],
    ['what somebody refuses to say', '[Aas] would not {say} <when> .', 'Aas | when'],
    ['thanks of one’s own', '[We] {thank} <you for it> .', 'We | you for it'],
    ['what somebody does not oppose', '[Aas] did not {oppose} <it> .', 'Aas | it'],
  ])('%s', (_, marked, expected) => expect(applyRule(UNSAID, marked)).toEqual([expected]));
});

test('what somebody talks about is told by what he says of it', () => {
  const told = applyRule(UNSAID, '{Talking} about <the vote> , [Aas] {said} <it was late> .');
  expect(told.map((one) => one.split(' | ')[1])).toEqual(['it was late']);
});

describe('what is kept back', () => {
  test.each([
    [
      'is a statement of its own',
      '[Aas] {confirmed} <that it came but would not discuss its terms> .',
      ['Aas | that it came', 'Aas | its terms'],
    ],
    [
      'has its own source, and a comma before it',
      '[Aas] {said} <it came , though she declined to name it> .',
      ['Aas | it came', 'she | it'],
    ],
    ['may have no object', '[Aas] {said} <it came but refused to elaborate> .', ['Aas | it came']],
    [
      'is told with what is done',
      '[Aas] {said} <it came but would not stay long> .',
      ['Aas | it came but would not stay long'],
    ],
    [
      'may be quoted',
      '[Aas] {said} <“ it came but would not discuss it ”> .',
      ['Aas | “ it came but would not discuss it ”'],
    ],
  ])('%s', (_, marked, expected) => expect(applyRule(KEPT_BACK, marked)).toEqual(expected));
});
