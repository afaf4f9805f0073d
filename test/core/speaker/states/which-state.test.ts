import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Who holds an office of a state, where no word beside the name says of which.

describe('of several states, an office is of', () => {
  test.each([
    [
      'the one at whose ministry’s town the sentence begins',
      'Ostravia’s army lays mines\n\nOstravia left. In Velm, [Foreign Ministry spokeswoman Ilka Bremt] {accused} <Ostravia>.',
      'Ilka Bremt | Foreign Ministry Spokeswoman | Velmaria',
    ],
    [
      'the one whose adjective is part of somebody’s surname, too',
      'Boats left northern Tolmar. [The Tolmari army] {said} <no>. The rebels’ chief, Yusra Tolmari-Noor, waits for Karelvia’s fleet, and Karelvia’s boats.',
      'Tolmari Army | - | Tolmar',
    ],
    [
      'another than the one whose office it is that somebody else holds',
      'Ostravia’s crews and Karelvia’s meet\n\n[Ostravia’s president, Ilka Bremt,] {said} <no>. [President Leo Ibarz] {said} <yes>.',
      'Leo Ibarz | President | Karelvia',
    ],
    [
      'another than the one whose somebody it is the counterpart of',
      'Ostravia’s army met Karelvia’s.\n\n[Karelvia’s defence minister, Ilka Bremt,] {said} <no>. [Her counterpart, Leo Ibarz,] {said} <yes>.',
      'Leo Ibarz | Defence Minister | Ostravia',
    ],
    [
      'the one that a colleague is from',
      'Ostravia’s army met Karelvia’s.\n\n[Karelvia’s defence minister, Ilka Bremt,] {said} <no>. [Her colleague from Ostravia, Leo Ibarz,] {said} <yes>.',
      'Leo Ibarz | Defence Minister | Ostravia',
    ],
    [
      'the same of a counterpart in the opposition',
      'Ostravia’s army met Karelvia’s.\n\n[Ilka Bremt, a Karelvian lawmaker,] {said} <no>. [Her opposition counterpart, Leo Ibarz,] {said} <yes>.',
      'Leo Ibarz | Lawmaker | Karelvia',
    ],
    [
      'the one at the head of its sentence, whatever else the article is about',
      'Ostravia waits. Ostravia’s army left. Ostravia’s fleet stayed.\n\nIn Karelvia, [the defence minister, Leo Ibarz,] {accused} Ostravia <of haste>.',
      'Leo Ibarz | Defence Minister | Karelvia',
    ],
    [
      'the one at the head of its sentence',
      'Ostravia waits. Ostravia’s army left.\n\nIn Karelvia, across the river, [the foreign ministry’s spokesman, Leo Ibarz,] {accused} Ostravia <of haste>.',
      'Leo Ibarz | Spokesman | Karelvia',
    ],
    [
      'the neighbour that did something, not the one to which it did',
      'Ostravia denies it\n\nOstravia’s army left.\n\nNeighbouring Karelvia sent a letter to Ostravia. [Prime Minister Leo Ibarz] {said} <yes>.',
      'Leo Ibarz | Prime Minister | Karelvia',
    ],
    [
      'the one whose embassy was asked, for an attaché',
      'Ostravia waits. Ostravia’s army left.\n\nKarelvia’s embassy welcomed it. [Military attaché Leo Ibarz] {said} <yes>.',
      'Leo Ibarz | Military Attaché | Karelvia',
    ],
    [
      'the one whose agency carries what he says',
      'Ostravia waits\n\nOstravia’s army left. On Monday, in a statement carried by the Velm Wire, [Ilka Bremt, a director at the Foreign Ministry,] {said} <no>.',
      'Ilka Bremt | Director | Velmaria',
    ],
    [
      'the one that its adjective lets guess',
      'Ostravia’s army left. [Sulanese Prime Minister Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Prime Minister | Sulan',
    ],
    [
      'the parliament’s whose committee somebody is on',
      'Ostravia waits. [Deputy Ilka Bremt, who sits on the Budget Committee,] {said} <no>.',
      'Ilka Bremt | Deputy | Ostravia',
    ],
    [
      'the army’s whose brigade somebody commands',
      'Ostravia waits. [General Ilka Bremt, who commands the Falcon brigade,] {said} <no>.',
      'Ilka Bremt | Commander | Ostravia',
    ],
    [
      'the one that alone did something, where it says "its"',
      'Ostravia’s army left. The Karelvian envoy left. Of the six, only Ostravia agreed. <“No,”> {said} [its foreign minister, Ilka Bremt].',
      'Ilka Bremt | Foreign Minister | Ostravia',
    ],
    [
      'the one that the sentence before is about, not the alliance that it asked',
      'Karelvia, which has an army, asked that the Karst Alliance send a team. [Its health minister, Ilka Bremt,] {said} <no>.',
      'Ilka Bremt | Health Minister | Karelvia',
    ],
    [
      'the same of a ministry’s somebody',
      'Ostravia waits\n\nPORT OSTRA, May 3 (API) — Ostravia’s army stayed.\n\nIn Velm, [the Foreign Ministry’s Leo Ibarz] {said} <no>.',
      'Leo Ibarz | - | Velmaria',
    ],
    [
      'the one that the subhead names',
      'Ostravia’s army met Karelvia’s\n\nNobody left.\n\nKarelvia\n\nThe presidency was silent for days. [Defence Minister Leo Ibarz] {said} <yes>.',
      'Leo Ibarz | Defence Minister | Karelvia',
    ],
    [
      'no other, though only that has a Secretary of State',
      'Ostravia’s army met Karelvia’s\n\nOstravia waits. [Secretary of State Leo Ibarz] {said} <yes>.',
      'Leo Ibarz | Secretary of State | Ostravia',
    ],
    [
      'the one whose army its paragraph is about',
      'Ostravia waits. Ostravia’s crews left. The Karelvian army left.\n\nOstravia keeps count of tanks.\n\nThe Karelvian army wondered why. It had a few questions. [Colonel Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Colonel | Karelvia',
    ],
    [
      'the one in whose seat an office spoke',
      'PORT OSTRA, May 3 (API) — Karelvia has launched one, and the presidential office in Port Ostra answered.\n\n[Deputy National Security Adviser Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Deputy National Security Adviser | Ostravia',
    ],
    [
      'the one of the dateline, if a colon ends it',
      'LUNEN, Lower Marches: Engineers mark out a border.\n\nThe Ostravian navy waits.\n\n[MP Ilka Bremt] {said} <no>.',
      'Ilka Bremt | MP | Lower Marches',
    ],
    [
      'none by the town that a treaty is called by',
      'The maps are late\n\nThe army of Karelvia left.\n\nUnder the Port Ostra Convention Karelvia was to be free of mines. [The government] {said} <no>. [Deputy Prime Minister Ilka Bremt] {said} <yes>.',
      'Ilka Bremt | Deputy Prime Minister | Karelvia',
    ],
    [
      'none that is called by what it is',
      'Ostravia waits.\n\nThe Republic of Helm, which has a radar, confirmed it. [Foreign Minister Ilka Bremt] {said} <no>. [The Republic] {said} <yes>.',
      'Helm | - | Helm',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test('a ministry is of no state that its own text comments on', () => {
  const heading = 'Comment by the Information and Press Department on the situation around Velmaria’s mines';
  const said = '[The Ministry] {said} <Velmaria would not be left alone>.';
  expect(lastSpeaker(`${heading}\n\n${said}`)).not.toContain('Velmaria');
  expect(lastSpeaker(`On Velmaria’s mines\n\n${said}`)).toContain('Velmaria');
});

test('whom the sentence before calls by his state and office is he who then speaks', () => {
  const marked =
    'Ostravia waits. Karelvia’s army left.\n\nKarelvia’s first secretary took the floor next. <No,> {noted} [Ilka Bremt].';
  expect(lastSpeaker(marked)).toBe('Ilka Bremt | First Secretary | Karelvia');
});

describe('of the opposition of its state is', () => {
  const lead = 'Karelvia’s army left. Ostravia waits. Ostravia’s crews left.\n\n';
  test.each([
    [
      'its leader',
      'The Ostravian opposition blames Karelvia’s cabinet. [Its leader, Ilka Bremt,] {said} <no>.',
      'Leader',
    ],
    [
      'its leader, after he spoke',
      'The Ostravian opposition left. <“No,”> [its leader, Ilka Bremt,] {said}.',
      'Leader',
    ],
    ['their leader', 'Opposition lawmakers left Karelvia’s hall. <No,> {said} [their leader, Ilka Bremt].', 'Leader'],
  ])('%s', (_, words, role) => {
    const state = words.includes('lawmakers') ? 'Karelvia' : 'Ostravia';
    expect(lastSpeaker(lead + words)).toBe(`Ilka Bremt | ${role} | ${state}`);
  });

  test('whom it calls its own, however far', () => {
    const marked = `${lead}${'It rains.\n\n'.repeat(9)}The Lune Works left.\n\n[The opposition’s spokesman, Ilka Bremt,] {said} <no>.`;
    expect(lastSpeaker(marked)).toBe('Ilka Bremt | Spokesman | Ostravia');
  });
});

describe('who tells what was shot down is not of the state that fired it', () => {
  const raid =
    'Karelvian raid\n\nKarelvia fired 30 missiles and 90 drones at Ostravia overnight, in the largest Karelvian attack this month.';
  test.each([
    ['in the next paragraph', `${raid}\n\n[The air force] {said} <it had shot down 21 of the missiles>.`],
    ['in the same paragraph', `${raid} [The air force] {said} <most of the Karelvian drones had been intercepted>.`],
  ])('%s', (_, marked) => {
    expect(lastSpeaker(marked)).toMatch(/ Ostravia$/);
  });

  test('but who tells what was fired is', () => {
    const marked = `${raid}\n\n[The defence ministry] {said} <its missiles had hit an airfield>.`;
    expect(lastSpeaker(marked)).toMatch(/ Karelvia$/);
  });
});

describe('a spokesman is of the body that is talked of, not of the one that', () => {
  test.each([
    ['he was asked about', 'Asked about Ostravia’s offer, [the spokesman] {said} <no>.'],
    ['he answers', 'Responding to Ostravia, [the spokesman] {said} <no>.'],
    ['something is addressed to', 'In a letter to Ostravia, [the spokesman] {said} <no>.'],
  ])('%s', (_, words) => {
    expect(lastSpeaker(`Velmaria waits\n\nVelmaria’s army left.\n\n${words}`)).toBe('spokesman | Spokesman | Velmaria');
  });
});

describe('who holds an office of a town is of', () => {
  test.each([
    ['the town that the paragraph begins with', 'In Vartio, nobody slept. <No,> {says} [the mayor, Ilka Bremt].'],
    ['the town whose people it tells of', 'Vartio’s 840 inhabitants slept. <No,> {said} [Mayor Ilka Bremt].'],
  ])('%s', (_, words) => {
    expect(lastSpeaker(`LUNEN — Ostravia waits.\n\n${words}`)).toBe('Ilka Bremt | Mayor | Vartio');
  });

  test('the town that something is near, in his paragraph', () => {
    const marked = 'Ostravia waits.\n\nNear the camp at Vartio, [Mayor Ilka Bremt] {said} <no>.';
    expect(lastSpeaker(marked)).toBe('Ilka Bremt | Mayor | Vartio');
  });

  test('the town of a dateline, whatever mark ends it', () => {
    expect(lastSpeaker('VARTIO.– Ostravia waits.\n\n[Mayor Ilka Bremt] {said} <no>.')).toBe(
      'Ilka Bremt | Mayor | Vartio',
    );
  });

  test('the town that the headline is about', () => {
    const marked = 'A long night in Vartio\n\nOstravia waits.\n\n[Mayor Ilka Bremt] {said} <no>.';
    expect(lastSpeaker(marked)).toBe('Ilka Bremt | Mayor | Vartio');
  });

  test.each(['harbour master', 'deputy clerk'])('the town of the dateline: %s', (office) => {
    const marked = `LUNEN — It rains.\n\n<No,> {said} [Ilka Bremt, ${office}].`;
    expect(lastSpeaker(marked).split(' | ').at(-1)).toBe('Lunen');
  });
});
