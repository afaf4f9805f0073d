import { expect, test } from 'vitest';
import { CUE_DAYS } from '../../../../../lib/core/quotation/rules/bounds/cue-days.ts';
import type { Found, RuleContext } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf } from '../rule-context.ts';

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

test.each([
  ['no day before a name', 'Monday Ostra would wait.', 'Ostra would wait.'],
  ['no day before a clause', 'Monday the gates were late.', 'the gates were late.'],
  ['the day that it is about', 'Monday was late.', 'Monday was late.'],
])('what is said holds %s', (_, said, expected) => {
  const context = contextOf(`Aas said ${said}`);
  const { text, starts, ends, count } = context.reading.document.tokens;
  const one: Found = {
    head: 1,
    source: [{ start: 0, end: 1 }],
    cue: [{ start: 1, end: 2 }],
    content: [{ start: 2, end: count }],
    confidence: 0.9,
    inner: [],
  };
  const [{ start, end }] = CUE_DAYS.apply([one], context)[0]!.content as [{ start: number; end: number }];
  expect(text.slice(starts[start], ends[end - 1])).toBe(expected);
});
