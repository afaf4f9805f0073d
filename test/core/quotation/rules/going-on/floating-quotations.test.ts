import { describe, expect, test } from 'vitest';
import { FLOATING_QUOTATIONS } from '../../../../../lib/core/quotation/rules/going-on/floating-quotations.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf, run } from '../rule-context.ts';

describe('a floating quotation', () => {
  const text = '“One,” she said.\n\n“Two is not many.”\n\nIt rained.\n\n“Four is not many.”';
  const first: Found = { head: 4, source: [], cue: [], content: [{ start: 0, end: 4 }], confidence: 1, inner: [] };

  test('goes on with the quotation before it, and with none further away', () => {
    expect(run(FLOATING_QUOTATIONS, contextOf(text), [first])).toEqual([' | “One,” … “Two is not many.”']);
  });

  test('is none where it says again what stands elsewhere', () => {
    const again = '“One is late,” she said.\n\n“One is late”';
    const once = { ...first, content: [{ start: 0, end: 6 }] };
    expect(run(FLOATING_QUOTATIONS, contextOf(again), [once])).toEqual([' | “One is late,”']);
  });

  test('is none where it heads what follows, without a full stop', () => {
    const heads = '“One,” she said.\n\n“A gate to open”\n\nIt rained.';
    expect(run(FLOATING_QUOTATIONS, contextOf(heads), [first])).toEqual([' | “One,”']);
  });

  test('is none where it asks who speaks next', () => {
    const asked = '“One,” she said.\n\n“Is two not many?”\n\nKell: No.';
    const answer = { ...first, head: 15, content: [{ start: 16, end: 18 }], isSpoken: true };
    expect(run(FLOATING_QUOTATIONS, contextOf(asked), [first, answer])).toEqual([' | “One,”', ' | No.']);
  });

  test('answers what a newsroom asks in between, each answer by itself', () => {
    const asked =
      '“One,” she said.\n\nIs two not many?\n\n“Two is not many.”\n\nAnd four?\n\n“Four is not many.”\n\nIt rained.\n\n“Six is not many.”';
    expect(run(FLOATING_QUOTATIONS, contextOf(asked), [first])).toEqual([
      ' | “One,”',
      ' | “Two is not many.”',
      ' | “Four is not many.”',
    ]);
  });

  test('stands alone, with the same source, after an indirect one', () => {
    const indirect: Found = {
      head: 1,
      source: [{ start: 0, end: 1 }],
      cue: [],
      content: [{ start: 2, end: 4 }],
      confidence: 1,
      inner: [],
    };
    const context = contextOf('Aas said it rained.\n\n“Two is not many.”');
    expect(run(FLOATING_QUOTATIONS, context, [indirect])).toEqual(['Aas | it rained', 'Aas | “Two is not many.”']);
  });

  test('goes on with whoever is quoted, not with what others do meanwhile', () => {
    const during = '“It is late,” she said as the board weighed it. “We must wait longer.”';
    const she = { ...first, head: 7, source: [{ start: 6, end: 7 }], content: [{ start: 0, end: 6 }] };
    const board = { ...first, head: 11, content: [{ start: 12, end: 13 }] };
    expect(run(FLOATING_QUOTATIONS, contextOf(during), [she, board])).toEqual([
      'she | “It is late,” … “We must wait longer.”',
      ' | it',
    ]);
  });
});
