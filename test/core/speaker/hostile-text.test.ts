import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { resolveSpeakers } from '../../../lib/core/speaker/resolve-speakers.ts';
import { cut } from '../../../lib/core/text/span.ts';
import { inventedRegistry } from './invented-registry.ts';

/** A quotation in each 500 code units, wherever that falls. */
function quotationsIn(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at + 100 < text.length; at += 500)
    quotations.push({
      kind: at % 1000 === 0 ? 'direct' : 'indirect',
      source: at % 1500 === 0 ? [] : [cut(text, at, at + 20)],
      cue: [cut(text, at + 21, at + 25)],
      content: [cut(text, at + 30, at + 60)],
      confidence: 1,
    });
  return quotations;
}

describe('a text of nothing but', () => {
  // Quadratic work on 200,000 code units takes a minute or more; linear work, a second or two on a busy machine.
  test.each([
    ['quotation marks', '"'],
    ['apostrophes', 's’ '],
    ['titles', 'Mr. '],
    ['capitals', 'Velm '],
    ['demonyms', 'Velmarian '],
    ['degrees', 'MD '],
    ['roles', 'Deputy Foreign Minister of '],
    ['appositions', 'the minister, Anna Lind, the envoy, '],
    ['initials', 'A. '],
    ['an abbreviation', 'U.S.'],
    ['names in no sentence', 'Anna Lind said '],
    ['bodies', 'KARA, Velm and Lune said he '],
    ['hyphens', 'Anna-'],
    ['halves of states', 'the North’s envoy, '],
    ['labels of an interview', 'Q: A: '],
    ['labels of an interview, a line each', 'Q: no\n\nA: yes\n\n'],
    ['towns of two words', 'New Velm '],
    ['names of nothing but words', 'Clear Ground Without '],
    ['owners', 'its envoy said. '],
    ['predicates', 'Anna Lind was named head of the '],
    ['offices of a state', 'Velma’s defence ministry said its '],
    ['whom an official speaks against', 'President Anna Lind urged Velmaria and '],
    ['oppositions', 'The opposition left. Its leader, Anna Lind, said '],
    ['outlets', 'told the daily Velm '],
    ['venues', 'in a letter to the panel on Telegram '],
    ['a script that parts no words', '金正男'],
    ['line breaks', '\n'],
    ['lone surrogates', '\ud800'],
    ['control characters', '\u0001 '],
  ])(
    '%s is read in time linear in its length',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const quotations = quotationsIn(text);
      const attributions = resolveSpeakers(text, quotations, { registry: inventedRegistry });
      expect(attributions).toHaveLength(quotations.length);
    },
    20_000,
  );
});

test('200,000 determiners, a paragraph each, take time in proportion', () => {
  const text = 'A\n\n'.repeat(200_000);
  const quotations = quotationsIn(text);
  expect(resolveSpeakers(text, quotations, { registry: inventedRegistry })).toHaveLength(quotations.length);
});

test.each(['I. A. Ivanov', 'WE CARE', 'We Build Foundation'])('a text by %s has an end', (name) => {
  const text = `Remarks by ${name}\n\nWe regret it.`;
  const at = text.lastIndexOf('We');
  const quotation: Quotation = {
    kind: 'indirect',
    source: [cut(text, at, at + 2)],
    cue: [cut(text, at + 3, at + 9)],
    content: [cut(text, at + 10, at + 12)],
    confidence: 1,
  };
  expect(resolveSpeakers(text, [quotation], { registry: inventedRegistry })).toHaveLength(1);
});

test('40,000 governments, each of another state, take time in proportion', () => {
  const letters = (number: number): string => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  const text = Array.from({ length: 40_000 }, (_, index) => `The V${letters(index)}an government left. `).join('');
  const quotations = quotationsIn(text);
  expect(resolveSpeakers(text, quotations, { registry: inventedRegistry })).toHaveLength(quotations.length);
}, 20_000);

describe('a name', () => {
  test.each([
    ['of 100,000 letters', `Anna${'a'.repeat(100_000)}`],
    ['of 5,000 words', 'Anna '.repeat(5_000).trim()],
    ['in a script that parts no words', '金正男'],
    ['in a script without capitals', 'سيرغي لافروفي'],
    ['with a lone surrogate', 'Anna \ud800Lind'],
  ])('%s is kept', (_, name) => {
    const text = `${name}说 that it was late.`;
    const quotation: Quotation = {
      kind: 'indirect',
      source: [cut(text, 0, name.length)],
      cue: [],
      content: [cut(text, name.length + 2, text.length - 1)],
      confidence: 1,
    };
    const [attribution] = resolveSpeakers(text, [quotation], { registry: inventedRegistry });
    expect(attribution?.speaker?.name).toBe(name);
  });
});

test('a source at the very end, and one that is empty, resolve to nobody or somebody without harm', () => {
  const text = 'It was late';
  const at = (start: number, end: number): Quotation => ({
    kind: 'indirect',
    source: [cut(text, start, end)],
    cue: [],
    content: [cut(text, 0, 2)],
    confidence: 1,
  });
  expect(resolveSpeakers(text, [at(11, 11), at(2, 3), at(0, 0)], { registry: inventedRegistry })).toHaveLength(3);
  expect(resolveSpeakers('', [], { registry: inventedRegistry })).toEqual([]);
});
