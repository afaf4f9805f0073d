import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../../lib/core/quotation/reranking/rerank.ts';
import { LEFT_FRAGMENTS } from '../../../../../lib/core/quotation/rules/bounds/left-fragments.ts';
import { contextOf, run } from '../rule-context.ts';

describe('what another cue leaves of a quotation', () => {
  const text = '“It is late already,” she noted, adding, “We must go home.”';
  const she = [{ start: 7, end: 8 }];
  const [late, go] = [
    { start: 0, end: 7 },
    { start: 12, end: 19 },
  ];
  const adding = { head: 10, source: she, cue: [], content: [go!], confidence: 0.8, inner: [] };
  const noted: Attribution = { head: 8, source: she, cue: [{ start: 8, end: 9 }], content: [late!, go!], score: 0.6 };
  const given = (attribution: Attribution) =>
    run(LEFT_FRAGMENTS, { ...contextOf(text), attributions: [attribution] }, [adding]);

  test('is a quotation of its own', () => {
    expect(given(noted)).toEqual(['she | “We must go home.”', 'she | “It is late already,”']);
  });

  test.each([
    ['a clause right after it', 'She noted that it was late and called for “calm and quiet”.', [2, 6], 'noted'],
    [
      'a clause that its content runs on from',
      'She was adding that it was late. “It is calm and quiet.”',
      [3, 8],
      'adding',
    ],
  ])('is %s', (_, told, [from = 0, to = 0], verb) => {
    const context = contextOf(told);
    const { tokens, marks } = context.reading.document;
    const { start, end } = marks.quoted[0]!;
    const quoted = { head: start - 2, source: [], cue: [], content: [{ start, end }], confidence: 0.9, inner: [] };
    const head = from - 1;
    const content =
      verb === 'noted'
        ? [
            { start: from, end: to },
            { start, end },
          ]
        : [{ start: from, end: tokens.count }];
    const noted: Attribution = {
      head,
      source: [{ start: 0, end: 1 }],
      cue: [{ start: head, end: from }],
      content,
      score: 0.6,
    };
    expect(run(LEFT_FRAGMENTS, { ...context, attributions: [noted] }, [quoted])[1]).toMatch(/^She \| that it was late/);
  });

  test('is none in a sentence of its own', () => {
    const told = '“It is late.” She paused. “We must go home.”';
    const context = contextOf(told);
    const go = { start: 8, end: 15 };
    const late = { start: 0, end: 5 };
    const said = { head: 0, source: [], cue: [], content: [late], confidence: 1, inner: [] };
    const paused: Attribution = { head: 6, source: [], cue: [], content: [late, go], score: 0.6 };
    expect(run(LEFT_FRAGMENTS, { ...context, attributions: [paused] }, [said])).toEqual([' | “It is late.']);
  });

  test.each<[string, Attribution]>([
    ['where its cue is hardly one', { ...noted, score: 0.2 }],
    ['where nothing is left', { ...noted, content: [go!] }],
    ['where nothing was taken', { ...noted, content: [late!] }],
    ['where it is not quoted', { ...noted, content: [{ start: 7, end: 11 }, go!] }],
    ['where it is a word', { ...noted, content: [{ start: 1, end: 3 }, go!] }],
    ['where its cue stands within other words', { ...noted, head: 13 }],
  ])('is none %s', (_, attribution) => expect(given(attribution)).toEqual(['she | “We must go home.”']));
});
