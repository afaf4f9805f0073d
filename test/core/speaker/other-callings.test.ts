import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './last-speaker.ts';

describe('a calling that nothing else says is for', () => {
  test.each([
    [
      'the one whom the paragraph names',
      '[Ada Lorne, Ostra’s envoy,] {said} <it was late>.|\n\nPavel Rook, chairman of the committee on security, did not rule it out. In [the senator]’s words, <it was late>.',
      'Pavel Rook',
    ],
    [
      'whom it says more of',
      'Ostra waits. Velmarian expert Ada Lorne sees two clocks. Peace would come sooner, [the Oran University professor] {argued}, <if it went>.',
      'Ada Lorne',
    ],
    [
      'who was something else before',
      'It failed, complained Ada Lorne, who has led Ostra’s delegation. [The former trawler captain] {said} <it was late>.',
      'Ada Lorne',
    ],
    [
      'an officer by his rank',
      'It takes years, cautioned Air Vice-Marshal Ada Lorne, the alliance’s chief for plans. Nobody, [the Velmarian officer] {went on}, <should mistake it>.',
      'Ada Lorne',
    ],
    [
      'the defender who heads a body',
      'Rights defender Ada Lorne considers it late. “They will,” [the head of the Open Trigger association] {told} reporters, <stressing that>.',
      'Ada Lorne',
    ],
    [
      'who spoke last and comes from there',
      '[Major General Ada Lorne], whose observers left, {said} <it was late>.|\n\nBoth armies had gone, [the South African] {told} reporters, <though not far>.',
      'Ada Lorne',
    ],
    [
      'who spoke last and is of the party',
      '[The Parliament’s rapporteur, Ada Lorne], {threatens} <to hold it>.| <It is late,> {says} [the Velmarian Christian Democrat].',
      'Ada Lorne',
    ],
    [
      'neither of two',
      'Pavel Rook, an engineer, met Ada Lorne, a pilot. <It was late>, [the senator] {said}.',
      'senator',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a lead’s source is', () => {
  test.each([
    [
      'the officer whom the next paragraph names',
      'Late\n\nOstra can wait, [its air force chief] {said} <on Monday>.|\n\nBrigadier General Ada Lorne, a former pilot, spoke at the club.',
      'Ada Lorne',
    ],
    [
      'the minister whom it names',
      'Late\n\n[A defence minister] has {refused} <to wait>.|\n\nAnswering a question, Ada Lorne, the armed forces minister of Ostra, left.',
      'Ada Lorne',
    ],
    [
      'nobody who is something else',
      'Late\n\n[The defence minister] has {refused} <to wait>.|\n\nAda Lorne, a spokeswoman for the navy, left.',
      'defence minister',
    ],
    [
      'no official that many can be',
      'Late\n\n[A senior official] {refused} <to wait>.|\n\nAda Lorne, an official of the navy, left.',
      'senior official',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});

describe('a name without a comma before it follows', () => {
  test.each([
    ['a department', 'It rains, [head of the regional agriculture department Ada Lorne] {said} <today>.', 'Ada Lorne'],
    ['an office', 'It rains, [deputy head of the Office of the President Ada Lorne] {said} <today>.', 'Ada Lorne'],
    ['a ministry of the union', 'Earlier, [Union Minister of State Ada Lorne] {said} <it rained>.', 'Ada Lorne'],
    ['no group', '[A spokesman for the group GunsDown] {said} <it rained>.', 'spokesman for the group GunsDown'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected);
  });
});
