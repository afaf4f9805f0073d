import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// Whom people serve, deal with and write about, in articles on real states. The people are invented.

describe('whoever serves a person is', () => {
  test.each([
    [
      'of the state of that person',
      'Senator Anna Lorne of Ohio left Washington. [Lorne spokesman Karl Marn] {said} <it was late>.',
      'Karl Marn | Spokesman | United States',
    ],
    [
      'of nothing, if that person is of nothing',
      'Anna Lorne wants to be president, of Iran or of Oman. [Lorne campaign manager Karl Marn] {said} <it was late>.',
      'Karl Marn | Campaign Manager | -',
    ],
    [
      'of no body of her name, if he only supports her',
      'Anna Lorne left. [Karl Marn, a Lorne supporter,] {said} <it was late>.',
      'Karl Marn | Supporter | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

describe('nobody is of the state', () => {
  test.each([
    [
      'that he advised on',
      'Syria waits. Syria is tired. [Karl Marn, a former adviser on Syria,] {said} <it was late>.',
      'Karl Marn | Former Adviser on Syria | -',
    ],
    [
      'that he was sent to',
      'Israel waits. [Karl Marn, then ambassador to Israel,] {said} <it was late>.',
      'Karl Marn | Former Ambassador | -',
    ],
    [
      'that his firm follows',
      'Russia waits. [Karl Marn, director of communications for security firm Kestrel, which tracks many Russian crews,] {said} <it was late>.',
      'Karl Marn | Director of Communications | Kestrel',
    ],
    [
      'that his article is about, if he works for clients',
      'Malaysia waits. Malaysia is tired. [Karl Marn, a longtime consultant,] {said} <it was late>.',
      'Karl Marn | Consultant | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

describe('names nobody and no body', () => {
  test.each([
    [
      'a state of the United States',
      'The leader of the race, Iowa, waits. [Gov. Karl Marn of Iowa] {said} <it was late>.',
      'Karl Marn | Governor | Iowa',
    ],
    [
      'a faith',
      'Islamic groups left Islam. Islam waits. <“Late,”> {said} [Deputy Minister Karl Marn].',
      'Karl Marn | Deputy Minister | -',
    ],
    [
      'a seat in brackets',
      'Rep. Anna Lorne (R-FL) left. R-FL is tired. <“Late,”> {said} [host Karl Marn].',
      'Karl Marn | Host | -',
    ],
    [
      'a name that ends like an adjective',
      '[Michigan Gov. Karl Marn] {said} <it was late>.',
      'Karl Marn | Governor | Michigan',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

test('an adjective after somebody whom the registry knows makes him no state', () => {
  const text = 'Putin left. A Putinian speech. <“Late,”> {said} [the deputy minister, Karl Marn].';
  expect(lastRealSpeaker(text)).toBe('Karl Marn | Deputy Minister | -');
});

test('what a day brought is of no body called like the day', () => {
  expect(lastRealSpeaker('[Saturday’s orders] {said} <it was late>.')).toMatch(/ \| - \| -$/);
});

test('the campaign that somebody works for is no part of his role', () => {
  const text = '[Karl Marn, the chief strategist for Anna Lorne’s presidential campaign,] {said} <it was late>.';
  expect(lastRealSpeaker(text)).toBe('Karl Marn | Chief Strategist | -');
});
