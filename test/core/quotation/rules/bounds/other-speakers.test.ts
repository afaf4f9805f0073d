import { expect, test } from 'vitest';
import { OTHER_SPEAKERS } from '../../../../../lib/core/quotation/rules/bounds/other-speakers.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf, run } from '../rule-context.ts';

/** "denies" is Ostra's, in what Aas says before her verb, the last word. */
function quotations(text: string, from: number, to: number): Found[] {
  const none = { confidence: 1, inner: [] };
  const inner = { head: 1, source: [{ start: 0, end: 1 }], cue: [{ start: 1, end: 2 }], ...none };
  const last = contextOf(text).reading.document.tokens.count - 1;
  return [
    {
      head: last,
      source: [{ start: from, end: to }],
      cue: [{ start: last, end: last + 1 }],
      content: [{ start: 0, end: from - 1 }],
      confidence: 1,
      inner: [{ ...inner, content: [{ start: 2, end: from - 1 }] }],
    },
  ];
}

test.each([
  ['a colon', 'Ostra denies it : it rains , Aas said', 7, 8, ['Ostra | it', 'Aas | it rains']],
  ['a conjunction', 'Ostra denies it , but it rains , Aas said', 8, 9, ['Ostra | it', 'Aas | it rains']],
  ['no mark: all is hers', 'Ostra denies it and it rains , Aas said', 7, 8, ['Aas | Ostra denies it and it rains']],
  [
    'a survey: all is its',
    'Many say it rains , but few mind , the survey said',
    9,
    11,
    ['the survey | Many say it rains , but few mind'],
  ],
])('what another says is parted at %s', (_, text, from, to, expected) =>
  expect(run(OTHER_SPEAKERS, contextOf(text), quotations(text, from, to))).toEqual(expected),
);

test('a clause on who speaks is part of the source', () => {
  const context = contextOf('Aas , who spoke at the talks , stressed the need for calm .');
  const clause = { source: [{ start: 2, end: 3 }], cue: [{ start: 3, end: 5 }], content: [{ start: 5, end: 13 }] };
  const whole = { source: [{ start: 0, end: 7 }], cue: [{ start: 8, end: 9 }], content: [{ start: 9, end: 13 }] };
  const found = [{ head: 3, ...clause, confidence: 0.6, inner: [] }];
  const attributions = [{ head: 8, ...whole, score: 0.8, rank: 1 }];
  expect(run(OTHER_SPEAKERS, { ...context, attributions }, found)).toEqual([
    'Aas , who spoke at the talks | the need for calm',
  ]);
});
