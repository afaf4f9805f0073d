import { expect, test } from 'vitest';
import { CUE_DAYS } from '../../../lib/core/quotation/rules/cue-days.ts';
import type { Found, RuleContext } from '../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf } from './rule-context.ts';

const cueOf = (context: RuleContext, cue: { start: number; end: number }): string => {
  const one: Found = { head: cue.start, source: [], cue: [cue], content: [], confidence: 0.9, inner: [] };
  const { text, starts, ends } = context.reading.document.tokens;
  const [{ start, end }] = CUE_DAYS.apply([one], context)[0]!.cue as [{ start: number; end: number }];
  return text.slice(starts[start], ends[end - 1]);
};

test.each([
  ['a day', 'announced Friday', 'announced'],
  ['the part of a day', 'warned late on Friday', 'warned'],
  ['no day in words before it', 'did confirm', 'did confirm'],
  ['all but the verb', 'Monday', 'Monday'],
])('a verb is told without %s', (_, cue, expected) => {
  const context = contextOf(`${cue} that it would wait.`);
  expect(cueOf(context, { start: 0, end: cue.split(' ').length })).toBe(expected);
});
