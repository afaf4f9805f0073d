import { expect, test } from 'vitest';
import { rememberSpellings } from '../../../lib/core/text/spelling-memory.ts';

function counting() {
  const read: string[] = [];
  const at = rememberSpellings((spelling) => {
    read.push(spelling);
    return { spelling };
  });
  return { read, at };
}

test('a spelling is read once', () => {
  const { read, at } = counting();
  const text = 'lock and lock';
  expect(at(text, 9, 13)).toBe(at(text, 0, 4));
  expect(read).toEqual(['lock']);
});

test('each spelling is read for itself, long ones and the empty one too', () => {
  const { at } = counting();
  const words = ['', 'a', 'b', 'ab', 'ba', 'internationally', ...Array.from({ length: 60_000 }, (_, n) => `w${n}`)];
  for (const word of [...words, ...words]) expect(at(word, 0, word.length).spelling).toBe(word);
});
