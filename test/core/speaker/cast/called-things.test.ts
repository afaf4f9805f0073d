import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// What an article once says the kind of is no person and no state by its name alone.

const head = 'Strike at the depot\n\n';

describe('a name alone is', () => {
  test.each([
    [
      'a contractor’s',
      'Cooks of the contractor Tarovo Catering left. [Tarovo Catering] {said} <it was “sad”>.',
      'Tarovo Catering | - | Tarovo Catering',
    ],
    [
      'its first word’s, once that is told',
      'Cooks of the contractor Tarovo Catering left. [Tarovo] {said} <it was “sad”>.',
      'Tarovo Catering | - | Tarovo Catering',
    ],
    ['a firm’s, by its last word', 'It rained. [Waldron Stores] {said} <no>.', 'Waldron Stores | - | Waldron Stores'],
  ])('%s', (_, text, speaker) => expect(lastSpeaker(head + text)).toBe(speaker));
});

describe('what calls it stands for it', () => {
  test.each([
    ['“the union”', 'The Kestro union met. Halm Foundry is shut. [The union] {said} <no>.', 'Kestro | - | Kestro'],
    [
      '“union leader”',
      'The KTV tram drivers’ union met. [Union leader Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Union Leader | KTV',
    ],
    [
      '“for the campaign group”',
      'The campaign group Clear Ridges sued. [Ada Lorne, a solicitor for the campaign group,] {said} <no>.',
      'Ada Lorne | Solicitor | Clear Ridges',
    ],
    [
      '“Council president”, of two bodies that “and the” joins',
      'The Center for Ships and Gates and the Lune Shipwrights Council met. [Council president Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | President | Lune Shipwrights Council',
    ],
  ])('%s', (_, text, speaker) => expect(lastSpeaker(head + text)).toBe(speaker));
});

test('no office of a state is a union’s', () => {
  const text =
    'Ostravia waits. The Kestro union met. [Kestro] {said} <no>. [Foreign Minister Mamadi Foyle] {said} <yes>.';
  expect(lastSpeaker(head + text)).toBe('Mamadi Foyle | Foreign Minister | Ostravia');
});

test('a chief executive is of no state', () => {
  const text =
    'Ostravia froze it. It rains in Ostravia. [Ada Lorne, chief executive for ten years,] {said} <Ostravia was late>.';
  expect(lastSpeaker(head + text)).toBe('Ada Lorne | Chief Executive | -');
});

test('whoever has a title keeps a firm’s name', () => {
  expect(lastSpeaker(`${head}It rained. [Minister Waldron Stores] {said} <no>.`)).toMatch(
    /^Waldron Stores \| Minister/,
  );
});

test('a contractor whom the article calls by his surname is somebody', () => {
  const text = 'It paid the contractor Quorvan Tessim. He left. Tessim said so. [Quorvan Tessim] {said} <no>.';
  expect(lastSpeaker(head + text)).toBe('Quorvan Tessim | - | -');
});
