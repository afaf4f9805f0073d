import { describe, expect, test } from 'vitest';
import { LABELLED_QUOTATIONS } from '../../../../../lib/core/quotation/rules/blocks/labelled-quotations.ts';
import { contextOf, run } from '../rule-context.ts';

describe('what stands after “Quote:” is', () => {
  test.each([
    [
      'by whom the source says speaks somewhere',
      'Source: Kell at a briefing in Halm\n\nQuote: “It is late.”\n\nIt rains.',
      ['Kell | “It is late.”'],
    ],
    [
      'by whoever spoke last, where the source is an outlet',
      'Source: Halm Wire, a news agency\n\nQuote: “It is late.”\n\nIt rains.',
      [' | “It is late.”'],
    ],
    ['by whom the label names', 'It rains.\n\nQuote from Kell: “It is late.”', ['Kell | “It is late.”']],
    [
      'as long as its marks, over paragraphs',
      'It rains.\n\nQuote from Kell: "It is late.\n\nWe wait."\n\nIt snows.',
      ['Kell | "It is late. … We wait."'],
    ],
    ['nothing without marks', 'It rains.\n\nQuote: it is late.', []],
  ])('%s', (_, text, expected) => expect(run(LABELLED_QUOTATIONS, contextOf(text))).toEqual(expected));
});

test('a label’s colon says nothing, whatever was taken for the cue', () => {
  const context = contextOf('Source: Kell at a briefing in Halm\n\nQuote: “It is late.”');
  const said = {
    head: 7,
    source: [{ start: 8, end: 9 }],
    cue: [{ start: 7, end: 8 }],
    content: [{ start: 9, end: 14 }],
  };
  expect(run(LABELLED_QUOTATIONS, context, [{ ...said, confidence: 0.9, inner: [] }])).toEqual([
    'Kell | “It is late.”',
  ]);
});

test('a label is no part of who speaks', () => {
  const context = contextOf('It rains.\n\nDetails: The envoy said it is late.');
  const said = { head: 7, source: [{ start: 3, end: 7 }], cue: [], content: [{ start: 8, end: 11 }] };
  expect(run(LABELLED_QUOTATIONS, context, [{ ...said, confidence: 0.9, inner: [] }])).toEqual([
    'The envoy | it is late',
  ]);
});
