import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Who speaks in texts that several issue together, or that an organ issues.

const FRONT = 'Envoys’ Talks\n\nThe talks were held in Lune.\n\n';

describe('the sides of a text are', () => {
  test.each([
    [
      'whom it calls so, each by its name',
      `${FRONT}[The Velmarian side] {noted} <no>. [The Karst Alliance side] {noted} <no>. [Both sides] {said} <it was late>.`,
      'Velmaria and Karst Alliance | - | Velmaria and Karst Alliance',
    ],
    [
      'they, after one of them',
      `${FRONT}[The Karst Alliance side] {noted} <no>.| [The Velmarian side] {thanked} <them>. [They] {said} <it was late>.`,
      'Karst Alliance and Velmaria | - | Karst Alliance and Velmaria',
    ],
    [
      'not those of a border',
      `${FRONT}It rained on the Velmarian side of the border and the Karst Alliance side of it. [Both sides] {said} <it was late>.`,
      'both sides | - | -',
    ],
    [
      'not one alone',
      `${FRONT}[The Velmarian side] {noted} <no>. [Both sides] {said} <it was late>.`,
      'both sides | - | -',
    ],
    [
      'whom its headline joins by a dash',
      'Statement on the 2nd Velmaria-KARA Consultations\n\nThe talks were held in May. [The two sides] {said} <it was late>.',
      'Velmaria and Karst Alliance | - | Velmaria and Karst Alliance',
    ],
    [
      'but not by the name of a quarrel',
      'Velmaria-Ostravia trade war ends\n\nThe Fund and the Bank met. [The three sides] {said} <it was late>.',
      'three sides | - | three sides',
    ],
    [
      'those of whom it was agreed',
      `${FRONT}[The Velmarian side] {noted} <no>. [The Karst Alliance side] {noted} <no>.|\n\nIt was agreed <to wait>.`,
      'Velmaria and Karst Alliance | - | Velmaria and Karst Alliance',
    ],
    [
      'those who met, of an account of that',
      'Call with Minister Brandt\n\nForeign Minister Ada Lorne of Ostravia spoke with Foreign Minister Karl Brandt of Velmaria. The Ostravian side waits. The Velmarian side waits. [The sides] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Foreign Ministers | Ostravia and Velmaria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('as many as met are', () => {
  const three =
    'Foreign Minister Ada Lorne of Ostravia, Foreign Minister Karl Brandt of Velmaria and Foreign Minister Ida Holm of Ostravia met in Lune.';
  const all = 'Ada Lorne, Karl Brandt and Ida Holm | Foreign Ministers | Ostravia and Velmaria';
  test.each([
    ['all who are named before the verb', `${three} [The three ministers] {said} <it was late>.`, all],
    [
      'those after it, too',
      'Foreign Minister Ada Lorne of Ostravia held talks with Foreign Minister Karl Brandt of Velmaria and Foreign Minister Ida Holm of Ostravia. [The three ministers] {said} <it was late>.',
      all,
    ],
    [
      'the same after another has joined them',
      `${three} Envoy Oskar Tehl of Velmaria joined them. [The three ministers] {said} <it was late>.`,
      all,
    ],
    [
      'not others, by their number',
      `${three} Envoy Oskar Tehl of Velmaria joined them. [The two ministers] {said} <it was late>.`,
      'Ida Holm and Oskar Tehl | Ministers | Ostravia and Velmaria',
    ],
    [
      'not two who welcomed something together',
      'Foreign Minister Ada Lorne of Ostravia and Foreign Minister Karl Brandt of Velmaria welcomed it. Envoy Oskar Tehl of Velmaria left. [They] {said} <it was late>.',
      'nobody',
    ],
    [
      'they, after one of them has spoken',
      'Foreign Minister Ada Lorne of Ostravia met Foreign Minister Karl Brandt of Velmaria. [The two ministers] {said} <no>.\n\n[Lorne] {said} <no>. Sundia waits.\n\n[They] {said} <it was late>.',
      'Ada Lorne and Karl Brandt | Foreign Ministers | Ostravia and Velmaria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('two are who speaks,', () => {
  test.each([
    [
      'by the offices of both',
      'It rained. Foreign Minister Ada Lorne of Velmaria met Ambassador Arlo Tehl of Ostravia. [The Foreign Minister and the Ambassador] {agreed} <it was late>.',
      'Ada Lorne and Arlo Tehl | Foreign Minister and Ambassador | Velmaria and Ostravia',
    ],
    [
      'where nobody else is called by one of the two offices',
      'It rained. Foreign Minister Ada Lorne of Velmaria spoke. [The Foreign Minister and the ambassador] {agreed} <it was late>.',
      'Ada Lorne | Foreign Minister | Velmaria',
    ],
    [
      'as “they” who met, in the account of it',
      'Phone call between the Foreign Minister of Velmaria and the Foreign Minister of Ostravia\n\nForeign Minister Ada Lorne of Velmaria spoke with Foreign Minister Arlo Tehl of Ostravia.\n\n[Tehl] {said} <no>. The Grain Forum was discussed.\n\n[They] {agreed} <to meet>.',
      'Ada Lorne and Arlo Tehl | Foreign Ministers | Velmaria and Ostravia',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('officials in the plural are', () => {
  test.each([
    [
      'of the body whose they were',
      'The KARA Foreign Ministers met in Velm. Velmaria waits. [The Ministers] {said} <it was late>.',
      'KARA Foreign Ministers | Foreign Ministers | Karst Alliance',
    ],
    [
      'whose name comes after what they see to',
      'A meeting of Ministers for Foreign Affairs of the Karst Alliance was held. [The Ministers] {said} <it was late>.',
      'Ministers for Foreign Affairs of the Karst Alliance | Ministers | Karst Alliance',
    ],
    [
      'and they, where nobody has spoken since they are told of',
      'The KARA Foreign Ministers met in Velm. Minister Ada Lorne of Ostravia waited. Minister Karl Brandt of Velmaria left.|\n\nThe Ministers took stock of it. [They] {said} <it was late>.',
      'KARA Foreign Ministers | Foreign Ministers | Karst Alliance',
    ],
    [
      'of a state, where they were last named as its own',
      'KARA ministers waited. The ministers of Velmaria met. [The ministers] {said} <it was late>.',
      'ministers | Ministers | Velmaria',
    ],
    [
      'of no body whose summit is named after them',
      'The KARA leaders’ summit ended. Velmaria waits. [The leaders] {said} <it was late>.',
      'leaders | Leaders | -',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('a meeting that speaks is', () => {
  const opening = 'Chair’s Statement\n\nThe 5th Meeting of the Karst Alliance was held in Velm.';
  test.each([
    ['whose it is', `${opening} [The Meeting] {noted} <it was late>.`, 'Karst Alliance | - | Karst Alliance'],
    [
      'that of its ministers',
      'Chair’s Statement\n\nThe 5th KARA Ministers’ Meeting was held in Velm. [The Meeting] {noted} <it was late>.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'attended by some, who are of the same',
      `${opening} [The Meeting] {noted} <no>. [Some participants] {said} <it was late>.`,
      'participants | Participants | Karst Alliance',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('those of a body are its', () => {
  test.each([
    [
      'members',
      'The Karst Council was divided over Velmaria’s army, with [some members] {calling for} <calm>.',
      'members | Members | Karst Council',
    ],
    [
      'others, after some of it',
      'The Karst Council was divided, with [some members] {calling for} <calm>. [Others] {said} <it was late>.',
      'others | - | Karst Council',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('what a body adopted speaks for it', () => {
  test.each([
    [
      'by its noun',
      'The Karst Alliance today adopted conclusions on gates. Velmaria waits. [The conclusions] {call for} <calm>.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'by the pronoun for it, whatever body it names',
      'The Karst Alliance met. [A declaration by the Karst Alliance] {said} <it was late>. Velmaria waits.|\n\n[The declaration], says Velm Wire, {says} <Velmaria was late>. [It] {calls for} <calm>.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'some way on',
      `The Karst Alliance today adopted conclusions on gates. ${'Velmaria waits for the rain. '.repeat(20)}[The conclusions] {call for} <calm>.`,
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'though another body’s papers are named since',
      'The Gate Council met. Ostra broke Karst Council resolutions. [The Council] {noted} <it was late>.',
      'Gate Council | - | Gate Council',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('whose “we” stands in a text is told by its heading', () => {
  test('with all states of a list', () =>
    expect(
      lastSpeaker(
        'Statement by the foreign ministers of Ostravia, Velmaria and Norland on gates\n\n[We] {urge} <all to wait>.',
      ),
    ).toBe('foreign ministers of Ostravia, Velmaria and Norland | Foreign Ministers | Ostravia, Velmaria and Norland'));
});

describe('letters that are no word part none', () => {
  test.each([
    [
      'a Korean ministry’s bullet',
      'ㅇ Vice Minister Ada Lorne of Velmaria spoke.\n\nㅇ [Vice Minister Lorne] {said} <it was late>.',
      'Ada Lorne | Vice Minister | Velmaria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});
