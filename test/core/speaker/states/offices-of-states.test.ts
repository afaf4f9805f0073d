import { expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// An office has the name that tells it from those of other states, however the article puts it.
test.each([
  ['a possessive', '[Ostravia’s military] {said} <no>.', 'Ostravian military | - | Ostravia'],
  [
    'a possessive, with a field',
    '[Ostravia’s defence ministry] {said} <no>.',
    'Ostravian defence ministry | - | Ostravia',
  ],
  ['"of" the state', '[The Ministry of War of Ostravia] {said} <no>.', 'Ostravian Ministry of War | - | Ostravia'],
  ['an adjective', '[The Ostravian navy] {said} <no>.', 'Ostravian navy | - | Ostravia'],
  ['its seat', '[The ministry of trade in Port Ostra] {said} <no>.', 'Ostravian ministry of trade | - | Ostravia'],
  [
    'of a state that only the article knows',
    'Tamaria waits. Tamarian crews left. [Tamaria’s embassy] {said} <no>.',
    'Tamarian embassy | - | Tamaria',
  ],
  [
    'an adjective in -er',
    'Halden waits. [The Haldener Foreign Ministry] {said} <no>.',
    'Haldener Foreign Ministry | - | Halden',
  ],
  [
    'with a realm',
    'Tamaria waits. Tamarian crews left. [The Ministry of War of the Sultanate of Tamaria] {said} <no>.',
    'Tamarian Ministry of War | - | Tamaria',
  ],
  ['with a clause', '[The embassy of Tamaria, whose crews left,] {said} <no>.', 'Embassy of Tamaria | - | Tamaria'],
  ['a government', '[The Government of Ostravia] {said} <no>.', 'Ostravia | - | Ostravia'],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked).toLowerCase()).toBe(expected.toLowerCase());
});

test.each([
  ['the first', '[Hester Lorne-Diaz] {said} <no>. [Lorne] {warned} <of rain>.'],
  ['the second', '[Hester Lorne-Diaz] {said} <no>. [Diaz] {warned} <of rain>.'],
  ['the first, with a title', '[Hester Lorne-Diaz] {said} <no>. [Ms. Lorne] {warned} <of rain>.'],
])('half of a double surname is for its bearer: %s', (_, marked) => {
  expect(lastSpeaker(marked).split(' | ')[0]).toBe('Hester Lorne-Diaz');
});

test('a whole surname comes before a half', () => {
  expect(
    lastSpeaker('[Hester Lorne-Diaz] {said} <no>. [Ada Lorne] {said} <no>. [Lorne] {warned} <of rain>.').split(
      ' | ',
    )[0],
  ).toBe('Ada Lorne');
});
