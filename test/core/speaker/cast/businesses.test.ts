import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';
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

describe('the form of law is in no name', () => {
  test.each([
    ['of a company that the registry knows', 'Rheinmetall AG', 'Rheinmetall'],
    ['with a dot', 'Hanwha Aerospace Co.', 'Hanwha Aerospace'],
    ['of two words', 'Hanwha Aerospace Co., Ltd.', 'Hanwha Aerospace'],
    ['of one whose name shows what it is', 'Waldron Dynamics Inc.', 'Waldron Dynamics'],
    ['after a comma', 'Waldron Dynamics, Inc.', 'Waldron Dynamics'],
  ])('%s', (_, written, name) => {
    expect(lastRealSpeaker(`It rained. [${written}] {said} <no>.`)).toBe(`${name} | - | ${name}`);
  });

  test.each([
    ['before an office', '[Waldron Dynamics Inc. CEO Mamadi Foyle]', 'CEO'],
    ['before another', '[Waldron Dynamics Corp. President Mamadi Foyle]', 'President'],
    ['with a possessive', '[Waldron Dynamics Corp.’s chief executive, Mamadi Foyle,]', 'Chief Executive'],
  ])('%s', (_, source, role) => {
    const speaker = `Mamadi Foyle | ${role} | Waldron Dynamics`;
    expect(lastRealSpeaker(`It rained. ${source} {said} <no>.`)).toBe(speaker);
  });

  test('unless the name shows no company without it', () => {
    expect(lastRealSpeaker('It rained. [Kell Corp.] {said} <no>.')).toBe('Kell Corp | - | Kell Corp');
  });
});

describe('a company that the registry knows', () => {
  test.each([
    ['may have somebody’s name', '[Morgan Stanley] {said} <no>.', 'Morgan Stanley | - | Morgan Stanley'],
    ['may be named by a state', '[Ada Lorne of Bank of America] {said} <no>.', 'Ada Lorne | - | Bank of America'],
    [
      'has a branch in a state',
      '[BAE Systems Kenya managing director Ada Lorne] {said} <no>.',
      'Ada Lorne | Managing Director | BAE Systems Kenya',
    ],
    [
      'has divisions',
      '[Ada Lorne, vice president of Strategic Defense Systems at Lockheed Martin,] {said} <no>.',
      'Ada Lorne | Vice President of Strategic Defense Systems | Lockheed Martin',
    ],
  ])('%s', (_, marked, speaker) => expect(lastRealSpeaker(`It rained. ${marked}`)).toBe(speaker));
});

test.each([
  ['a boss', '[Waldron Dynamics boss Mamadi Foyle]', 'Boss'],
  ['a chief operating officer', '[Waldron Dynamics COO Mamadi Foyle]', 'COO'],
])('%s has a role', (_, source, role) => {
  expect(lastSpeaker(`${head}It rained. ${source} {said} <no>.`)).toBe(`Mamadi Foyle | ${role} | Waldron Dynamics`);
});

test.each([
  ['a CEO', 'Kestlan CEO', 'CEO'],
  ['a finance chief', 'Kestlan finance chief', 'Finance Chief'],
])('%s is of no state, whatever the company’s name ends in', (_, title, role) => {
  const speaker = `Mamadi Foyle | ${role} | Kestlan`;
  expect(lastSpeaker(`${head}It rained. [${title} Mamadi Foyle] {said} <no>.`)).toBe(speaker);
});

test('an office’s letters are nobody’s employer', () => {
  const text = '[Ada Lorne, the CFO,] {said} <no>. Waldron Dynamics waits. [Mamadi Foyle, its spokesman,] {said} <no>.';
  expect(lastSpeaker(head + text)).toBe('Mamadi Foyle | Spokesman | Waldron Dynamics');
});

describe('the first word of a company’s name tells whose somebody is', () => {
  test.each([
    ['by an office that only companies have', '[Waldron chief executive Anna Foyle] {said} <no>.', 'Chief Executive'],
    ['by its possessive', '[Waldron’s finance chief, Anna Foyle,] {said} <no>.', 'Finance Chief'],
    ['by any office, as no other is called so', '[Waldron spokesperson Anna Foyle] {said} <no>.', 'Spokesperson'],
  ])('%s', (_, text, role) => {
    expect(lastSpeaker(`${head}It rained. Waldron Dynamics waits. ${text}`)).toBe(
      `Anna Foyle | ${role} | Waldron Dynamics`,
    );
  });
});
