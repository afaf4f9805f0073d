import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../lib/core/speaker/speaker.ts';
import { idOfBody, idOfNamed, idOfUnnamed } from '../../../lib/core/speaker/speaker-id.ts';
import { areTwoPeople, speakerKeysOf } from '../../../lib/core/statement/speaker-keys.ts';

const person = (name: string, affiliation?: string): Speaker => ({
  id: idOfNamed(name, affiliation),
  name,
  ...(affiliation !== undefined && { affiliation }),
});
const body = (name: string, affiliation: string): Speaker => ({ id: idOfBody(name, affiliation), name, affiliation });
const unnamed = (name: string, affiliation?: string): Speaker => ({ id: idOfUnnamed(name, affiliation), name });
const registered = (name: string, role?: string): Speaker => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  ...(role !== undefined && { role, affiliation: 'IAEA' }),
});
const iaea: Speaker = { id: 'iaea', name: 'IAEA', affiliation: 'IAEA' };

const keysOf = (speaker: Speaker | null) => speakerKeysOf({ speaker });
const meet = (one: Speaker, other: Speaker) => keysOf(one).some((key) => keysOf(other).includes(key));

describe('share a key', () => {
  test.each([
    ['whatever an article tells of whom somebody belongs to', person('Anna Lind', 'Velmaria'), person('Anna Lind')],
    ['without a first name', person('Anna Lind', 'Velmaria'), person('Lind', 'Velmaria')],
    ['with a generation', person('Oskar Tehl Jr.', 'Velmaria'), person('Oskar Tehl', 'Velmaria')],
    ['however transliterated', person('Sergei Taranskiy'), person('Sergey Taransky')],
    ['whatever its vowels', person('Karl Soleman'), person('Karl Suliman')],
    ['with a silent letter', person('Oskar Rehn'), person('Oskar Ren')],
    ['with a J or a Dzh', person('Aibek Jurat'), person('Aybek Dzhurat')],
    ['with an H or a G', person('Anatol Hrakov'), person('Anatoly Grakov')],
    ['with a C or a Ts', person('Jorun Adec'), person('J. Adets')],
    ['in any accents and case', person('ANA KOVAČ'), person('Ana Kovac')],
    [
      'however an unnamed source is described',
      unnamed('senior Velmarian official', 'Velmaria'),
      unnamed('official close to the talks', 'Velmaria'),
    ],
    ['a minister and his ministry', person('Anna Lind', 'Velmaria'), body('Foreign Ministry', 'Velmaria')],
    ['two ministries of one state', body('Foreign Ministry', 'Velmaria'), body('Defence Ministry', 'Velmaria')],
    ['a state and its ministry', body('Velmaria', 'Velmaria'), body('Foreign Ministry', 'Velmaria')],
    ['a ministry and an official', body('Foreign Ministry', 'Velmaria'), unnamed('senior official', 'Velmaria')],
    ['a name that no article explains', body('Lind', 'Lind'), person('Anna Lind', 'Velmaria')],
    ['an organisation and its head', iaea, registered('Anna Lind', 'Director General')],
  ])('%s', (_, one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  test('all that nobody is said to have said', () => {
    expect(keysOf(null)).toEqual(['unknown']);
  });
});

describe('share no key', () => {
  test.each([
    ['other surnames', person('Anna Lind', 'Velmaria'), person('Anna Tehl', 'Ostravia')],
    ['surnames of vowels', person('Yo'), person('Ai')],
    ['the same office of another state', body('Foreign Ministry', 'Velmaria'), body('Foreign Ministry', 'Ostravia')],
    ['unnamed sources of another state', unnamed('officials', 'Velmaria'), unnamed('officials', 'Ostravia')],
    ['unnamed sources of nobody', unnamed('officials'), unnamed('two diplomats')],
    ['whom the registry holds, and whom not', registered('Jens Stoltenberg'), person('Jens Stoltenberg')],
  ])('%s', (_, one, other) => {
    expect(meet(one, other)).toBe(false);
  });
});

test.each([['金正男'], ['\ud800'], ['…']])('a key holds something for %j', (name) => {
  expect(keysOf(person(name))[0]).toMatch(/^surname_./u);
});

describe('two people', () => {
  test.each([
    ['of one state', person('Anna Lind', 'Velmaria'), person('Oskar Tehl', 'Velmaria'), true],
    ['of whom the registry holds one', person('Anna Lind', 'IAEA'), registered('Oskar Tehl', 'Director General'), true],
    ['are not one man in two spellings', person('Aibek Jurat'), person('Aybek Dzhurat'), false],
    ['are not a minister and his ministry', person('Anna Lind', 'Velmaria'), body('Ministry', 'Velmaria'), false],
    ['are not somebody and a name that may be his', person('Anna Lind', 'Velmaria'), body('Lind', 'Lind'), false],
    ['are not an organisation and its head', iaea, registered('Anna Lind', 'Director General'), false],
  ])('%s', (_, one, other, are) => {
    expect(areTwoPeople(one, other)).toBe(are);
  });
});
