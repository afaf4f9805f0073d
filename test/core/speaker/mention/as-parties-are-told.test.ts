import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';
import { lastSpeaker } from '../last-speaker.ts';

// How agencies tell to which party somebody belongs. The people are invented, and so are parties that the registry lacks.

describe('somebody is of the party that', () => {
  test.each([
    ['owns him', '[Sinn Féin’s Mara Toole] {said} <it was late>.', 'Mara Toole | - | Sinn Féin'],
    ['stands before his office', '[Fidesz MEP Karl Marn] {said} <it was late>.', 'Karl Marn | MEP | Fidesz'],
    [
      'has a name of several words, the last one a title',
      '[Law and Justice MP Karl Marn] {said} <it was late>.',
      'Karl Marn | MP | Law and Justice',
    ],
    [
      'has its letters within its name',
      '[Karl Marn, spokesman for the ruling Justice and Development (AK) Party,] {said} <it was late>.',
      'Karl Marn | Spokesman | Justice and Development Party',
    ],
    [
      'is told with where it stands, as French papers do',
      '[Rassemblement National (RN, far right) MP Karl Marn] {said} <it was late>.',
      'Karl Marn | MP | National Rally',
    ],
    [
      'the article has given letters that the registry lacks',
      'The Rassemblement National (RN) waits. [RN spokesman Karl Marn] {said} <it was late>.',
      'Karl Marn | Spokesman | National Rally',
    ],
    [
      'the sentence before is about, if he sits in parliament',
      'Seoul waits. The opposition People Power Party voted. [Rep. Karl Marn] {said} <it was late>.',
      'Karl Marn | Representative | People Power Party',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

describe('a party that no registry holds is told by', () => {
  test.each([
    [
      'its standing and noun',
      '[Karl Marn, a senior member of the ruling Zorin party,] {said} <it was late>.',
      'Karl Marn | Senior Member | Zorin party',
    ],
    [
      'its noun before an office',
      'In Lune, [Velmora party leader Karl Marn] {said} <it was late>.',
      'Karl Marn | Leader | Velmora party',
    ],
    [
      'what somebody does in it',
      '[Karl Marn, who heads the opposition Zorin party,] {said} <it was late>.',
      'Karl Marn | Head | Zorin party',
    ],
    [
      'its adjective',
      '[Karl Marn, the Social Democratic defence spokesman,] {said} <it was late>.',
      'Karl Marn | Defence Spokesman | Social Democrats',
    ],
    [
      'an adjective that could be any office’s',
      'In Lune, [Liberal Harvest Party lawmaker Karl Marn] {said} <it was late>.',
      'Karl Marn | Lawmaker | Liberal Harvest Party',
    ],
    ['its letters', '[ZNP lawmaker Karl Marn] {said} <it was late>.', 'Karl Marn | Lawmaker | ZNP'],
    ['letters with a hyphen', '[ZNP-N spokesman Karl Marn] {said} <it was late>.', 'Karl Marn | Spokesman | ZNP-N'],
    ['an office that no constituency has', '[Zorin MEP Karl Marn] {said} <it was late>.', 'Karl Marn | MEP | Zorin'],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

test.each([
  ['a state’s', '[German party leader Karl Marn] {said} <it was late>.', 'Karl Marn | Party Leader | Germany'],
  ['nobody’s', '[State party chairman Karl Marn] {said} <it was late>.', 'Karl Marn | State Party Chairman | -'],
])('a party without a name is %s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));

test('an MK is called so after an office', () => {
  expect(lastRealSpeaker('Israel waits. [Opposition leader MK Karl Marn] {said} <it was late>.')).toBe(
    'Karl Marn | Opposition Leader | Israel',
  );
});

describe('a party’s name may have words that offices have', () => {
  test.each([
    ['at its end', '[Harvest First leader Karl Marn] {said} <it was late>.', 'Karl Marn | Leader | Harvest First'],
    ['at its start', '[New Harvest lawmaker Karl Marn] {said} <it was late>.', 'Karl Marn | Lawmaker | New Harvest'],
    [
      'that begin sentences elsewhere',
      '<It was late>, [Popular Will spokesman Karl Marn] {said}.',
      'Karl Marn | Spokesman | Popular Will',
    ],
    [
      'before the office’s own',
      '[Harvest First party leader Karl Marn] {said} <it was late>.',
      'Karl Marn | Party Leader | Harvest First',
    ],
    [
      'after the sentence’s first',
      '[But Harvest First leader Karl Marn] {said} <it was late>.',
      'Karl Marn | Leader | Harvest First',
    ],
  ])('%s', (_, text, row) => {
    expect(lastSpeaker(text)).toBe(row);
  });

  test('but an office is none', () => {
    const text = '[Foreign Ministry spokesman Karl Marn] {said} <it was late>.';
    expect(lastSpeaker(text)).toContain('| Foreign Ministry Spokesman |');
  });
});

describe('letters that an outlet has, too, are', () => {
  test.each([
    [
      'a party’s before its legislators',
      '[AAP MP Karl Marn] {said} <it was late>.',
      'Karl Marn | MP | Aam Aadmi Party',
    ],
    [
      'and before its other offices in the same article',
      'PTI Senator Mara Toole left. [PTI Chairman Karl Marn] {said} <it was late>.',
      'Karl Marn | Chairman | Pakistan Tehreek-e-Insaf',
    ],
    [
      'an army’s before its officers',
      '[AFP spokesman Col. Karl Marn] {said} <it was late>.',
      'Karl Marn | AFP Spokesman | Philippines',
    ],
    [
      'else the outlet’s',
      '[AFP chairman Karl Marn] {said} <it was late>.',
      'Karl Marn | Chairman | Agence France-Presse',
    ],
  ])('%s', (_, text, row) => {
    expect(lastRealSpeaker(text)).toBe(row);
  });
});

describe('a party is told', () => {
  test.each([
    [
      'by what it rallies for',
      '[MP Karl Marn, of the Rally for Renewal,] {said} <it was late>.',
      'Karl Marn | MP | Rally for Renewal',
    ],
    [
      'by its platform',
      '[Karl Marn, a lawmaker with the opposition Platform for the Future,] {said} <no>.',
      'Karl Marn | Lawmaker | Platform for the Future',
    ],
    [
      'at the head of a sentence',
      '[Greens co-leader Karl Marn] {said} <it was late>.',
      'Karl Marn | Co-Leader | Greens',
    ],
  ])('%s', (_, text, row) => {
    expect(lastSpeaker(text)).toBe(row);
  });
});
