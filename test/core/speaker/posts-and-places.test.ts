import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from './last-real-speaker.ts';

// What posts of real bodies are called, and where their holders are sent. The people are invented.

describe('an ambassador is of the state that sent him, not of', () => {
  test.each([
    [
      'the United Nations',
      'Washington waits. The United States is tired. [Former U.N. Ambassador Karl Marn] {said} <it was late>.',
      'Karl Marn | Former Ambassador | United States',
    ],
    ['NATO', '[NATO ambassador Karl Marn] {said} <it was late>.', 'Karl Marn | Ambassador | -'],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

describe('whose name begins like another’s is', () => {
  test.each([
    [
      'a university called like a state',
      '[Karl Marn, who teaches at Georgia Southern University,] {said} <it was late>.',
      'Karl Marn | Professor | Georgia Southern University',
    ],
    [
      'the bank of a state',
      '[Karl Marn, a former Federal Reserve chairman,] {said} <it was late>.',
      'Karl Marn | Former Federal Reserve Chairman | United States',
    ],
    [
      'a department of a state',
      '[Homeland Security Deputy Secretary Karl Marn] {said} <it was late>.',
      'Karl Marn | Homeland Security Deputy Secretary | United States',
    ],
    [
      'a magazine',
      '[Karl Marn, a reporter for U.S. News & World Report,] {said} <it was late>.',
      'Karl Marn | Reporter | U.S. News & World Report',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

describe('a title before a name', () => {
  test.each([
    [
      'is told before a cleric’s style',
      '[Vatican spokesman the Rev. Karl Marn] {said} <it was late>.',
      'Karl Marn | Spokesman | Holy See',
    ],
    [
      'is not the one that another holds',
      '[Former Secretary of State Anna Lorne and former Maryland Gov. Karl Marn] {left}. [Marn] {said} <it was late>.',
      'Karl Marn | Former Governor | Maryland',
    ],
    [
      'begins after a whole office of somebody who isn’t named',
      'The head of a group backing former Ohio Gov. Karl Marn left. [Marn] {said} <it was late>.',
      'Karl Marn | Former Governor | Ohio',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});
