import { expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

test.each([
  [
    'ministers of a region and a state',
    '[Baltic and Polish defense ministers] {said} <no>.',
    'Baltic and Polish defense ministers | Defense Ministers | Estonia, Latvia, Lithuania and Poland',
  ],
  [
    'these ministers, later on',
    '[Baltic and Polish defense ministers] {said} <no>.\n\n[The ministers] {said} <it was late>.',
    'Baltic and Polish defense ministers | Defense Ministers | Estonia, Latvia, Lithuania and Poland',
  ],
  [
    'ministers of a region that has many states',
    'Kenya waits. [Nordic and Baltic foreign ministers] {said} <no>.',
    'Nordic and Baltic foreign ministers | Foreign Ministers | -',
  ],
  [
    'ministers of a region alone',
    '[Baltic defense ministers] {said} <no>.',
    'Baltic defense ministers | Defense Ministers | Estonia, Latvia and Lithuania',
  ],
  ['states of regions', '[Nordic and Baltic states] {said} <no>.', 'Nordic and Baltic states | - | -'],
  [
    'governments, each with its article',
    '[The Australian, the U.K. and the U.S. governments] {said} <no>.',
    'Australian, the U.K. and the U.S. governments | - | Australia, the United Kingdom and the United States',
  ],
])('%s speak for all of their states', (_, marked, speaker) => {
  expect(lastRealSpeaker(marked)).toBe(speaker);
});
