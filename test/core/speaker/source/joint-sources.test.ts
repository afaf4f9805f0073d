import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

describe('several who speak as one are', () => {
  test.each([
    [
      'those whose number and office stand before their names',
      '[Two former Ostravian prime ministers, Ada Lorne and Karl Brandt,] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Former Prime Ministers | Ostravia',
    ],
    [
      'those behind whose names brackets tell the party and, for short, the state',
      'Ostravia waits. [Reps. Ada Lorne (D-Wash.) and Karl Brandt (R-Me.)] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Representatives | -',
    ],
    [
      'each of that office',
      'Both Ostravian ministers, Ada Lorne and Karl Brandt, left. [Brandt] {said} <it was late>.',
      'Karl Brandt | Minister | Ostravia',
    ],
    [
      'who held it, if they no longer do',
      '[Former Ostravian ministers Ada Lorne and Karl Brandt] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Former Ministers | Ostravia',
    ],
    [
      'the ministers of states that nobody lists, with all of these',
      '[The prime ministers of Ilvary, Sund and Corva] {said} <it was late>.',
      'prime ministers of Ilvary, Sund and Corva | Prime Ministers | Ilvary, Sund and Corva',
    ],
    [
      'in the plural, as English has it',
      'Chairman Ada Lorne met Chairman Karl Brandt. [The two chairmen] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Chairmen | -',
    ],
    [
      'two of one office, by the noun',
      'Defence Minister Ada Lorne met Defence Minister Karl Brandt. [The two ministers] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Defence Ministers | -',
    ],
    [
      'two of whom one is told to be the counterpart of the other',
      'Ostravia’s foreign minister, Ada Lorne, met her Velmarian counterpart, Karl Brandt. [Both ministers] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Foreign Ministers | Ostravia and Velmaria',
    ],
    [
      'the sides of a meeting, by those who met',
      'Minister Lorne’s telephone conversation with Minister Brandt\n\nForeign Minister Ada Lorne of Ostravia had a telephone conversation with Minister of Foreign Affairs of Velmaria Karl Brandt. [The sides] {agreed} <that it was late>.',
      'Ada Lorne and Karl Brandt | Foreign Ministers | Ostravia and Velmaria',
    ],
    [
      'the ministers of the two states that the article is about, where it names nobody',
      'Ostravia and Velmaria met. Ostravia waits. Velmaria waits. [The two ministers] {said} <it was late>.',
      'two ministers | Ministers | Ostravia and Velmaria',
    ],
    [
      'a minister and a secretary, where no third is named',
      'Foreign Minister Ada Lorne of Ostravia met Foreign Secretary Karl Brandt of Velmaria. [The two ministers] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Ministers | Ostravia and Velmaria',
    ],
    [
      'the parties to a treaty',
      'The commission of Ostravia and Velmaria met. [The Parties] {agreed} <that it was late>.',
      'Parties | - | Ostravia and Velmaria',
    ],
    [
      'the sides of a meeting, whatever other state is talked of more',
      'Foreign Minister Ada Lorne of Ostravia met Foreign Minister Karl Brandt of Velmaria. Sundia’s army waits. Sundia’s navy waits. Sundia waits. [The two sides] {said} <Sundia was late>.',
      'two sides | - | Ostravia and Velmaria',
    ],
    [
      'officials of a body by its letters and of a state by its adjective',
      '[KARA and Velmarian officials] {said} <it was late>.',
      'KARA and Velmarian officials | Officials | Karst Alliance and Velmaria',
    ],
    [
      'the offices of states',
      '[The foreign ministries of Ostravia and Velmaria] {said} <it was late>.',
      'foreign ministries of Ostravia and Velmaria | - | Ostravia and Velmaria',
    ],
    [
      'who holds an office in each',
      '[Defence ministers from Ostravia, Velmaria and Norland] {said} <it was late>. Norland’s parliament sat.',
      'defence ministers from Ostravia, Velmaria and Norland | Defence Ministers | Ostravia, Velmaria and Norland',
    ],
    [
      'people with their states in brackets',
      '[Ambassadors Ada Lorne (Ostravia) and Karl Brandt (Velmaria)] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Ambassadors | Ostravia and Velmaria',
    ],
    [
      'states with what they are called together',
      '[Ostravia and Velmaria (the Karst Alliance)] {said} <it was late>.',
      'Ostravia and Velmaria | - | Ostravia and Velmaria',
    ],
    [
      'the same again, by their number',
      '[Ostravia and Velmaria] {said} <no>.| [The two countries] {said} <it was late>.',
      'Ostravia and Velmaria | - | Ostravia and Velmaria',
    ],
    [
      'others, where they are more',
      '[Ostravia and Velmaria] {said} <no>.| [The three countries] {said} <it was late>.',
      'three countries | - | three countries',
    ],
    [
      'people with one title',
      '[Senators Ada Lorne and Karl Brandt] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Senators | -',
    ],
    [
      'people whose title follows their names',
      '[Ada Lorne and Karl Brandt, both former negotiators,] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Former Negotiators | -',
    ],
    [
      'the officials of states by their adjectives',
      '[The Ostravian and Velmarian foreign ministers] {said} <it was late>.',
      'Ostravian and Velmarian foreign ministers | Foreign Ministers | Ostravia and Velmaria',
    ],
    [
      'the two states that the article is about',
      'Ostravia and Velmaria met. Ostravia waits. Velmaria waits. [Officials from both countries] {said} <it was late>.',
      'officials from both countries | Officials | Ostravia and Velmaria',
    ],
    [
      'and one state is no list',
      '[Officials of Ostravia] {said} <it was late>.',
      'officials of Ostravia | Officials | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a title that several share is each one’s', () => {
  test.each([
    [
      'the first one’s',
      '[Foreign Ministers Ada Lorne and Karl Brandt] {said} <no>. [Lorne] {said} <it was late>.',
      'Ada Lorne | Foreign Minister | -',
    ],
    [
      'the last one’s',
      '[Defence ministers Ada Lorne of Ostravia and Karl Brandt of Velmaria] {said} <no>. [Brandt] {said} <it was late>.',
      'Karl Brandt | Defence Minister | Velmaria',
    ],
    [
      'in short',
      '[Gens. Ada Lorne and Karl Brandt] {said} <no>. [Brandt] {said} <it was late>.',
      'Karl Brandt | General | -',
    ],
    [
      'with the state before it',
      '[Ostravian Senators Ada Lorne and Karl Brandt] {said} <no>. [Brandt] {said} <it was late>.',
      'Karl Brandt | Senator | Ostravia',
    ],
    [
      'and that of both together',
      '[Gens. Ada Lorne and Karl Brandt] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Generals | -',
    ],
    [
      'whose first word is no name',
      '[Prime Ministers Ada Lorne of Ostravia and Karl Brandt of Velmaria] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Prime Ministers | Ostravia and Velmaria',
    ],
    [
      'but a trade is no title',
      'The salmon farmers Havbruk Norr and Nordlaks Holding waited. [Nordlaks Holding] {said} <it was late>.',
      'Nordlaks Holding | - | -',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});

describe('what nobody is told to have said, in the account of a meeting, is of', () => {
  const met =
    'Foreign Minister Ada Lorne of Ostravia met Foreign Minister Karl Brandt of Velmaria. [Brandt] {said} <no>.|';
  const both = 'Ada Lorne and Karl Brandt | Foreign Ministers | Ostravia and Velmaria';
  test.each([
    ['both, where it was agreed', 'It was agreed <to wait>.', both],
    [
      'whom the sentence before is about',
      'Ada Lorne spoke of quays. In particular, it was noted <that it was late>.',
      'Ada Lorne | Foreign Minister | Ostravia',
    ],
    ['those, where these are both', 'The ministers spoke of quays. It was also stressed <that it was late>.', both],
    [
      'who spoke last, else',
      'Quays were a topic. It was noted <that it was late>.',
      'Karl Brandt | Foreign Minister | Velmaria',
    ],
    [
      'the same, where "it" is taken for who says so',
      'Quays were a topic. [It] {was noted} <that it was late>.',
      'Karl Brandt | Foreign Minister | Velmaria',
    ],
  ])('%s', (_, sentence, expected) => expect(lastSpeaker(`${met}\n\n${sentence}`)).toBe(expected));
});
