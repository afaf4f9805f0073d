import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../lib/core/text/sha256.ts';

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
