import { expect, test } from 'vitest';
import { lastSpeaker } from './last-speaker.ts';

test('a paragraph that "she" begins is about whom the one before has introduced', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Liv Asgar].\n\nMayor Ada Lorne spoke for the towns.\n\n[She] {called for} <a vote>.',
    ).split(' | ')[0],
  ).toBe('Ada Lorne');
});

test('within a paragraph, whoever has spoken goes on', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Liv Asgar].\n\nMayor Ada Lorne spoke for the towns.\n\n<“A vote,”> [she] {said}.',
    ).split(' | ')[0],
  ).toBe('Liv Asgar');
});
