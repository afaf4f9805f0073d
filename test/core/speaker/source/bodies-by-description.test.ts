import { expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// A noun with adjectives points back to a body that was named.

test.each([
  ['the group of that people', 'Hamas left. The UN stayed. [The Palestinian group] {said} <no>.', 'Hamas'],
  ['the movement', 'Hezbollah left. The UN stayed. [The Lebanese militant movement] {said} <no>.', 'Hezbollah'],
  ['the group, by its creed', 'Hamas left. The UN stayed. [The Islamist group] {said} <no>.', 'Hamas'],
  [
    'the rebel group, where only the article knows it',
    'The Lune Liberation Front left. The UN stayed. [The rebel group] {said} <no>.',
    'Lune Liberation Front',
  ],
  ['the bloc', 'NATO met, and Russia left. [The bloc] {said} <no>.', 'NATO'],
  [
    'the bloc of whom an organ is named',
    'The European Commission met. NATO met. [The bloc] {said} <no>.',
    'European Union',
  ],
  ['the bloc, if two are named', 'The EU met. NATO met. [The bloc] {said} <no>.', 'European Union'],
  ['the trade bloc', 'ASEAN met. NATO met. [The trade bloc] {said} <no>.', 'ASEAN'],
  ['the military alliance', 'NATO met. The EU met. [The military alliance] {said} <no>.', 'NATO'],
  ['the transatlantic alliance', 'NATO met. CSTO met. [The transatlantic alliance] {said} <no>.', 'NATO'],
  ['the alliance, where NATO isn’t named', 'CSTO met in Minsk. [The alliance] {said} <no>.', 'CSTO'],
  ['the guerrillas', 'The Lune Liberation Army is in Kenya. [The guerrillas] {said} <no>.', 'Lune Liberation Army'],
  [
    'the rights body',
    'Lune Rights Watch wrote to Kenya. The UN answered. [The rights body] {said} <no>.',
    'Lune Rights Watch',
  ],
])('%s', (_, marked, name) => {
  expect(lastRealSpeaker(marked)).toBe(`${name} | - | ${name}`);
});

test('a group of another people is none that was named', () => {
  expect(lastRealSpeaker('Hamas left. [The Lebanese group] {said} <no>.')).toBe('Lebanese group | - | Lebanon');
});

test('the rebels are of none of two movements', () => {
  expect(lastRealSpeaker('Kenya waits. Hamas and Hezbollah left. [The rebels] {said} <no>.')).toMatch(/^rebels/);
});

test('the department is the ministry that was named', () => {
  expect(
    lastRealSpeaker('The site of the Ministry of Foreign Affairs of Russia has it. [The department] {said} <no>.'),
  ).toBe('Russian Foreign Ministry | - | Russia');
});

test('who speaks for a movement is called by the state where it is at home', () => {
  expect(
    lastRealSpeaker(
      '[Ada Lorne, a spokeswoman for Yemen’s Houthi movement,] {said} <no>. [The senior Yemeni official] {said} <it was late>.',
    ),
  ).toBe('Ada Lorne | Spokeswoman | Houthis');
});
