import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Mirrors mention/belonging.ts, mention/name-after-kind.ts and what else tells beside a name whose its bearer is.

describe('somebody is of', () => {
  test.each([
    [
      'a campaign that has a call for a name',
      'Ostra waits. [Ada Lorne of Mend the Harbour] {said} <it was late>.',
      'Ada Lorne | - | Mend the Harbour',
    ],
    [
      'the institute that has the project',
      'Ostra waits. [Ada Lorne of the Harbour Chains Project at the Calder Institute] {said} <it was late>.',
      'Ada Lorne | - | Calder Institute',
    ],
    [
      'an endowment with a purpose',
      'Ostra waits. [Ada Lorne, director of the harbour programme at the Tollen Endowment for Peace,] {said} <it was late>.',
      'Ada Lorne | Director of the Harbour Programme | Tollen Endowment for Peace',
    ],
    [
      'her own state, whichever she had talks with',
      'Ostravia waits. The talks of Ostravian envoy Ada Lorne with Velmaria go on. [Lorne] {said} <it was late>.',
      'Ada Lorne | Envoy | Ostravia',
    ],
    [
      'the state whose parliament has a committee with a number',
      'Ostra waits. [Ada Lorne, deputy chair of the Article 90 Committee of Velmaria’s Parliament,] {said} <it was late>.',
      'Ada Lorne | Deputy Chair of the Article 90 Committee of the Parliament | Velmaria',
    ],
    [
      'no county whose seat she has',
      'Ostravia waits. [Ada Lorne the Halm County MP] {said} <it was late>.',
      'Ada Lorne | - | Ostravia',
    ],
    [
      'the state that sends her to a town where bodies sit',
      'Ostravia waits. [Velmaria’s Permanent Representative to the Karst Alliance in New York Ada Lorne] {said} <it was late>.',
      'Ada Lorne | Permanent Representative | Velmaria',
    ],
    [
      'a coalition whose kind follows its motto',
      'Ostra waits. [Ada Lorne, of the Clean Hands in Trade coalition,] {said} <it was late>.',
      'Ada Lorne | - | Clean Hands in Trade',
    ],
    [
      'a body with an article within its name',
      'Ostra waits. [Ada Lorne of the Campaign for a Coast Without Mines] {said} <it was late>.',
      'Ada Lorne | - | Campaign for a Coast Without Mines',
    ],
    [
      'a university in small letters',
      'Ostra waits. [Historian Ada Lorne of the regional university] {said} <it was late>.',
      'Ada Lorne | Historian | Regional University',
    ],
    [
      'an institute that is another than the one named before',
      'Ostra waits for the Lune Institute. [Ada Lorne of the federal institute in Halm] {said} <it was late>.',
      'Ada Lorne | - | Federal Institute',
    ],
    [
      'the state whose delegation she advised',
      'Velmaria waits. [Ada Lorne, who advised the Ostravian delegation to the talks,] {said} <it was late>.',
      'Ada Lorne | Former Adviser | Ostravia',
    ],
    [
      'the university by which she is called later',
      'Ostra waits. [The jurist Ada Lorne] {said} <it was late>. [The professor of the Federal University of Halm] {added} <nothing helped>.',
      'Ada Lorne | Jurist | Federal University of Halm',
    ],
    [
      'the festival that they organise',
      'Ostra waits. [Organisers of the Lamp Festival] {said} <it was late>.',
      'organisers of the Lamp Festival | Organisers | Lamp Festival',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('somebody is not of', () => {
  test.each([
    ['a town', '[Ada Lorne of Halm] {said} <it was late>.', 'Ada Lorne | - | -'],
    [
      'a body of states that a state is in',
      'Velmaria waits. [Ada Lorne of Ostravia in the Karst Alliance group] {said} <it was late>.',
      'Ada Lorne | - | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a noun in lower case refers to the body that the article names by it', () => {
  test.each([
    [
      'after “of”',
      'The Lune Chamber of Trade waits. [Ada Lorne, a board member of the chamber,] {said} <it was late>.',
      'Ada Lorne | Board Member | Lune Chamber of Trade',
    ],
    [
      'after a verb for leading',
      'The Lune Tribunal waits. [Ada Lorne, who heads the tribunal,] {said} <it was late>.',
      'Ada Lorne | Head | Lune Tribunal',
    ],
    [
      'which is its state’s, if a possessive tells that',
      'Velmaria’s Space Command waits. Ostravia left. [Gen. Ada Lorne, who heads the command,] {said} <it was late>.',
      'Ada Lorne | Head | Velmaria',
    ],
  ])('%s', (_, text, row) => {
    expect(lastSpeaker(text)).toBe(row);
  });
});

describe('a body that is named only as a treaty’s is of the treaty', () => {
  test.each([
    [
      'by the noun in its name',
      'Ostravia left the Lune Convention. [The head of the convention’s secretariat, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Head | Lune Convention',
    ],
    [
      'whatever its kind',
      'Ostravia left the Convention on Stray Nets. [Ada Lorne, who heads the treaty’s verification centre,] {said} <no>.',
      'Ada Lorne | Head | Convention on Stray Nets',
    ],
    [
      'without a sentence’s article',
      'The Treaty on Stray Nets is old. [Ada Lorne, a lawyer at the treaty’s secretariat,] {said} <it was late>.',
      'Ada Lorne | Lawyer | Treaty on Stray Nets',
    ],
    [
      'or its own, if the article doesn’t name that',
      'Ostravia left it. [Ada Lorne, a lawyer at the accord’s secretariat,] {said} <it was late>.',
      'Ada Lorne | Lawyer | Accord’s Secretariat',
    ],
  ])('%s', (_, text, row) => {
    expect(lastSpeaker(`Nets\n\n${text}`)).toBe(row);
  });
});

test('a ruler’s office is the state’s', () => {
  const text = 'Velmaria’s nets are late. [Ada Lorne, head of the President’s Office,] {said} <it was late>.';
  expect(lastSpeaker(text)).toBe('Ada Lorne | Head | Velmaria');
});

test('a union’s branch has a number', () => {
  const text = 'It rained. [Ada Lorne, president of Lune Workers Local 88,] {said} <it was late>.';
  expect(lastSpeaker(text)).toBe('Ada Lorne | President | Lune Workers Local 88');
});
