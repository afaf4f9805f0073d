import { expect, test } from 'vitest';
import { FOREIGN_NAMES } from '../../../../../lib/core/quotation/rules/bounds/foreign-names.ts';
import type { Found } from '../../../../../lib/core/quotation/rules/quotation-rule.ts';
import { contextOf } from '../rule-context.ts';

/** A source that begins the text, with what the rule adds to it; the cue is the text's last word. */
function sourceIn(marked: string): string {
  const [source = '', rest = ''] = marked.split(' | ');
  const context = contextOf(`${source} ${rest}`);
  const { text, starts, ends, count } = context.reading.document.tokens;
  const length = source.split(' ').length;
  const one: Found = {
    head: count - 1,
    source: [{ start: 0, end: length }],
    cue: [{ start: count - 1, end: count }],
    content: [],
    confidence: 0.9,
    inner: [],
  };
  const [{ start, end }] = FOREIGN_NAMES.apply([one], context)[0]!.source as [{ start: number; end: number }];
  return text.slice(starts[start], ends[end - 1]);
}

test.each([
  ['after a link', 'Ola Kell of the Stiftung für | Velm und Lune said', 'Ola Kell of the Stiftung für Velm und Lune'],
  ['before a link', 'Ola Kell of the Instituto Velm | para la Paz said', 'Ola Kell of the Instituto Velm para la Paz'],
  ['of a word with an accent', 'Ola Kell of the Fundación | de Velm said', 'Ola Kell of the Fundación de Velm'],
  ['without its vowel', 'Ola Kell of the Institut | d’Études said', 'Ola Kell of the Institut d’Études'],
])('a source takes in the rest of a foreign name, %s', (_, marked, expected) => {
  expect(sourceIn(marked)).toBe(expected);
});

test.each([
  ['a day', 'Ola Kell of the Stiftung Velm | Monday said', 'Ola Kell of the Stiftung Velm'],
  ['a link without a name', 'Ola Kell of the Stiftung Velm | per letter said', 'Ola Kell of the Stiftung Velm'],
  ['what follows an English name', 'Ola Kell of the Velm Institute | para Lune said', 'Ola Kell of the Velm Institute'],
  ['less than it had', 'Ola Kell of the Stiftung Velm in Lune | said', 'Ola Kell of the Stiftung Velm in Lune'],
])('a source does not take in %s', (_, marked, expected) => expect(sourceIn(marked)).toBe(expected));
