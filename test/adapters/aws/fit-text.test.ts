import { describe, expect, it } from 'vitest';
import { fitText } from '../../../lib/adapters/aws/fit-text.ts';

describe('fitText', () => {
  it.each([
    { name: 'short', text: 'peace', bytes: 100, fits: 'peace' },
    { name: 'just fitting', text: 'peace', bytes: 5, fits: 'peace' },
    { name: 'too long', text: 'peace talks', bytes: 5, fits: 'peace…' },
    { name: 'cut between characters', text: 'üüü', bytes: 5, fits: 'üü…' },
    { name: 'cut between signs of two code units', text: '🕊️🕊️', bytes: 9, fits: '🕊️…' },
    { name: 'empty', text: '', bytes: 0, fits: '' },
  ])('$name', ({ text, bytes, fits }) => {
    expect(fitText(text, bytes)).toBe(fits);
  });
});
