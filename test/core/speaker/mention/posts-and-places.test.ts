import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

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

describe('who is named with where he is', () => {
  test.each([
    [
      'is of his state, if he is its minister',
      'Norway waits. [Foreign minister Karl Marn at the Lune Harbour Hotel] {left}. [Marn] {said} <it was late>.',
      'Karl Marn | Foreign Minister | Norway',
    ],
    [
      'is not of the hall, whoever he is',
      'Envoy Karl Marn at the Lune Convention Centre for the Quay Forum was late. [Marn] {said} <it was late>.',
      'Karl Marn | Envoy | -',
    ],
    [
      'is of the institute at which he works',
      '[Karl Marn at the Lune Institute for Quays] {said} <it was late>.',
      'Karl Marn | - | Lune Institute for Quays',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

describe('of a state’s party is', () => {
  test.each([
    [
      'who leads it, by its letters',
      '[German SPD leader Karl Marn] {said} <it was late>.',
      'Karl Marn | Leader | Social Democratic Party of Germany',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

test('a military analyst is not of the military', () => {
  expect(lastRealSpeaker('Norway waits. [Military analyst Karl Marn] {said} <Norway was late>.')).toBe(
    'Karl Marn | Military Analyst | -',
  );
});

test.each([
  [
    'whose spokesperson speaks',
    '[General Atomics spokesperson Ida Borel] {said} <no>.',
    'Ida Borel | Spokesperson | General Atomics',
  ],
  ['that speaks itself', '[General Atomics] {said} <no>.', 'General Atomics | - | General Atomics'],
])('no general is a company called so %s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
