import { describe, expect, test } from 'vitest';
import { joinPlurals } from '../../../../lib/core/speaker/reading/join-plurals.ts';
import { readWords } from '../../../../lib/core/speaker/reading/words.ts';
import { isCandidate } from '../../../../lib/core/speaker/states/can-name-place.ts';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// How the press of the United States tells of those who sit in parliaments there, and of their parties.

describe('a member of Congress speaks for the United States, whatever the party and seat,', () => {
  test.each([
    [
      'with a party before and a seat in brackets, in an article about another state',
      'Iran waits. Iran is tired. [Democrat Sen. Karl Marn (Md.)] {said} <it was late>.',
      'Karl Marn | Senator | United States',
    ],
    [
      'with a seat in brackets and no party',
      'Iran waits. Iran is tired. [Sen. Karl Marn (Md.)] {said} <it was late>.',
      'Karl Marn | Senator | United States',
    ],
    [
      'with a committee that is called by its field',
      'The United States waits. [Senate Armed Services Chair Karl Marn] {said} <it was late>.',
      'Karl Marn | Senate Armed Services Chair | United States',
    ],
    [
      'and as its ranking member',
      'The United States waits. [House Foreign Affairs ranking member Karl Marn] {said} <it was late>.',
      'Karl Marn | House Foreign Affairs Ranking Member | United States',
    ],
    [
      'with a seat after the name',
      '[Representative Karl Marn of Nevada] {said} <it was late>.',
      'Karl Marn | Representative | United States',
    ],
    [
      'with the party before the office, and the seat after it',
      '[Karl Marn, a Republican representative from Texas,] {said} <it was late>.',
      'Karl Marn | Representative | United States',
    ],
    [
      'and leads others of his party',
      '[Representative Karl Marn of Nevada, a co-chairman of the Harvest Caucus,] {said} <it was late>.',
      'Karl Marn | Representative | United States',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastRealSpeaker(marked)).toBe(expected);
  });
});

test('a member of a state’s legislature speaks for it', () => {
  expect(lastRealSpeaker('[Karl Marn, a former Nevada state senator,] {said} <it was late>.')).toBe(
    'Karl Marn | Former Senator | Nevada',
  );
});

describe('whoever works for the Democratic Party', () => {
  test('belongs to it in an article on the politics of the United States', () => {
    expect(lastRealSpeaker('Republicans wait. [Karl Marn, a longtime Democratic strategist,] {said} <no>.')).toBe(
      'Karl Marn | Strategist | Democratic Party',
    );
  });

  test('may be of any other state’s elsewhere', () => {
    expect(lastRealSpeaker('Taiwan waits. [Karl Marn, a longtime Democratic strategist,] {said} <no>.')).toBe(
      'Karl Marn | Strategist | -',
    );
  });

  test('speaks for the United States if a district stands behind the name', () => {
    expect(lastRealSpeaker('[Congresswoman Mira Ansgar (NV-01)] {said} <no>.')).toBe(
      'Mira Ansgar | Congresswoman | United States',
    );
  });

  test('does not speak for it in an office', () => {
    expect(lastRealSpeaker('Republicans wait. [Karl Marn, a Democratic senator from Vermont,] {said} <no>.')).toBe(
      'Karl Marn | Senator | United States',
    );
  });
});

test('those of a family or party are no place', () => {
  const [word] = joinPlurals(readWords('Lornes’ campaign'));
  expect(word && isCandidate(word)).toBe(false);
});

test('an office after a state’s adjective that is a given name, too, is nobody’s name', () => {
  const asked = 'Briefing\n\nQuestion: [The German Defence Minister] {said} <no>. Is it?\n\nKell: It is.';
  expect(lastRealSpeaker(asked)).toBe('German Defence Minister | Defence Minister | Germany');
});
