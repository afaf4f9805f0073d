import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// Movements and societies whose names have a state, a people or a possessive in them. The people and most bodies are invented.

describe('somebody is of', () => {
  test.each([
    [
      'an alliance that a state’s name begins',
      '[Ada Lorne, leader of the Kenya River Alliance,] {said} <no>.',
      'Ada Lorne | Leader | Kenya River Alliance',
    ],
    [
      'a network that a state’s name begins, without a role',
      '[Ada Lorne of the Kenya Quiet Network] {said} <no>.',
      'Ada Lorne | - | Kenya Quiet Network',
    ],
    [
      'the state whose service it is',
      '[Ada Lorne, head of the Kenya Security Service,] {said} <no>.',
      'Ada Lorne | Head of the Security Service | Kenya',
    ],
    [
      'the state whose central bank it is',
      '[Ada Lorne, head of the Kenya Central Bank,] {said} <no>.',
      'Ada Lorne | Head of the Central Bank | Kenya',
    ],
    [
      'the United States, for a party by their abbreviation',
      '[Ada Lorne, chair of the US Harbour Party,] {said} <no>.',
      'Ada Lorne | Chair of the Harbour Party | United States',
    ],
    [
      'a people’s front, and no newspaper',
      '[Ada Lorne, a spokeswoman for the Lune People’s Liberation Front,] {said} <no>.',
      'Ada Lorne | Spokeswoman | Lune People’s Liberation Front',
    ],
    [
      'the workers’ party, whole',
      '[Ada Lorne, head of the Workers’ Harvest Party,] {said} <no>.',
      'Ada Lorne | Head | Workers’ Harvest Party',
    ],
    [
      'a movement rather than the state where it is',
      '[Ada Lorne, a spokeswoman for Yemen’s Houthi movement,] {said} <no>.',
      'Ada Lorne | Spokeswoman | Houthis',
    ],
    [
      'whom brackets name for this article, though another is known by the letters',
      'The Northern Liberation Army (ELN) is back. [Ada Lorne, head of the ELN delegation,] {said} <no>.',
      'Ada Lorne | Head of the Delegation | Northern Liberation Army',
    ],
    [
      'the body known by the letters, if brackets only tell that it is meant',
      'The European Network for Leadership (ELN) is back. [Ada Lorne, head of the ELN,] {said} <no>.',
      'Ada Lorne | Head | European Leadership Network',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastRealSpeaker(marked)).toBe(speaker);
  });
});

test.each([
  ['of women', 'The Women’s Quiet League'],
  ['of a people', 'The Lune People’s Freedom Front'],
])('the name of a body %s is kept whole', (_, name) => {
  expect(lastRealSpeaker(`[${name}] {said} <no>.`)).toBe(`${name.slice(4)} | - | ${name.slice(4)}`);
});

test('a headline has the letters before the text tells whose they are', () => {
  expect(
    lastRealSpeaker(
      'Truce with the ELN\n\nThe Lune Liberation Front (ELN) is back. <No>, {said} [its envoy, Ada Lorne].',
    ),
  ).toBe('Ada Lorne | Envoy | Lune Liberation Front');
});

test('an army of liberation is no state’s', () => {
  expect(lastRealSpeaker('The Lune Peace Hall is in Colombia. [The National Liberation Army (ELN)] {said} <no>.')).toBe(
    'National Liberation Army | - | National Liberation Army',
  );
});
