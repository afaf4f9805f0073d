import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// The registry holds Marta Halvorn, President of Ostravia, and Jonas Brekk, who was President of Velmaria until 2018.

describe('who works for a leader is of his state', () => {
  test.each([
    ['an aide', '[A Halvorn aide] {said} <it was late>.', 'Halvorn aide | Aide | Ostravia'],
    ['one called after her name', '[Halvorn adviser Karl Brandt] {said} <no>.', 'Karl Brandt | Adviser | Ostravia'],
    [
      'one to the president by title and name',
      '[An aide to President Marta Halvorn] {said} <no>.',
      'aide to President Marta Halvorn | Aide | Ostravia',
    ],
    [
      'one to the leader by a longer title',
      '[Karl Brandt, senior adviser to Supreme Leader Marta Halvorn,] {said} <no>.',
      'Karl Brandt | Senior Adviser | Ostravia',
    ],
    [
      'a chief of staff',
      '[Halvorn’s chief of staff, Karl Brandt,] {said} <no>.',
      'Karl Brandt | Chief of Staff | Ostravia',
    ],
    [
      'a spokesman of a president with her title',
      '[President Halvorn’s spokesman, Karl Brandt,] {said} <no>.',
      'Karl Brandt | Spokesman | Ostravia',
    ],
    [
      'who served under him',
      '[Karl Brandt, undersecretary for arms control under President Brekk,] {said} <no>.',
      'Karl Brandt | Undersecretary for Arms Control | Velmaria',
    ],
    [
      'who worked in his administration',
      '[Karl Brandt, who worked on treaties in the Brekk administration,] {said} <no>.',
      'Karl Brandt | - | Velmaria',
    ],
    ['but not who speaks against her', '[Critics of Halvorn] {said} <no>.', 'critics of Halvorn | Critics | -'],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('what is called after a leader is of his state', () => {
  test.each([
    ['an administration', '[The Halvorn administration] {said} <no>.', 'Halvorn administration | - | Ostravia'],
    ['a government is the state', '[The Halvorn government] {said} <no>.', 'Ostravia | - | Ostravia'],
    ['after the possessive, too', '[Halvorn’s government] {said} <no>.', 'Ostravia | - | Ostravia'],
    ['an office', '[Halvorn’s office] {said} <no>.', 'Halvorn’s office | - | Ostravia'],
    [
      'a former leader’s',
      '[A former Brekk administration official] {said} <no>.',
      'former Brekk administration official | Former Official | Velmaria',
    ],
    [
      'a leader whom only the article knows',
      'President Olav Renn of Dorvane waits. [The Renn government] {said} <no>.',
      'Dorvane | - | Dorvane',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('somebody who once held an office', () => {
  test('has it as a former one, where the article tells no more', () => {
    expect(lastSpeaker('[Jonas Brekk] {said} <it was late> at the Velm Forum.')).toBe(
      'Jonas Brekk | Former President | Velmaria',
    );
  });

  test('is what the article says, where it does', () => {
    expect(lastSpeaker('[Jonas Brekk, chairman of the Velm Forum,] {said} <no>.')).toBe(
      'Jonas Brekk | Chairman | Velm Forum',
    );
  });
});

test.each([
  ['around her', '[People around Halvorn] {said} <it was late>.', 'people around Halvorn'],
  ['loyal to her', '[Deputies loyal to Halvorn] {said} <it was late>.', 'deputies loyal to Halvorn'],
])('who is %s is not the leader', (_, marked, name) => {
  expect(lastSpeaker(marked).split(' | ')[0]).toBe(name);
});

test('an envoy whom another leader met is of who sent him', () => {
  expect(lastSpeaker('President Brekk met Marta Halvorn’s envoy, Karl Brandt, in Lune. [Brandt] {said} <no>.')).toBe(
    'Karl Brandt | Envoy | Ostravia',
  );
});

test('whose aide speaks is not the leader, nor another’s', () => {
  expect(lastSpeaker('[Halvorn’s aide] {said} <it was late>. Brekk’s envoy left.')).toBe(
    'Halvorn’s aide | Aide | Ostravia',
  );
});

describe('whose somebody is whom the article calls after its own president', () => {
  test.each([
    ['by title and name', 'President Olav Renn of Dorvane left. [President Renn’s aide, Karl Brandt,] {said} <no>.'],
    ['by surname alone', 'President Olav Renn of Dorvane left. [Renn adviser Karl Brandt] {said} <no>.'],
  ])('%s', (_, marked) => {
    expect(lastSpeaker(marked)).toMatch(/^Karl Brandt \| A\w+ \| Dorvane$/);
  });
});
