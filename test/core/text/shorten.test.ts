import { describe, expect, it } from 'vitest';
import { shorten } from '../../../lib/core/text/shorten.ts';

describe('shorten', () => {
  it.each([
    ['what fits', 'abcd', 'abcd'],
    ['nothing', '', ''],
    ['what is longer', 'abcde', 'abc…'],
    ['a text between two characters of two code units', '𝒶𝒷𝒸', '𝒶…'],
    ['a text of such that fits', '𝒶𝒷', '𝒶𝒷'],
  ])('keeps or cuts %s', (_, text, expected) => {
    expect(shorten(text, 4)).toBe(expected);
  });
});
