import { expect, test } from 'vitest';
import { APPOSED_SOURCES } from '../../../../../lib/core/quotation/rules/bounds/apposed-sources.ts';
import { contextOf, run } from '../rule-context.ts';

test.each([
  [
    'what somebody is, is no part of what he says',
    'According to Kell, the head of the gates, it is late.',
    'Kell, the head of the gates | it is late.',
  ],
  [
    'what a statement is about stays in it',
    'According to Kell, the gates, shut at noon, were late.',
    'Kell | the gates, shut at noon, were late.',
  ],
])('%s', (_, text, expected) => {
  const context = contextOf(text);
  const content = [{ start: 4, end: context.reading.document.tokens.count }];
  const said = { head: 0, source: [{ start: 2, end: 3 }], cue: [{ start: 0, end: 2 }], content };
  expect(run(APPOSED_SOURCES, context, [{ ...said, confidence: 0.9, inner: [] }])).toEqual([expected]);
});
