import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Businesses, as business news and the trade press write of them.

const head = 'Makers see demand\n\n';

describe('the business last named is meant by', () => {
  test.each([
    'The missile maker',
    'The defence giant',
    'The Velmarian defense contractor',
    'The defence group',
    'The Velm-based group',
    'The Velm, Lune-based company',
    'The Velm, Md.-based contractor',
    'The shipbuilder',
  ])('“%s”', (called) => {
    const text = `It rained. Waldron Dynamics waits. [${called}] {said} <no>.`;
    expect(lastSpeaker(head + text)).toBe('Waldron Dynamics | - | Waldron Dynamics');
  });
});

test('a movement is no business', () => {
  const text = 'It rained. Waldron Dynamics waits. [The anti-dam movement] {said} <no>.';
  expect(lastSpeaker(head + text)).not.toMatch(/Waldron/);
});

test.each(['Rival', 'Competitor', 'Contractor', 'Shipbuilder', 'Planemaker', 'Startup'])(
  '“%s” at the head of a sentence is in no name',
  (noun) => {
    const name = 'Waldron Marine | - | Waldron Marine';
    expect(lastSpeaker(`${head}It rained. [${noun} Waldron Marine] {said} <no>.`)).toBe(name);
  },
);

test('nor in a person’s', () => {
  expect(lastSpeaker(`${head}It rained. [Rival Anna Foyle] {said} <no>.`)).toMatch(/^Anna Foyle/);
});

test('a rival has a chief executive', () => {
  const text = 'Rival Waldron Dynamics waits. [Chief executive Mamadi Foyle] {said} <no>.';
  expect(lastSpeaker(head + text)).toBe('Mamadi Foyle | Chief Executive | Waldron Dynamics');
});
