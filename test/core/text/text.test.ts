import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/text/fold.ts';
import { printable } from '../../../lib/core/text/printable.ts';
import { sha256 } from '../../../lib/core/text/sha256.ts';

describe('fold', () => {
  it.each([
    ['accents and case', 'Sergéi ŁUKASZ Ångström', 'sergei łukasz angstrom'],
    ['punctuation and white space', '  O’Neill—Marn,\n(Jr.)  ', 'o neill marn jr'],
    ['compatibility forms', 'ﬁle № ２', 'file no 2'],
    ['other scripts', 'Сергей 北京', 'сергеи 北京'],
    ['nothing but marks', '… — “”', ''],
    ['lone surrogates', 'a\ud800b', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(expected)).toBe(expected);
  });
});

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

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is that of FIPS 180-4', (text, expected) => {
    expect(sha256(text)).toBe(expected);
    expect(sha256(new TextEncoder().encode(text))).toBe(expected);
  });

  it('takes a lone surrogate for U+FFFD, as encoders do', () => {
    expect(sha256('a\ud800')).toBe(sha256('a\ufffd'));
  });
});
