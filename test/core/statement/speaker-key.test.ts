import { describe, expect, test } from 'vitest';
import { idOfBody, idOfNamed, idOfUnnamed } from '../../../lib/core/speaker/speaker-id.ts';
import { speakerKeyOf } from '../../../lib/core/statement/speaker-key.ts';

const person = (name: string, affiliation?: string) =>
  speakerKeyOf({ speaker: { id: idOfNamed(name, affiliation), name } });
const body = (name: string, affiliation: string) =>
  speakerKeyOf({ speaker: { id: idOfBody(name, affiliation), name, affiliation } });
const unnamed = (name: string, affiliation?: string) =>
  speakerKeyOf({ speaker: { id: idOfUnnamed(name, affiliation), name } });
const voice = (name: string, role: string, affiliation?: string) =>
  speakerKeyOf({ speaker: { id: idOfNamed(name, affiliation), name, role, affiliation } });
const spokesman = (affiliation?: string) => voice('Anna Lind', 'Foreign Ministry Spokeswoman', affiliation);

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
    ['for a ministry and its spokeswoman', body('Foreign Ministry', 'Velmaria'), spokesman('Velmaria')],
    ['for two ministries of one state', body('Foreign Ministry', 'Velmaria'), body('Defence Ministry', 'Velmaria')],
    ['for a ministry and an official', body('Foreign Ministry', 'Velmaria'), unnamed('senior official', 'Velmaria')],
    ['for a name that no article explains', body('Lind', 'Lind'), person('Anna Lind', 'Velmaria')],
    [
      'for an organisation and its head, whom the registry holds',
      speakerKeyOf({ speaker: { id: 'iaea', name: 'IAEA', affiliation: 'IAEA' } }),
      speakerKeyOf({ speaker: { id: 'anna-lind', name: 'Anna Lind', role: 'Director General', affiliation: 'IAEA' } }),
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
    ['for a spokesman of whom nobody knows for whom', spokesman('Velmaria'), spokesman()],
    ['for a minister and his ministry', person('Anna Lind', 'Velmaria'), body('Foreign Ministry', 'Velmaria')],
    [
      'for who used to be a spokesman',
      voice('Anna Lind', 'Former Foreign Ministry Spokeswoman', 'Velmaria'),
      body('Foreign Ministry', 'Velmaria'),
    ],
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
