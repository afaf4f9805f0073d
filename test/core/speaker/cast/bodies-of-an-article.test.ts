import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Bodies that no registry holds, and what the article calls them.

describe('a body speaks that is named after', () => {
  test.each([
    ['the company', '[The company, Solmar Handling,] {said} <no>.', 'Solmar Handling'],
    [
      'its supplier',
      'Ostravia is short of fuel. Its supplier, Tarovo, broke a contract. [Tarovo] {denies} <it>.',
      'Tarovo',
    ],
    ['the operator of something', '[Airport operator Portos Altos] {said} <no>.', 'Portos Altos'],
    ['nothing, but goes on with "which"', '[Feldspat Ring, which has two machines,] {said} <no>.', 'Feldspat Ring'],
  ])('%s', (_, marked, name) => {
    expect(lastSpeaker(marked)).toBe(`${name} | - | ${name}`);
  });
});

describe('somebody is of', () => {
  test.each([
    [
      'the union that has no other name',
      '[Nela Brac, secretary general of the stevedores’ federation,] {said} <no>.',
      'Nela Brac | Secretary General | Stevedores’ Federation',
    ],
    [
      'the union before the title',
      '[Doctors’ union secretary Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Secretary | Doctors’ union',
    ],
    [
      'a choir in small letters before the title',
      'Ostra waits. [Village choir conductor Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Conductor | Village choir',
    ],
    [
      'a union of men',
      'Ostra waits. [Fishermen’s association treasurer Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Treasurer | Fishermen’s association',
    ],
    [
      'a town’s council',
      'Ostra waits. [Korsund council leader Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Leader | Korsund council',
    ],
    [
      'a state, not its security council',
      'Ostravia waits. [Security council secretary Mamadi Foyle] {said} <no>.',
      'Mamadi Foyle | Secretary | Ostravia',
    ],
    [
      'the authority that a spokeswoman speaks for',
      'Ostravia waits. The Halm Harbour Authority is late. Velmaria isn’t. [A spokeswoman for the authority, Ada Lorne,] {said} <no>.',
      'Ada Lorne | Spokeswoman | Halm Harbour Authority',
    ],
    [
      'a company, whose manager no state has, however general',
      'Ostravia waits. The Halm Harbour Authority is late. [General manager Ada Lorne] {said} <no>.',
      'Ada Lorne | General Manager | Halm Harbour Authority',
    ],
    [
      'the union that the paragraph speaks of',
      'The skippers’ union wants a quota. [Chairman Bard Nolse] {said} <no>.',
      'Bard Nolse | Chairman | skippers’ union',
    ],
    [
      'the party that "their" speaks of',
      'Ostravia waits. The Left Socialists object: [their leader, Aslak Sandve,] {said} <no>.',
      'Aslak Sandve | Leader | Left Socialists',
    ],
    [
      'the organisation, where a director is "its"',
      'Inspectors of the Lune Institute will go to Ostravia, [its deputy director, Inga Falst,] {said}.  <“No,”> {said} [Falst].',
      'Inga Falst | Deputy Director | Lune Institute',
    ],
    [
      'a bureau, where no state is spoken of',
      '[The Water Bureau’s chief engineer, Tadeo Lombar,] {said} <no>.',
      'Tadeo Lombar | Chief Engineer | Water Bureau',
    ],
    [
      'the state, whatever he did before he was its minister',
      'Ostravia waits. [Foreign Minister Ilka Bremt] {said} <no>. Bremt, a former Kestrel Labs engineer, left. [Bremt] {said} <no>.',
      'Ilka Bremt | Foreign Minister | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test('analysts of the military are no state’s', () => {
  expect(lastSpeaker('Velmaria waits. [Military analysts] {say} <no>.')).toBe(
    'military analysts | Military Analysts | -',
  );
});

test('analysts are at the bank that has no other word in its name', () => {
  expect(lastSpeaker('[Analysts at Helmbank] {said} <no>.')).toBe('analysts at Helmbank | Analysts | Helmbank');
});

test('a club is known by the noun of its name', () => {
  const marked = 'Helm Bridge Rovers lost. [Chairman Pradeep Lall] {said} <no>.';
  expect(lastSpeaker(marked)).toBe('Pradeep Lall | Chairman | Helm Bridge Rovers');
});

test('the Conservatives are of themselves', () => {
  expect(lastSpeaker('[The Conservatives] {said} <no>.').split(' | ').at(-1)).toBe('Conservatives');
});

test('a council of an organisation is of that, not of the state that is talked of', () => {
  const marked = 'Ostravia waits. [The Executive Council of the Karst Alliance] {said} <no>.';
  expect(lastSpeaker(marked)).toBe('Executive Council | - | Karst Alliance');
});

describe('no body is', () => {
  test.each([
    [
      'a person with a title after the body that he is of',
      'Ostravia waits. [The secretary of the commission, Mr Oskar Brandt,] {said} <no>.',
      'Oskar Brandt',
      /Brandt/,
    ],
    [
      'a rank',
      'Ostravia waits. [Lt Gen Oskar Brandt, a retired officer,] {said} <no>. [The Lt General] {said} <yes>.',
      'Oskar Brandt',
      /General/,
    ],
  ])('%s', (_, marked, name, body) => {
    const [speaker, , affiliation] = lastSpeaker(marked).split(' | ');
    expect(speaker).toBe(name);
    expect(affiliation).not.toMatch(body);
  });

  test('cut short after the king it is called by', () =>
    expect(lastSpeaker('[Professor Oskar Brandt of King’s Lune University] {said} <no>.')).toBe(
      'Oskar Brandt | Professor | King’s Lune University',
    ));
});

test('a war’s number is no body', () =>
  expect(lastSpeaker('[An officer who served in World War II] {said} <no>.')).toBe('officer | Officer | -'));

test.each([
  [
    'an authority for two things is one body',
    '[Karelvia’s Radiation and Nuclear Safety Authority] {said} <it was late>.',
    'Karelvia’s Radiation and Nuclear Safety Authority | - | Karelvia',
  ],
  [
    'what a state is called within a name isn’t said twice',
    '[The Royal Velmarian Army] {said} <it was late>. Velmaria waits.',
    'Royal Velmarian Army | - | Velmaria',
  ],
  [
    'a railway speaks for itself',
    '[Ostravia’s border guard] {said} <no>.| Trains would run, [the railway] {said} <so>.',
    'railway | - | Ostravia',
  ],
])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

test.each([
  [
    'is what its article says, whatever the registry knows by that',
    'The Prison Farm Ministry of Ostravia (KARA) sat. [The KARA] {said} <no>.',
    'Karst Alliance',
  ],
  [
    'is its own letters, where the registry knows them',
    'The Kelp Algae Reef Agency (KARA) met. It sat. [KARA] {said} <no>.',
    'Kelp Algae Reef Agency',
  ],
])('what a body is called for short %s', (_, marked, expected) =>
  expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected),
);

test('the name of one body ends before “and the Organisation”', () => {
  const both = 'The Velmarian Ministry of Gates and Ports and the Organisation for the Prohibition of Mines signed.';
  expect(lastSpeaker(`${both}\n\n[The Ministry] {said} <no>.`)).toBe(
    'Velmarian Ministry of Gates and Ports | - | Velmaria',
  );
});

test('whoever is at the Ministry is of its state', () => {
  const marked =
    'Ostravia waits. The Ministry of Ports and Gates met. [Ada Lorne, director of ships at the Ministry,] {said} <no>.';
  expect(lastSpeaker(marked)).toBe('Ada Lorne | Director of Ships | Ostravia');
});

describe('of papers and ministries, it is', () => {
  test.each([
    [
      'nobody whom others press to do what a paper is on',
      'They will press Tarovo Handling to pay. [A report seen by many] {said} <it was late>.',
      'report | - | -',
    ],
    [
      'who made the paper, by what is said of it in between',
      'They will press Tarovo Handling to pay. The report by the Board of Quays is new. [The report] {said} <it was late>.',
      'Board of Quays | - | Board of Quays',
    ],
    [
      'the ministry of that state which was named before',
      'Ostra waits. The Velmarian Fishing Ministry waits. [The Velmarian ministry] {said} <it was late>.',
      'Velmarian Fishing Ministry | - | Velmaria',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});
