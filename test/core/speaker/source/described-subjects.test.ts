import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

function nameOf(marked: string): string | undefined {
  return lastSpeaker(marked).split(' | ')[0];
}

describe('a pronoun is for whom the sentence before is about, without a name', () => {
  test.each([
    [
      'many, whom somebody has',
      'Velmaria waits.\n\nThe company’s owners are unsure. In a letter [they] {accuse} <it of greed>.',
      'company’s owners',
    ],
    [
      'one',
      'Velmaria waits.\n\nThe innkeeper across from the base would rather talk of the road. <It was late>, [he] {says}.',
      'innkeeper across from the base',
    ],
    [
      'one who told somebody',
      'Velmaria’s president, Arlo Tehl, spoke with Ostravia’s minister, Ada Lorne. [Lorne] {said} <no>.\n\nThe President of Velmaria informed Ada Lorne of the talks. [He] {expressed} <hope>.',
      'Arlo Tehl',
    ],
    [
      'one, after an adverb',
      'Ostra’s envoy, Ada Lorne, spoke.\n\nSimilarly, the representative of Velmaria was pleased. [She] {pointed to} <a gap>.',
      'representative of Velmaria',
    ],
    [
      'one whose state stands before him',
      'Ostra’s envoy, Ada Lorne, spoke.\n\nVelmaria’s representative was pleased. [She] {pointed to} <a gap>.',
      'Velmaria’s representative',
    ],
    [
      'many',
      'Velmaria waits.\n\nThree engineers resigned in March. In a letter [they] {accuse} <it of greed>.',
      'three engineers',
    ],
    [
      'many, without an article',
      'Velmaria waits.\n\nFarmers tell another story. Children, [they] {say}, <bring them home>.',
      'farmers',
    ],
    [
      'one, in a later clause of the sentence',
      'Ostra’s envoy, Ada Lorne, spoke.\n\nThe representative of Velmaria associated herself with the draft; [she] {regretted} <the delay>.',
      'representative of Velmaria',
    ],
    [
      'many, in a clause on what they wrote',
      'Ostra waits.\n\nTwo members of the president’s own party sent him a letter in which [they] {beg} <him to go>.',
      'two members of the president’s own party',
    ],
    [
      'not whom a person of the sentence speaks with',
      '[Ada Lorne, the physicist,] {said} <no>.| The innkeeper met Ada Lorne. <It was late>, [she] {says}.',
      'Ada Lorne',
    ],
    [
      'not somebody’s successor',
      '[Pavel Rook, a physicist,] {said} <no>.| His successor has asked, [he] {admits}, <for more>.',
      'Pavel Rook',
    ],
  ])('%s', (_, marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});

describe('an office of another state is nobody’s who', () => {
  test.each([
    [
      'has another',
      'Velmaria’s spokesman, Arlo Tehl, spoke to reporters. Last week, [the Ostravian Special Envoy] {said} <no>.',
      'Ostravian Special Envoy',
    ],
    [
      'is an organisation’s High Representative',
      'It rained at the Karst Alliance.\n\nHigh Representative Ada Lorne spoke.\n\n[Ostravia] {said} <no>.\n\n[The Ostravian representative] {said} <no>.',
      'Ostravian representative',
    ],
  ])('%s', (_, marked, name) => expect(nameOf(marked)).toBe(name));
});

test('of two presidents, one is of the Republic', () =>
  expect(
    nameOf(
      'The President of the Republic, Ada Lorne, spoke with the President of Velmaria, Arlo Tehl. [The President of the Republic] {said} <no>.',
    ),
  ).toBe('Ada Lorne'));

describe('who speaks is told without', () => {
  test.each([
    ['the day', '[A growers’ union on Tuesday] {demanded} <that it end>.', 'growers’ union'],
    ['the month', '[The Harvest-led opposition last month] {demanded} <that it end>.', 'Harvest-led opposition'],
    ['the verb', '[The company] {disputes} <this account>.', 'company'],
    ['what it is a proposal of', 'Ada Lorne waits. [Her] {proposal}: <wait>.', 'Ada Lorne'],
  ])('%s', (_, marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
  test.each([
    ['both', '[Both governments] {claim} <victory>.', 'both governments'],
    ['each', '[Each camp] {claims} <victory>.', 'each camp'],
  ])('but with %s', (_, marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});

test.each([
  ['whose it is', '[Velmaria’s report] {finds} <it is late>.', 'Velmaria'],
  ['who released it', '[A paper released by the Calder Institute] {finds} <it is late>.', 'Calder Institute'],
  ['who gave it', '[A directive from the Calder Institute] {asks} <for more>.', 'Calder Institute'],
])('a paper speaks for %s', (_, marked, expected) => {
  expect(nameOf(marked)).toBe(expected);
});

test.each([
  [
    'a woman',
    '[Mei Sit, who speaks for the Velmarian navy,] {said} <no>.| <“Late,”> {said} [the spokeswoman].',
    'Spokeswoman',
  ],
  ['a man', '[Mei Sit, who speaks for the Velmarian navy,] {said} <no>.| <“Late,”> [he] {said}.', 'Spokesman'],
  ['nobody knows', '[Mei Sit, who speaks for the Velmarian navy,] {said} <no>.', 'Spokesperson'],
  ['a relative with a calling', '[Her son, a dentist in the capital,] {said} <no>.', 'Dentist'],
])('who speaks for somebody is called so: %s', (_, marked, role) => {
  expect(lastSpeaker(marked).split(' | ')[1]).toBe(role);
});

test.each([
  [
    'a family’s name tells nobody’s gender',
    '[Ada Lorne, a nurse,] {said} <no>.\n\nIt matters, {according to} [Nam Bo-ra, whose book is used], <a lot>.| <“Late,”> [she] {said}.',
    'Nam Bo-ra',
  ],
  [
    'a panel is no "she"',
    '[Ada Lorne, a nurse,] {said} <no>.| [A panel] {said} <yes>.| <“Late,”> [she] {said}.',
    'Ada Lorne',
  ],
])('%s', (_, marked, expected) => {
  expect(nameOf(marked)).toBe(expected);
});

test.each([
  [
    'a company is no union',
    'The Armada Biru Group has eleven ships. [The secretary of the Seafarers’ Union] {said} <no>. [The company] {disputes} <this>.',
    'Armada Biru Group',
  ],
  [
    'the two are those named last',
    'Ada Lorne met Pavel Rook. [The two] {said} <it was late>.',
    'Ada Lorne and Pavel Rook',
  ],
])('%s', (_, marked, expected) => {
  expect(nameOf(marked)).toBe(expected);
});

describe('who speaks, by', () => {
  test.each([
    ['a peer’s title', '[Lord Hartnol of Wark, a former minister,] {said} <no>.', 'Lord Hartnol of Wark'],
    ['words of somebody’s', 'In [Ada Lorne’s] {words}, <it was late>.', 'Ada Lorne'],
    ['a name with a particle', '[Faroese negotiator Hjalti á Dalin] {said} <no>.', 'Hjalti á Dalin'],
    [
      'a name before the verb, not the one after',
      'Ostravia waits. [Their leader, Ada Lorne,] {accused} Pavel Rook of <lies>.',
      'Ada Lorne',
    ],
    [
      'who made a survey, not its director',
      '{according to} [a survey by the Calder Institute, whose director], Ada Lorne, fears it, <no>.',
      'Calder Institute',
    ],
    [
      'an adjective with the paper that goes on',
      '[Ada Lorne, Ostravia’s envoy,] {said} <no>. [The joint communiqué] {maintains} <it is late>.',
      'Ada Lorne',
    ],
    [
      'whose representative it is',
      '[The representative of Velmaria] {said} <no>.| [The representative of Ostravia] {said} <yes>.',
      'representative of Ostravia',
    ],
    ['the name after what kind it is', '{according to} [the KARA institute ORBITAN], <it is late>.', 'ORBITAN'],
    [
      'a ministry with its article',
      'Ostravia waits. [Ostravia’s Ministry of the Interior] {denied} <it>.',
      'Ostravian Ministry of the Interior',
    ],
  ])('%s', (_, marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});

describe('who says it is', () => {
  test.each([
    [
      'whose remark on another’s words it is',
      '[Pavel Rook] {said} <no>, [a remark that his spokeswoman] {described} <as early>.',
      'spokeswoman',
    ],
    ['what she goes by', '[One of them, who gave her name as Pashe,] {said} <no>.', 'Pashe'],
    [
      'what a spokesman goes by',
      '[Its spokesman for the north, who goes by the name of Commander Silence,] {said} <no>.',
      'Commander Silence',
    ],
  ])('%s', (_, marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});
