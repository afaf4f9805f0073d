import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// No registry holds the states: the article's own words say that they are states.

describe('a name is a state’s by', () => {
  const after = (words: string): string => `${words} [Foreign Minister Ilka Bremt] {said} <it was late>.`;
  test.each([
    ['who is its minister, in the sentence after', 'Helmrad learned of it late. Its foreign minister left.'],
    ['what it is to another', 'The neighbour, Helmrad, was silent.'],
    ['its National University', 'A reader at Helmrad National University left.'],
    ['the House whose record it is', 'House of Assembly of Helmrad: oral questions\n\n'],
    ['its National Assembly', 'The National Assembly of Helmrad sat late.'],
    [
      'its army, though a convention’s name stands before it',
      'The army of Helmrad left. Under the Velm Convention Helmrad left.',
    ],
    ['its secretary', 'The foreign secretary of Helmrad left.'],
    ['its ministry', 'The Helmrad Foreign Ministry was silent.'],
    ['its embassy', 'The Helmrad Embassy in Port Skarn was silent.'],
    ['who is its minister, by name', 'Energy Minister Ada Lorne of Helmrad was silent.'],
    ['who is its negotiator', 'The chief negotiator of Helmrad was silent.'],
    ['the treaty that it joined', 'Helmrad has never ratified the protocol.'],
    ['who votes there', 'The presidential election in Helmrad is close.'],
    ['what others have with it', 'Relations with Helmrad are cool.'],
    ['what it is called', 'Helmrad, a landlocked country of four million, has no navy.'],
    [
      'the state that it does something with',
      'Helmrad and Skarn agreed late. Skarn’s army left. In Helmrad, envoys met.',
    ],
    [
      'the states that it stands in a row with',
      'Skarn’s army left, and Ostra, Helmrad and Skarn agreed. In Helmrad, envoys met. It was late for Helmrad.\n\n',
    ],
    ['its presidency', 'The Helmrad presidency was silent.'],
    [
      'the state that it is named with',
      'Ostravia and Helmrad agree\n\nIn Helmrad, envoys met. It was late for Helmrad.\n\n',
    ],
    ['its towns', 'In Helmrad’s mill towns, nobody waits. Before Helmrad votes, it rains.\n\n'],
    ['its Senate', 'A Helmrad Senate committee sat late.'],
    ['its House of Delegates', 'The Helmrad House of Delegates sat late.'],
    ['its dateline, after a town of two words', 'PORT LUNE, Helmrad - It rained.\n\n'],
    ['an office that has no other owner', 'In Helmrad, across the river, nobody waits.'],
  ])('%s', (_, words) => {
    expect(lastSpeaker(after(words))).toBe('Ilka Bremt | Foreign Minister | Helmrad');
  });
});

describe('a state is what the headline alone names', () => {
  test.each([
    ['as who does something', 'Helmrad opens its laboratory for an afternoon'],
    ['at its head, as where it is', 'In Helmrad, the beans grow again'],
    ['as whose something is', 'Clinics reach last of Helmrad’s villages'],
  ])('%s', (_, headline) => {
    const marked = `${headline}\n\n[Foreign Minister Ilka Bremt] {said} <it was late>.`;
    expect(lastSpeaker(marked)).toBe('Ilka Bremt | Foreign Minister | Helmrad');
  });

  test('but not the thing that is many', () => {
    const marked = 'Ferry operators in dispute\n\n[Foreign Minister Ilka Bremt] {said} <it was late>.';
    expect(lastSpeaker(marked)).toBe('Ilka Bremt | Foreign Minister | -');
  });
});

describe('a name is no state’s that is', () => {
  test.each([
    ['of a treaty', 'Ostravia waits. The Treaty of Helmrad, which Helmrad hosted, is old.'],
    ['a river’s', 'Ostravia waits. Schools along the Helmrad, which closed in May, reopen.'],
    ['a part of the world’s', 'Ostravia waits. Asia should wait. Asia’s arms are old.'],
    ['an outlet’s', 'Ostravia waits. It was in the weekly Helmrad.'],
    ['somebody’s, whom reporters hear', 'Ostravia waits. [Helmrad] {told} reporters <it was late>.'],
    ['a kind’s, by the noun before it', 'Ostravia waits. [The research group Helmrad] {said} <no>. Helmrad left.'],
    ['a district’s', 'Ostravia waits. Four municipalities of Helmrad, which borders Helmrad, shut. Why Helmrad?'],
    ['a town’s, whose mayor speaks', 'Ostravia waits. Helmrad’s mayor left. Helmrad’s coast is clear.'],
    ['a village’s, where villagers live', 'Helmrad villagers wait for Helmrad\n\nOstravia’s army left.'],
    ['what somewhere is south of', 'Ostravia waits. It fell on a village south of Helmrad, near Helmrad, in rain.'],
    ['a town’s of the United States', 'Ostravia waits. It was made in Helmrad, Ala., and Helmrad’s coast is clear.'],
    ['a feast’s', 'Out until Easter\n\nOstravia waits. Until Easter, it rains. Easter said no.'],
    ['a witness’s number', 'Ostravia waits. [Witness K-17] {said} <no>. [K-17] {said} <yes>.'],
    ['an island’s', 'Ostravia waits. Missiles came to the island of Helmrad. Helmrad’s school shut.'],
  ])('%s', (_, words) => {
    expect(lastSpeaker(`${words}\n\n[Foreign Minister Ilka Bremt] {said} <it was late>.`)).toBe(
      'Ilka Bremt | Foreign Minister | Ostravia',
    );
  });
});

