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

test('whom a clause adds to another’s words leaves the talk to him', () => {
  expect(
    lastSpeaker(
      '<It was late>, {said} [Karl Brandt], weeks after [Jonas Brekk] {said} <it was early>.\n\n[He] {added} <that nobody knew>.',
    ).split(' | ')[0],
  ).toBe('Karl Brandt');
});
