import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// Mirrors cast/party-called.ts: whose party is told beside a name.

describe('somebody is of the party', () => {
  test.each([
    [
      'that he leads, rather than of its state',
      '[Velmarian Labour leader Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Leader | Labour',
    ],
    [
      'that the state has in opposition',
      '[Ostravia’s opposition Labour leader Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Leader | Labour',
    ],
    [
      'that has two words after its state’s',
      '[Velmarian Liberal Democrat defence spokeswoman Ada Lorne] {said} <it was late>.',
      'Ada Lorne | Defence Spokeswoman | Liberal Democrats',
    ],
    [
      'that she stands for',
      'Ostravia votes. [Green chancellor candidate Ada Lorne] {said} <it was late>.',
      'Ada Lorne | Chancellor Candidate | Greens',
    ],
    [
      'by whose members’ name he is called',
      'Ostravia waits. [Social Democrat lawmaker Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Lawmaker | Social Democrats',
    ],
    [
      'whose spokesman he is after his name',
      'Ostravia waits. [Pavel Rook, the Liberal Democrat foreign affairs spokesman,] {said} <it was late>.',
      'Pavel Rook | Foreign Affairs Spokesman | Liberal Democrats',
    ],
    [
      'whose whip she is',
      'Ostravia waits. [Ada Lorne, the Socialist whip,] {said} <it was late>.',
      'Ada Lorne | Whip | Socialists',
    ],
    [
      'that stands in brackets after a deputy, in two words',
      'Ostravia waits. [Opposition MP Ada Lorne (New Dawn)] {said} <it was late>.',
      'Ada Lorne | Opposition MP | New Dawn',
    ],
    [
      'that a stroke joins to another',
      'Ostravia waits. [Rapporteur Ada Lorne (Greens/EFA)] {said} <it was late>.',
      'Ada Lorne | Rapporteur | Greens/EFA',
    ],
    [
      'that stands in brackets before where her votes come from',
      'Ostravia waits. [Hon. Ada Lorne (People’s Unity, Korsund North)] {said} <it was late>.',
      'Ada Lorne | - | People’s Unity',
    ],
    [
      'or of the outlet for which she asks',
      'Ostravia waits.\n\n[Ada Lorne (Channel Nine)]{:} <Is it late?>',
      'Ada Lorne | - | Channel Nine',
    ],
    [
      'but not of where her votes come from',
      'Ostravia waits. [MP Ada Lorne (Korsund North)] {said} <it was late>.',
      'Ada Lorne | MP | Ostravia',
    ],
    [
      'that sends its leader',
      'Ostravia waits. [Ada Lorne, the Labour leader,] {said} <it was late>.',
      'Ada Lorne | Leader | Labour',
    ],
    [
      'that she is called by, whatever she chairs',
      'Ostravia waits. [Ada Lorne, the Conservative who chairs the committee,] {said} <it was late>.',
      'Ada Lorne | Chair | Conservatives',
    ],
    [
      'whose noun stands in small letters after what it is like',
      'Ostravia waits. [Ada Lorne, leader of the far-right New Dawn bloc,] {said} <it was late>.',
      'Ada Lorne | Leader | New Dawn bloc',
    ],
    [
      'that she is of, like that',
      'Ostravia waits. [Ada Lorne, from the left-wing Harvest party,] {said} <it was late>.',
      'Ada Lorne | - | Harvest party',
    ],
    [
      'whose name brackets repeat',
      'Ostravia waits. [Main opposition Grain Workers’ Party (GWP) leader Ada Lorne, for] her part, {said} <it was late>.',
      'Ada Lorne | Party Leader | Grain Workers’ Party',
    ],
    ['in brackets', 'Ostravia waits. [Ada Lorne (Greens)] {said} <it was late>.', 'Ada Lorne | - | Greens'],
    [
      'that rules',
      'Ostravia waits. [Rep. Ada Lorne of the ruling Grain Party] {said} <it was late>.',
      'Ada Lorne | Representative | Grain Party',
    ],
    [
      'that opposes most',
      'Ostravia waits. [Ada Lorne of the main opposition Grain Party] {said} <it was late>.',
      'Ada Lorne | - | Grain Party',
    ],
    [
      'that she sits for, and not where',
      'Ostravia waits. [Ada Lorne, an MP for the Green Valley party,] {said} <it was late>.',
      'Ada Lorne | MP | Green Valley party',
    ],
    [
      'that is in opposition',
      'Ostravia waits. [Ada Lorne, a lawmaker for the opposition Left party,] {said} <it was late>.',
      'Ada Lorne | Lawmaker | Left party',
    ],
    [
      'whose name is written together',
      'Ostravia waits. [MP Ada Lorne (HarvestUnion)] {said} <Ostravia was late>.',
      'Ada Lorne | MP | HarvestUnion',
    ],
    [
      'whose kind follows its name',
      'Ostravia waits. [Ada Lorne, leader of the ruling Harvest movement,] {said} <it was late>.',
      'Ada Lorne | Leader | Harvest movement',
    ],
    [
      'that it is itself, in the plural',
      'Ostravia waits. [The opposition Social Democrats] {said} <it was late>.',
      'Social Democrats | - | Social Democrats',
    ],
    [
      'that it is itself, whatever else its noun may stand for',
      'Ostravia waits. [The main opposition Alliance for Change] {said} <it was late>.',
      'Alliance for Change | - | Alliance for Change',
    ],
    [
      'whose name begins like a parliament',
      'Ostravia waits. [The ruling Congress of the People] {said} <it was late>.',
      'Congress of the People | - | Congress of the People',
    ],
    [
      'before whose name “opposition” has a capital, too',
      'Ostravia waits. [the Opposition Grain Party] {said} <it was late>.',
      'Grain Party | - | Grain Party',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('nobody is of a party', () => {
  test.each([
    [
      'for what he thinks',
      '[Pavel Rook, a conservative critic of the treaty,] {said} <it was late>.',
      'Pavel Rook | Critic of the Treaty | -',
    ],
    [
      'that others in his paragraph are of, if he is a minister',
      'Ostravia waits. The opposition Liberals left. On Monday [Defence Minister Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Defence Minister | Ostravia',
    ],
    [
      'whose name begins a ministry’s',
      '[Pavel Rook, a Labour Ministry spokesman,] {said} <it was late>.',
      'Pavel Rook | Labour Ministry Spokesman | -',
    ],
    [
      'who is a minister, whatever stands in brackets',
      'Ostravia waits. [Foreign Minister Pavel Rook (GHP)] {said} <Ostravia was late>.',
      'Pavel Rook | Foreign Minister | Ostravia',
    ],
    [
      'who heads it for a party',
      '[Velmarian Conservative prime minister Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Conservative Prime Minister | Velmaria',
    ],
    [
      'who is minister for labour',
      'Ostravia waits. [Pavel Rook, the Labour minister,] {said} <it was late>.',
      'Pavel Rook | Labour Minister | Ostravia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});