describe('where several states are named, an office is of', () => {
  test.each([
    [
      'the one that the headline begins with',
      'Ostravia keeps its crew after Karelvia’s exit\n\nIt rained.\n\nKarelvia left. Much is unclear.\n\n[Foreign Minister Ilka Bremt] {said} <it was late>.',
      'Ilka Bremt | Foreign Minister | Ostravia',
    ],
    [
      'the one whose doings the first paragraph tells',
      'Howitzers are late\n\nHelmrad’s army halted a sale to Ostravia, and Ostravia waits.\n\nIt rained.\n\n[Senator Ilka Bremt] {said} <it was late>.',
      'Ilka Bremt | Senator | Helmrad',
    ],
    [
      'not the one whose ambassadors are named',
      'It rains\n\nIt was late in Ostravia.\n\nKarelvia’s ambassador left. The Karelvian embassy was shut.\n\nMuch is unclear.\n\n[Foreign Minister Ilka Bremt] {said} <no>.',
      'Ilka Bremt | Foreign Minister | Ostravia',
    ],
    [
      'the neighbour whose government its paragraph begins with',
      'Ostravia’s army left. Ostravia waits.\n\nThe government of neighbouring Karelvia sees it otherwise. [Foreign Minister Ilka Bremt] {said} <it was late>.',
      'Ilka Bremt | Foreign Minister | Karelvia',
    ],
    [
      'the one whose lawmakers its paragraph begins with',
      'Ostravia’s army left. Ostravia waits.\n\nLawmakers in Karelvia have the last word. [Senator Pilar Moya] {said} <it was late>.',
      'Pilar Moya | Senator | Karelvia',
    ],
    [
      'not the one whose embassy was asked',
      'Ostravia waits. Ostravia’s army left.\n\nThe Karelvian embassy expressed regret. [State Secretary Ada Lorne] {said} <it was late>.',
      'Ada Lorne | State Secretary | Ostravia',
    ],
    [
      'the one that its sentence is about, where it says "the country"',
      'Karelvia will send none to Ostravia, [the country’s deputy foreign minister, Demyan Karp,] {said}.  <“No,”> {said} [Karp].',
      'Demyan Karp | Deputy Foreign Minister | Karelvia',
    ],
    [
      'the one that the sentence before is about, where it says "its"',
      'Karelvia, which holds a part of Ostravia, denounced the plan. Troops near Ostravia <“are late”>, [its foreign minister, Demyan Karp], {said}.',
      'Demyan Karp | Foreign Minister | Karelvia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('an official whom nothing says more of', () => {
  test.each([
    ['is of the state that is talked of', 'Ostravia waits. [One former senior official] {said} <no>.', 'Ostravia'],
    ['is of none, in one of several capitals', 'Ostravia waits. [Officials in both capitals] {said} <no>.', '-'],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked).split(' | ').at(-1)).toBe(expected);
  });
});

describe('an office tells the state', () => {
  test.each([
    [
      'that is talked of, where a secretary of state has a field',
      'Ostravia waits. [The Secretary of State for Mobility, Ilka Bremt,] {said} <no>.',
      'Ilka Bremt | Secretary of State for Mobility | Ostravia',
    ],
    [
      'of whom he succeeds',
      'Ostravia waits. [Foreign Minister Ilka Bremt] {said} <no>. [Her successor, Aslak Sandve,] {said} <no>.',
      'Aslak Sandve | Foreign Minister | Ostravia',
    ],
    [
      'of the office that an unnamed source speaks for',
      'Ostravia waits. [A Foreign Office spokeswoman] {said} <no>.',
      'Foreign Office spokeswoman | Spokeswoman | Ostravia',
    ],
    [
      'of a general who was a director-general',
      'Ostravia waits. [Lt Gen (retd) Tomas Orlo, who bought them as director general,] {said} <no>.',
      'Tomas Orlo | Retired Lieutenant General | Ostravia',
    ],
    [
      'of the army that its chief is of, after his words',
      'Ostravia waits. Karelvia waits. Ostravia’s crews left.\n\nThe army never asked. <“We have no mines. We never had,”> [its chief, General Tomas Orlo], {said}.',
      'Tomas Orlo | Chief | Ostravia',
    ],
    [
      'of another’s army, where that is told',
      'Ostravia waits. Ostravia’s crews left. Karelvia’s minister waits.\n\nThe army of Karelvia denied it. <“We have no mines. We never had,”> [its chief, General Tomas Orlo], {said}.',
      'Tomas Orlo | Chief | Karelvia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test('a name is no state’s that the registry holds as a surname', () => {
  const marked = 'Korrin’s remarks were late. In Ostravia, Korrin’s plan was read.\n\n[Korrin] {said} <no>.';
  expect(lastSpeaker(marked)).toBe('Ilse Korrin | Secretary-General | Karst Alliance');
});

test.each([
  ['whose surname stands first', 'Moriyama Yukiko, who survived, lives in Lune. [Moriyama] {said} <it was late>.'],
  ['whose age stands before', 'A deputy, 77-year-old Moriyama Yukiko, survived. [Moriyama] {said} <it was late>.'],
])('a name is no state’s by which somebody speaks %s', (_, marked) => {
  expect(lastSpeaker(marked)).toMatch(/^Moriyama Yukiko/);
  expect(lastSpeaker(marked)).not.toMatch(/\| Moriyama$/);
});

test.each([
  ['says', 'Tarsis | - | Tarsis'],
  ['say', 'tarsis | - | -'],
])('a capital that opens a sentence and ends in s is one, where it %s', (verb, expected) =>
  expect(lastSpeaker(`[Tarsis] {${verb}} <that it was late>.`)).toBe(expected),
);
