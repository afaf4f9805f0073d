import { describe, expect, it } from 'vitest';
import { printable, printableLines } from '../../../lib/core/text/printable.ts';

describe('printable', () => {
  it.each([
    ['plain text as it is', 'Łukasz said: “no” 北京 🕊️', 'Łukasz said: “no” 北京 🕊️'],
    ['escape sequences', '\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['line breaks of every kind', 'a\r\nb\u2028c\u2029d\u0085e', 'a b c d e'],
    ['marks that turn the direction of text', 'a\u202eb\u2066c\u200fd', 'a b c d'],
    ['lone surrogates, but no pairs', '\ud83d a 🕊', 'a 🕊'],
    ['white space', ' \t a \u00a0 b ', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

it('lines stay lines where they are asked for', () => {
  expect(printableLines('one:\n\u001b[2Jtwo\r\n')).toBe('one:\n[2Jtwo\n');
});
