import { describe, expect, test } from 'vitest';
import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';
import { resolveSpeakers } from '../../../lib/core/speaker/resolve-speakers.ts';
import { readMarked } from './marked-text.ts';

// What only real states show: how each calls its offices. The people are invented.

const registry = indexRegistry(shippedRegistry());

function affiliationOf(marked: string): string | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry }).at(-1)?.speaker?.affiliation;
}

describe('an office is of a state that calls its offices so', () => {
  test.each([
    [
      'ministers are not of the United States',
      'American bombs\n\nAmerican crews left. America waits, Washington waits. The German team stayed. [Deputy Defence Minister Ansa Brandt] {said} <no>.',
      'Germany',
    ],
    [
      'nor is a ministry',
      'American bombs\n\nAmerican crews left. America waits. The Bundestag waits. [A spokesman for the Defence Ministry] {said} <no>.',
      'Germany',
    ],
    [
      'an administration’s officials are of the United States',
      'Iran waits\n\nIran met the United States. Iran’s team left. [A senior administration official] {said} <no>.',
      'United States',
    ],
    [
      'Joint Chiefs are not of North Korea',
      'North Korea fired missiles. [The Joint Chiefs of Staff] {said} <no>.',
      'South Korea',
    ],
    [
      'a federal minister is German where no other state has one',
      'Russian missiles left. [Federal Defense Minister Ansa Brandt] {said} <no>.',
      'Germany',
    ],
    [
      'a town’s name is a given name, too',
      'Norway waits. [Deputy Defence Minister Kingston Brandt] {said} <no>.',
      'Norway',
    ],
    ['Cook Islands have no cooks', '[Cook Islands Prime Minister Ansa Brandt] {said} <no>.', 'Cook Islands'],
    [
      'a treaty and a district are no bodies',
      '(Washington, DC) The Amber Institute met on New START. [Ansa Brandt, the institute’s director,] {said} <no>. [Brandt, director at the institute,] {said} <no>.',
      'Amber Institute',
    ],
    ['an FO is Pakistan’s', '[FO spokesperson Ansa Brandt] {said} <no>.', 'Pakistan'],
    [
      'an Under-Secretary-General is of the United Nations',
      'The OPCW waits. [Ansa Brandt, Under-Secretary-General for Disarmament,] {said} <no>.',
      'United Nations',
    ],
    [
      'a Foreign Office is of the United Kingdom',
      'Vienna waits\n\nAustria waits. [Ansa Brandt, political director at the Foreign Office,] {said} <no>.',
      'United Kingdom',
    ],
    [
      'or of Pakistan, where that is spoken of',
      'Islamabad waits\n\nPakistan and India met. India left. [The Foreign Office] {said} <no>.',
      'Pakistan',
    ],
    [
      'and a chancellor is Germany’s where it is named',
      'Iran waits\n\nIran shut the tunnels. Iran will open them for France and Germany.\n\n[The chancellor] {said} <no>.',
      'Germany',
    ],
    [
      'and a spokesman for a German chancellor is of Germany',
      'Paris waits\n\n[A spokesman for German Chancellor Ansa Brandt] {said} <no>.',
      'Germany',
    ],
    [
      'a name in capitals is of the state in brackets, however long that is',
      'Debate\n\n[ANSA BRANDT (Republic of Korea)] {said} <no>.',
      'South Korea',
    ],
    [
      'a republic of many words is one state',
      'Debate\n\n[The representative of the Democratic People’s Republic of Korea] {said} <no>.',
      'North Korea',
    ],
    [
      'a senator by his party is of its state',
      'Vote\n\n[A Republican senator from Nebraska] {said} <no>.',
      'United States',
    ],
    [
      'a region is nobody, and its governor of its state',
      'Shelling\n\nKyiv waits. [The governor of Russia’s Belgorod region] {said} <no>.',
      'Russia',
    ],
    [
      'an unnamed one is of the state that has such an office',
      'Canberra waits\n\nAustralia waits. [The US defense secretary] {said} <no>.| [The defense secretary] {said} <no>.',
      'United States',
    ],
    [
      'an organisation has its registered name, though it is spelt out',
      'Sarin\n\n[Ansa Brandt, head of the Organisation for the Prohibition of Chemical Weapons,] {said} <no>.',
      'OPCW',
    ],
    [
      'a hyphen that hangs parts no name',
      'Peace\n\n[Ansa Marn, head of the Japan Confederation of A- and H-Bomb Sufferers Organizations,] {said} <no>.',
      'Nihon Hidankyo',
    ],
    [
      'a politician of a party is of its state',
      'Arms\n\nIsrael waits. Defence Minister Ansa Brandt left. [The SPD politician] {said} <no>.',
      'Germany',
    ],
    [
      'the South is the other half of the state that is named',
      'Launch\n\nNorth Korea waits. [The South’s defence minister, Ansa Marn,] {said} <no>.',
      'South Korea',
    ],
    [
      'Congress is the party where the article is on India',
      'Vote\n\nIndia waits. [Congress leader Ansa Marn] {said} <no>.',
      'Indian National Congress',
    ],
    [
      'a speaker of the House is of the United States, whatever state he speaks of',
      'Vote\n\nIran waits. Iran’s parliament met. [House Speaker Ansa Marn] {said} <no>.',
      'United States',
    ],
    [
      'a senator’s party doesn’t count for more than her house',
      'Vote\n\n[Republican Senator Ansa Marn] {said} <no>.',
      'United States',
    ],
    [
      'who speaks where organisations sit is of no state by that',
      'Inspectors return to Iran\n\nVIENNA, March 3 (API) - Inspectors returned to Iran.\n\n[Deputy Foreign Minister Ansa Marn] {said} <no> in Tehran.',
      'Iran',
    ],
    [
      'a commissioner is of the union that the article speaks of',
      'Shells\n\nThe European Commission proposed a fund. Poland waits. [Defence Commissioner Ansa Marn] {said} <no>.',
      'European Union',
    ],
    [
      'a fellow is of the institute that has a state in its name',
      'Arms\n\n[Ansa Marn, a fellow at the French Institute of International Relations (IFRI),] {said} <no>.',
      'French Institute of International Relations',
    ],
    [
      'a former secretary isn’t of the paper that she writes in',
      'Arms\n\nIn an op-ed in The New York Times, [former Defense Secretary Ansa Marn] {argues} <no>.',
      'United States',
    ],
    [
      'a member of an American party is of the United States',
      'Arms\n\nIran waits. [The top Democrat on the Senate Armed Services Committee] {said} <no>.',
      'United States',
    ],
    ['a pope is of the Holy See', 'Arms\n\nItaly waits. [The Pope] {said} <no>.', 'Holy See'],
    [
      'an office with its letters in brackets is what it is without them',
      'Launch\n\nSouth Korea waits. [The Joint Chiefs of Staff (JCS)] {said} <no>.',
      'South Korea',
    ],
    [
      'a lord is of the United Kingdom',
      'Peers meet\n\nLord Brandt thanked the Lords. Washington walked out. [The foreign minister, Ansa Marn,] {said} <no>.',
      'United Kingdom',
    ],
  ])('%s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));
});
