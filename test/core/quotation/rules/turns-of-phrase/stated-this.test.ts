import { describe, expect, test } from 'vitest';
import { STATED_THIS } from '../../../../../lib/core/quotation/rules/turns-of-phrase/stated-this.ts';
import { contextOf, run } from '../rule-context.ts';

describe('the sentence before is what was said', () => {
  test.each([
    [
      'by whom this was stated',
      'It is late here.\n\nOstra will wait. This was stated by its envoy in Halm.',
      'its envoy | Ostra will wait.',
    ],
    [
      'with the name after the office',
      'It is late here.\n\nOstra will wait. This was announced by the envoy, Ola Kell, commenting on it.',
      'the envoy, Ola Kell | Ostra will wait.',
    ],
    [
      'in the paragraph before, too',
      'Late\n\nOstra will wait long.\n\nThis is reported by Halm Wire.',
      'Halm Wire | Ostra will wait long.',
    ],
    [
      'by whom an opinion was expressed',
      'It is late here.\n\nOstra will wait. This opinion was expressed by the envoy Ola Kell in Halm.',
      'the envoy Ola Kell | Ostra will wait.',
    ],
    [
      'by whom a statement was released',
      'It is late here.\n\nOstra will wait. The relevant statement was released by Ola Kell in Halm.',
      'Ola Kell | Ostra will wait.',
    ],
    [
      'by whom the corresponding statement was made',
      'It is late here.\n\nOstra will wait. The corresponding statement was made by Ola Kell at a briefing.',
      'Ola Kell | Ostra will wait.',
    ],
  ])('%s', (_, text, expected) => expect(run(STATED_THIS, contextOf(text))).toEqual([expected]));

  test.each([
    ['but not a thing that was announced', 'Late\n\nThe deal took months. It was announced by both in Halm.'],
    ['but not a headline', 'Ostra will wait long\n\nThis was stated by its envoy.'],
    ['but not a view that others share', 'Late\n\nOstra will wait. That view was shared by its envoy in Halm.'],
    ['but not by means of something', 'Late\n\nOstra will wait. This was done by its envoy.'],
  ])('%s', (_, text) => expect(run(STATED_THIS, contextOf(text))).toEqual([]));

  test('and "said this on Monday" adds nothing to it', () => {
    const text = 'Late\n\nAas said it is late. He said this on Monday.';
    const said = (head: number, content: { start: number; end: number }) => ({
      head,
      source: [{ start: head - 1, end: head }],
      cue: [{ start: head, end: head + 1 }],
      content: [content],
      confidence: 0.9,
      inner: [],
    });
    const found = [said(2, { start: 3, end: 6 }), said(8, { start: 9, end: 12 })];
    expect(run(STATED_THIS, contextOf(text), found)).toEqual(['Aas | it is late']);
  });

  test('and "made the statement at a forum" says nothing', () => {
    const made = {
      head: 8,
      source: [{ start: 7, end: 8 }],
      cue: [{ start: 8, end: 11 }],
      content: [{ start: 11, end: 14 }],
      confidence: 0.9,
      inner: [],
    };
    expect(
      run(STATED_THIS, contextOf('Late\n\nAas said it is late. He made the statement at a forum.'), [made]),
    ).toEqual([]);
  });

  test('but not what somebody surely said', () => {
    const text = 'Late\n\nAas said it is late. This was stated by its envoy.';
    const said = {
      head: 2,
      source: [{ start: 1, end: 2 }],
      cue: [],
      content: [{ start: 3, end: 6 }],
      confidence: 0.9,
      inner: [],
    };
    expect(run(STATED_THIS, contextOf(text), [said])).toEqual(['Aas | it is late']);
  });
});
