import { describe, expect, test } from 'vitest';
import { idOfBody, idOfNamed, idOfUnnamed } from '../../../lib/core/speaker/speaker-id.ts';
import { speakerKeyOf } from '../../../lib/core/statement/speaker-key.ts';

const person = (name: string, affiliation?: string) =>
  speakerKeyOf({ speaker: { id: idOfNamed(name, affiliation), name } });
const body = (name: string, affiliation: string) =>
  speakerKeyOf({ speaker: { id: idOfBody(name, affiliation), name, affiliation } });
const unnamed = (name: string, affiliation?: string) =>
  speakerKeyOf({ speaker: { id: idOfUnnamed(name, affiliation), name } });

describe('one key', () => {
  test.each([
    ['whatever an article tells of whom somebody belongs to', person('Anna Lind', 'Velmaria'), person('Anna Lind')],
    ['without a first name', person('Anna Lind', 'Velmaria'), person('Lind', 'Velmaria')],
    ['with a generation', person('Oskar Tehl Jr.', 'Velmaria'), person('Oskar Tehl', 'Velmaria')],
    ['however transliterated', person('Sergei Taranskiy'), person('Sergey Taransky')],
    ['whatever its vowels', person('Karl Soleman'), person('Karl Suliman')],
    ['with a silent letter', person('Oskar Rehn'), person('Oskar Ren')],
    ['in any accents and case', person('ANA KOVAČ'), person('Ana Kovac')],
    [
      'however an unnamed source is described',
      unnamed('senior Velmarian official', 'Velmaria'),
      unnamed('official close to the talks', 'Velmaria'),
    ],
  ])('%s', (_, one, other) => {
    expect(one).toBe(other);
  });

  test('for all that nobody is said to have said', () => {
    expect(speakerKeyOf({ speaker: null })).toBe('unknown');
  });
});

describe('another key', () => {
  test.each([
    ['for another surname', person('Anna Lind', 'Velmaria'), person('Anna Tehl', 'Velmaria')],
    ['for a surname of vowels', person('Yo'), person('Ai')],
    [
      'for the same office of another state',
      body('Foreign Ministry', 'Velmaria'),
      body('Foreign Ministry', 'Ostravia'),
    ],
    ['for a body and a person of one name', body('Lind', 'Lind'), person('Lind', 'Lind')],
    ['for unnamed sources of another state', unnamed('officials', 'Velmaria'), unnamed('officials', 'Ostravia')],
    ['for unnamed sources of nobody', unnamed('officials'), unnamed('two diplomats')],
    [
      'for whom the registry holds',
      speakerKeyOf({ speaker: { id: 'jens-stoltenberg', name: 'Jens Stoltenberg' } }),
      person('Jens Stoltenberg'),
    ],
  ])('%s', (_, one, other) => {
    expect(one).not.toBe(other);
  });

  test.each([['金正男'], ['\ud800'], ['…']])('holds something for %j', (name) => {
    expect(person(name)).toMatch(/^surname_./u);
  });
});
