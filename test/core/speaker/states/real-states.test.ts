import { describe, expect, test } from 'vitest';
import { indexRegistry } from '../../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import type { Speaker } from '../../../../lib/core/speaker/speaker.ts';
import { readMarked } from '../marked-text.ts';

// What only real states show: how each calls its offices. The people are invented.

const registry = indexRegistry(shippedRegistry());

function speakerOf(marked: string): Speaker | null | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry }).at(-1)?.speaker;
}

function affiliationOf(marked: string): string | undefined {
  return speakerOf(marked)?.affiliation;
}

test('an agency is known behind whose it is said to be', () => {
  expect(
    speakerOf('South Korea waits. [The North’s official Korean Central News Agency (KCNA)] {said} <it was late>.'),
  ).toMatchObject({ name: 'KCNA' });
});

test.each(['Ottawa convention', 'Minsk agreement', 'Hague Code of Conduct'])(
  'a town stands for no state in the %s',
  (name) => {
    expect(affiliationOf(`The ${name} is dead. <“We will not return to it,”> {said} [Ada Lorne].`)).toBeUndefined();
  },
);

test('a chancellor is a foreign minister where Spanish or Portuguese is spoken', () => {
  const speaks = (state: string) =>
    `[${state} Foreign Minister Ada Lorne] {said} <no>.\n\n[The chancellor] {said} <it was late>.`;
  expect(speakerOf(speaks('Brazilian'))?.name).toBe('Ada Lorne');
  expect(speakerOf(speaks('Austrian'))?.name).toBe('chancellor');
});

test('the article’s own alliance is meant by “Alliance”, where NATO isn’t named', () => {
  expect(
    affiliationOf('The opposition Alliance for Change left. <“It is late,”> {said} [Alliance MP Ada Lorne].'),
  ).toBe('Alliance for Change');
});

test('who holds office in a state is of no other', () => {
  const marked = 'Keir Starmer met China’s envoy. [Starmer, the head of China’s delegation,] {said} <it was late>.';
  const { text, quotations } = readMarked(marked);
  const [{ speaker } = {}] = resolveSpeakers(text, quotations, { publishedAt: '2025-05-02', registry });
  expect(speaker).toMatchObject({ id: 'keir-starmer', affiliation: 'United Kingdom' });
});

test('whoever speaks for somebody without an office is of no state', () => {
  expect(
    affiliationOf('The United States vote. Hillary Clinton runs. [Clinton spokesman Pavel Rook] {said} <it was late>.'),
  ).toBe('Clinton');
});

test('an invented state has a Congress and a Secretary of State, too', () => {
  const marked =
    'LUNE, Velmaria — Velmaria’s Congress met. The Velmarian army left. [Secretary of State Ada Lorne] {said} <it was late>.';
  expect(affiliationOf(marked)).toBe('Velmaria');
});

test('a state that people are called, too, is where an ambassador was sent', () => {
  const sent = '[US Ambassador to Jordan Ada Lorne] {said} <no>.';
  expect(speakerOf(sent)).toMatchObject({ name: 'Ada Lorne', role: 'Ambassador', affiliation: 'United States' });
  // An adviser's letter goes to somebody of that name.
  expect(speakerOf('She wrote to Jordan Lorne. [Jordan Lorne] {said} <no>.')?.name).toBe('Jordan Lorne');
  expect(speakerOf('[The adviser to Jordan Lorne] {said} <no>.| [Lorne] {said} <it was late>.')?.name).toBe(
    'Jordan Lorne',
  );
});

test('a permanent observer is whose it sends, not whom he observes', () => {
  const marked = '[Archbishop Piero Lorne, the Holy See’s permanent observer to the United Nations,] {said} <no>.';
  expect(affiliationOf(marked)).toBe('Holy See');
});

test('a minister is of the state that his party is of', () => {
  expect(affiliationOf('Iran waits. [Defence Minister Liv Asgar (N-VA)] {said} <it was late>.')).toBe('Belgium');
  expect(affiliationOf('Iran waits. [The MP Liv Asgar (N-VA)] {said} <it was late>.')).toBe('N-VA');
});

test('a part of the world is no state', () => {
  expect(affiliationOf('[The Balkan arms expert Liv Asgar] {said} <it was late>.')).toBeUndefined();
});

test('Wales is a part of its state, as Scotland is', () => {
  expect(speakerOf('[Welsh First Minister Liv Asgar] {said} <it was late>.')).toMatchObject({
    name: 'Liv Asgar',
    affiliation: 'United Kingdom',
  });
});

test('half of an outlet’s name is nobody’s body', () => {
  const marked = 'Poland waits. [Military analyst Ada Lorne] {told} RFE/RL’s Polish Service <it was late>.';
  expect(affiliationOf(marked)).toBeUndefined();
});

test('a Department of Defence is Washington’s where it is spelled so', () => {
  const waits = 'Australian crews wait.';
  expect(affiliationOf(`${waits} [The Department of Defence] {said} <no>.`)).toBe('Australia');
  expect(affiliationOf(`${waits} [The Department of Defense] {said} <no>.`)).toBe('United States');
});

test('the Supreme Allied Commander Europe is NATO’s, and no name begins with Europe', () => {
  const marked = 'Poland waits, Poland’s army waits. [Supreme Allied Commander Europe Ansa Brandt] {said} <no>.';
  expect(speakerOf(marked)).toMatchObject({
    name: 'Ansa Brandt',
    role: 'Supreme Allied Commander Europe',
    affiliation: 'NATO',
  });
});

test('nobody is of the agency that carried his words', () => {
  const marked =
    'North Korea waits. In remarks carried by the official Korean Central News Agency, [Ansa Brandt, a vice director of the Missile Administration,] {said} <no>.';
  expect(affiliationOf(marked)).toBe('North Korea');
});

test('a state’s long name is no part of an office', () => {
  const marked = '[Ansa Brandt, Deputy Chair of the Ports Council of the Russian Federation,] {said} <no>.';
  expect(speakerOf(marked)).toMatchObject({ role: 'Deputy Chair of the Ports Council', affiliation: 'Russia' });
});

test('an outlet that no mark parts from the story holds no office', () => {
  const marked = 'ASTANA. KAZINFORM Kazakhstan Harbour Minister Ansa Brandt left.\n\n[Brandt] {said} <it was late>.';
  expect(speakerOf(marked)).toMatchObject({ role: 'Harbour Minister', affiliation: 'Kazakhstan' });
});

test('an outlet is nobody, though it has a given name', () => {
  const marked = 'UN, 3 August – RIA Novosti. [Portugal’s envoy] {said} <it was late>.';
  expect(speakerOf(marked)?.name).toBe('Portugal’s envoy');
});

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
    ['the Union’s minister is India’s', 'Ghana waits. [Union Fisheries Minister Ansa Brandt] {said} <no>.', 'India'],
    [
      'an office with words before its noun is whose it is said to be',
      'China waits. [Japan’s National Police Agency commissioner, Ansa Brandt,] {said} <no>.',
      'Japan',
    ],
    [
      'an organisation is where it is over what states are over',
      'China waits. [Japan’s Space Research Organisation spokesman, Oskar Brandt,] {said} <no>.',
      'Japan',
    ],
    [
      'a minister with a capital’s name for his own is of the state that is spoken of',
      'Germany waits. [The defense minister, Wellington Brandt,] {said} <no>.',
      'Germany',
    ],
    [
      'a parliament’s committee is of its state',
      '[Ansa Brandt, chair of the Lithuanian Foreign Affairs Committee,] {said} <no>.',
      'Lithuania',
    ],
    [
      'but not one that others call so',
      '[Ansa Brandt, chair of the Norwegian Helsinki Committee,] {said} <no>.',
      'Norwegian Helsinki Committee',
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
      'what one half of a country lacks is the other’s',
      'North Korea fired missiles. Japan and the United States wait. [The presidential office] {said} <no>.',
      'South Korea',
    ],
    [
      'an office for short is no other state’s',
      'North Korea fired missiles. [The National Security Council (NSC)] {said} <no>. [The presidential office] {said} <no>.',
      'South Korea',
    ],
    [
      'nor is one by its letters that only one half has',
      'North Korea fires missiles\n\nNorth Korea fired it. [The Joint Chiefs of Staff (JCS)] {said} <no>. [The JCS] {said} <no>.',
      'South Korea',
    ],
    [
      'an official whom nobody names isn’t North Korean where the article doesn’t say so',
      'North Korea fires missiles\n\nNorth Korea fired it. [A defence official] {said} <no>.',
      'South Korea',
    ],
    [
      'a report from one half of a country leaves its own unnamed',
      'North Korea fires missiles\n\nSEOUL, May 2 (AP) — North Korea fired missiles. [The defence ministry] {said} <no>.',
      'South Korea',
    ],
    [
      'but not where the other’s agency carries it',
      'North Korea fires missiles\n\nSEOUL, May 2 (AP) — North Korea fired missiles. [The defence ministry] {said} in a report by KCNA <no>.',
      'North Korea',
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
      'so is an Assistant Secretary-General, and of no state that is talked of',
      'The Security Council met on Iran. [Assistant Secretary-General Ansa Brandt] {told} the Council <no>.',
      'United Nations',
    ],
    [
      'or of the organisation that is talked of',
      'NATO met in Brussels on Russia. [Assistant Secretary-General Ansa Brandt] {said} <no>.',
      'NATO',
    ],
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
      'what only organisations have is of none, wherever it is spoken',
      'THE HAGUE, May 3 - Rain fell in the Netherlands.\n\n[Director-General Ansa Brandt] {said} <no>.',
      undefined,
    ],
    ['a state for short is the state', 'Bonn waits\n\n[The Ministry of Defence of the FRG] {said} <no>.', 'Germany'],
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
      'so is who is of a party and a state of the union, whatever else the article is about',
      'Saudi Arabia to enrich\n\n[Senator Ansa Brandt, a Massachusetts Democrat,] {said} <no>.',
      'United States',
    ],
    [
      'a supreme leader whose state isn’t told is Iran’s',
      'Strike\n\nIsrael waits. Iran waits. Israel’s army waits. [Ansa Brandt, an adviser to the supreme leader,] {said} <no>.',
      'Iran',
    ],
    [
      'whom papers call an administration is that of the United States',
      'Talks\n\nIran and China wait. [A senior administration official] {said} <no>.',
      'United States',
    ],
    [
      'an assistant secretary of state, whatever she is over, is of the United States',
      'Talks\n\nIran waits. [Assistant Secretary of State for Arms Control, Verification and Compliance Ansa Brandt] {said} <no>.',
      'United States',
    ],
    [
      'the agency, where one of the United Nations is named, isn’t these',
      'The IAEA waits. The UN hopes. [The agency’s director general, Ansa Brandt,] {said} <no>.',
      'IAEA',
    ],
    [
      'what is called the UN’s agency is the one that was named',
      'The IAEA waits. [A spokesman for the UN agency] {said} <no>.',
      'IAEA',
    ],
    [
      'a missile is nobody',
      'India’s Defence Research and Development Organisation tested the K-5. [Its chairman, Ansa Brandt,] {said} <no>.',
      'India',
    ],
    [
      'a region is nobody, and its governor of its state',
      'Shelling\n\nKyiv waits. [The governor of Russia’s Belgorod region] {said} <no>.',
      'Russia',
    ],
    [
      'or where it is yet to be named',
      'Missiles\n\n[The Foreign Office] {deplored} <Indian tests>.\n\nPakistan waits.',
      'Pakistan',
    ],
    [
      'chiefs of staff have a chairman',
      'Drills\n\nSouth Korea waits. [Joint Chiefs of Staff Chairman Gen. Ansa Marn] {said} <no>.',
      'South Korea',
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
    [
      'a representative of the GOP is of the United States, whatever the article is about',
      'China waits\n\nChina fired it, China’s ministry said. [GOP Rep. Ansa Marn] {said} <no>.',
      'United States',
    ],
    [
      'the Guards are those who were named, by any of their names',
      'Iran waits\n\nThe IRGC fired it. The United States waits. [Ansa Marn, the Guards’ commander,] {said} <no>.',
      'Iran',
    ],
    [
      'a Foreign Office is of a state that has one, where an invented one is spoken of, too',
      'Brandmark waits\n\nBrandmark’s army left. Britain and Brandmark’s envoy met. [The Foreign Office] {said} <no>.',
      'United Kingdom',
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

describe('a town that is no capital is in its state', () => {
  test.each([
    [
      'where it datelines',
      'MUMBAI, May 2 — Crews wait for parts from Finland. [The transport minister, Ansa Brandt,] {said} <no>.',
      'India',
    ],
    [
      'where its name has two words',
      'PORT HARCOURT (API) — Crews wait. [Defence Minister Ansa Brandt] {said} <no>.',
      'Nigeria',
    ],
    [
      'where a sentence begins with it',
      'France waits. France’s team left.\n\nIn Busan, [the defence minister, Ansa Brandt,] {said} <no>.',
      'South Korea',
    ],
    [
      'and is no state itself',
      'France waits.\n\nAleppo’s coast is clear. Why Aleppo?\n\n[The defence minister, Ansa Brandt,] {said} <no>.',
      'France',
    ],
    [
      'but not where something comes from it',
      'Crews wait for parts from Rotterdam. [The transport minister, Edda Brandt,] {said} <no>.',
      undefined,
    ],
    [
      'nor where one of the United States has it',
      'BIRMINGHAM, Ala. — Crews wait. [The defense secretary, Ansa Brandt,] {said} <no>.',
      'United States',
    ],
  ])('%s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));
});

describe('a governor is of the state whose town the sentence is about', () => {
  test.each([
    [
      'before him',
      'Ghanaian crews strike again\n\nThe Ghanaian crews’ strike closed four quays in Mombasa on Sunday, [regional governor Edda Brandt] {said} <yes>.',
    ],
    [
      'after him',
      'Ghanaian crews strike again\n\nGhana’s crews waited. Ghana did not comment. [Governor Ansa Brandt] {said} <three quays had closed in Mombasa>.',
    ],
  ])('%s', (_, marked) => expect(affiliationOf(marked)).toBe('Kenya'));

  test('but not the governor of a bank', () => {
    const marked =
      'Ghana waits\n\nGhana’s crews left. [Central bank governor Ansa Brandt] {said} <three quays had closed in Mombasa>.';
    expect(affiliationOf(marked)).not.toBe('Kenya');
  });
});

describe('a governor is not of the state of which he says something', () => {
  test.each(['Governor', 'Mayor'])('%s', (title) => {
    const noun = title.toLowerCase();
    const marked = `Kenya’s crews left.\n\n[${title} Edda Brandt] {said} <yes>. [The ${noun}] {said} <Ghana had waited>.`;
    expect(affiliationOf(marked)).not.toBe('Ghana');
  });
});

describe('names that real bodies and towns have', () => {
  test.each([
    [
      'an organisation by its long name is the registry’s',
      '[Ansa Brandt, director-general of the Organisation for the Prohibition of Chemical Weapons (OPCW),] {said} <no>.',
      'OPCW',
    ],
    [
      'however its name is worded, the letters after it tell which it is',
      '[Ansa Brandt, executive secretary of the Preparatory Committee for the Test Ban Organization (CTBTO),] {said} <no>.',
      'CTBTO',
    ],
    [
      'the joint chiefs of staff of a state are its own',
      'Launch\n\n[The Joint Chiefs of Staff of South Korea] {said} <no>.',
      'South Korea',
    ],
    [
      'a number begins an institute’s name',
      'Reactors\n\n[Ansa Brandt, a research analyst with 38 North,] {said} <no>.',
      '38 North',
    ],
    [
      'an under-secretary-general is of the United Nations',
      'North Korea waits\n\nNorth Korea waits. [Ansa Brandt, Under-Secretary-General for Peace,] {said} <no>.',
      'United Nations',
    ],
    [
      'so is who represents it for disarmament',
      'North Korea waits\n\nNorth Korea waits. [The High Representative for Disarmament Affairs] {said} <no>.',
      'United Nations',
    ],
    [
      'unless the registry’s office is called so',
      'Convoys\n\n[The Ministry of Defence (MoD)] {said} <no>.',
      'United Kingdom',
    ],
    [
      'a town in somebody’s name is no place',
      'Gas\n\nThe OPCW’s team blamed the air force. <“It was sarin,”> {said} [Santiago Onat-Brandt, the team’s coordinator,].',
      'OPCW',
    ],
  ])('%s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));
});

describe('what sits in a state isn’t the state’s', () => {
  test.each([
    ['an organisation', '[The test ban organisation in Vienna] {said} <no>.', 'CTBTO'],
    [
      'its head',
      'The bags are packed at the test ban body in Vienna. <“No,”> [Executive Secretary Helga Brandt] {said}.',
      'CTBTO',
    ],
    [
      'nor is he where the article names none',
      'They met in Vienna. [Executive Secretary Helga Brandt] {said} <no>.',
      undefined,
    ],
    ['the head of the agency', 'Japan wrote to the IAEA. In Vienna, [agency head Helga Brandt] {said} <no>.', 'IAEA'],
    ['with the capital of a sentence', 'The IAEA wrote to Iran. [Agency chief Helga Brandt] {said} <no>.', 'IAEA'],
    [
      'but not of a space agency',
      'Manila waits\n\nThe Philippines wrote to the IAEA. [Space agency chief Helga Brandt] {said} <no>.',
      'Philippines',
    ],
  ])('%s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));
});

test.each([
  ['whose name reads as a verb', '[The United States’ ambassador, Ansa Brandt,] {said} <no>.', 'Ambassador'],
  [
    'before a chamber that begins as it ends',
    '[Ansa Brandt, a member of the Russian Federation Council,] {said} <no>.',
    'Member of the Federation Council',
  ],
  ['before it', '[US Under Secretary of State Ansa Brandt] {said} <no>.', 'Under Secretary of State'],
  [
    'wherever others have it, too',
    'South Korea waits. [Joint Chiefs of Staff spokesman Col. Ansa Marn] {said} <no>.',
    'Joint Chiefs of Staff Spokesman',
  ],
  [
    'after it',
    '[Ansa Brandt, State Secretary of the Security Council of Belarus,] {said} <no>.',
    'State Secretary of the Security Council',
  ],
])('a role goes without its state %s', (_, marked, expected) => expect(speakerOf(marked)?.role).toBe(expected));

test.each([
  [
    'a ministry is called by its state’s name alone',
    '[The Ministry of Foreign Affairs of the Republic of Belarus] {said} <no>.',
    'Belarusian Foreign Ministry',
  ],
  ['an agency is called without its state’s possessive', '[Israel’s Mossad] {said} <no>.', 'Mossad'],
  [
    'the spy agency of a state that has one is it',
    'Seoul waits. [South Korea’s spy agency] {said} <no>.',
    'National Intelligence Service',
  ],
  [
    'and is none of those that the registry has, where no word says which',
    'Islamabad waits\n\nPakistan waits. [The Ministry] {said} <no>.',
    'Pakistani Ministry',
  ],
])('%s', (_, marked, name) => {
  const { text, quotations } = readMarked(marked);
  expect(resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry }).at(-1)?.speaker?.name).toBe(name);
});

test('a state that has “States” in its name is one', () => {
  expect(affiliationOf('[The representative of the United States] {said} <no>.')).toBe('United States');
});

test.each([
  [
    'the institute, not the state that it is in',
    '[Ansa Brandt, an expert at the U.S. Lindqvist Institute,] {said} <no>.',
    'Lindqvist Institute',
  ],
  [
    'the university that a state’s name begins',
    '[Ansa Brandt, an expert at the China Coastal University,] {said} <no>.',
    'China Coastal University',
  ],
  [
    'the state, for one of its departments',
    '[Ansa Brandt, an expert at the U.S. State Department,] {said} <no>.',
    'United States',
  ],
])('an expert is of %s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));

test('whom one talks to at an outlet asks for it', () => {
  const { text, quotations } = readMarked(
    'In an interview with Fox News anchor Jorun Lind, [Ansa Brandt] {said} <no>.',
  );
  expect(resolveSpeakers(text, quotations, { registry })[0]?.via).toBe('Fox News');
});

test.each([
  [
    'the half of Korea that has an intelligence service',
    'North Korea waits.\n\n[The National Intelligence Service] {told} lawmakers in Seoul <that it was late>.',
    'South Korea',
  ],
  [
    'the United Nations, whose High Representative is of no other body',
    'The Council met.\n\n[Ansa Brandt, High Representative for Disarmament Affairs,] {said} <no>.',
    'United Nations',
  ],
  [
    'the state that the sentence before is about, whose government has a spokesman',
    'Paris offered help.\n\nBerlin waits. The government notes the offer, [its deputy spokesman, Ansa Brandt,] {said} <so>.',
    'Germany',
  ],
  [
    'a state by the name that the article has for it, though it ends as an adjective',
    'Arms went to Kiravan, its neighbour.\n\n[The Kiravan embassy] {said} <no>.',
    'Kiravan',
  ],
])('somebody is of %s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));

test('a head of one agency is not who is told next to lead another', () => {
  const marked = '[The head of the Missile Defense Agency] {said} <no>. Gen. Ansa Brandt, head of Space Command, left.';
  expect(speakerOf(marked)?.name).toBe('head of the Missile Defense Agency');
});

test('a minister is called by his party, where that is his state’s', () => {
  const marked = '[German Foreign Minister Ansa Brandt] {said} <no>.\n\n[The CDU politician] {accused} <Russia>.';
  expect(speakerOf(marked)).toMatchObject({ name: 'Ansa Brandt', role: 'Foreign Minister', affiliation: 'Germany' });
});

test('a state’s representative is not the one who was called a High Representative', () => {
  const marked =
    'The Council met.\n\n[Ansa Brandt, High Representative for Disarmament Affairs,] {said} <no>. [Russia’s representative] {said} <yes>.';
  expect(affiliationOf(marked)).toBe('Russia');
});

test('a diplomat where organisations sit is of any state', () => {
  expect(affiliationOf('Iran waits. [A diplomat in Vienna] {said} <no>.')).toBeUndefined();
  expect(affiliationOf('Iran waits. [The police in Vienna] {said} <no>.')).toBe('Austria');
});

test('members of the Security Council are of the United Nations, its secretary is a state’s', () => {
  const waits = 'North Korea waits. North Korea’s army waits.';
  expect(affiliationOf(`${waits} [The members of the Security Council] {condemned} <it>.`)).toBe('United Nations');
  expect(affiliationOf(`${waits} [The secretary of the Security Council] {said} <so>.`)).toBe('North Korea');
});

test('a state’s Security Council is its own', () => {
  expect(affiliationOf('Drevland may answer, [its Security Council] {said} <so>. Drevland’s army waits.')).toBe(
    'Drevland',
  );
});

test('the People’s Liberation Army is China’s, and no newspaper', () => {
  const colonel = '[Ansa Brandt, a retired colonel in the People’s Liberation Army,] {said} <no>.';
  expect(affiliationOf(colonel)).toBe('China');
});

test('a day of liberation is no newspaper either', () => {
  const { text, quotations } = readMarked(
    'As [the President] {stated} in his Liberation Day address on August 15, <it was late>.',
  );
  expect(resolveSpeakers(text, quotations, { registry })[0]?.via).toBeUndefined();
});

test.each([
  ['The Republic of Korea’s Foreign Minister Ada Lorne', 'South Korea'],
  ['Republic of Korea Foreign Minister Ada Lorne', 'South Korea'],
  ['People’s Republic of China Foreign Minister Ada Lorne', 'China'],
  ['The Islamic Republic of Iran’s Foreign Minister, Ada Lorne,', 'Iran'],
])('a state’s long name stands before its offices: %s', (source, affiliation) => {
  expect(speakerOf(`It rained.\n\n[${source}] {said} <it was late>.`)).toMatchObject({
    name: 'Ada Lorne',
    role: 'Foreign Minister',
    affiliation,
  });
});

test('a campaign’s name is whole, though a verb stands in it', () => {
  const marked = '[The International Campaign to Abolish Nuclear Weapons’ director, Ada Lorne,] {said} <it was late>.';
  expect(speakerOf(marked)).toMatchObject({
    name: 'Ada Lorne',
    role: 'Director',
    affiliation: 'International Campaign to Abolish Nuclear Weapons',
  });
});

test('whoever tells a Board of Governors something is of the agency', () => {
  const marked = 'Inspectors left. [Director General Ada Lorne] {told} the IAEA Board of Governors that <it was late>.';
  expect(affiliationOf(marked)).toBe('IAEA');
});

test.each([
  ['The leader of the National Rally, Ada Lorne,', 'National Rally'],
  ['The leader of the far-right National Rally, Ada Lorne,', 'National Rally'],
  ['National Rally leader Ada Lorne', 'National Rally'],
  ['Liberal Democrat leader Ada Lorne', 'Liberal Democrats'],
])('a party’s name is nobody’s: %s', (source, affiliation) => {
  const said = speakerOf(`The SNP met. [${source}] {said} <it was late>.`);
  expect(said).toMatchObject({ name: 'Ada Lorne', role: 'Leader', affiliation });
});

test('an agency is its state’s, by the name that it has at home', () => {
  expect(affiliationOf('[The Defense Intelligence of Ukraine (HUR)] {said} <it was late>.')).toBe('Ukraine');
});

test('an outlet’s name of two is one', () => {
  const { text, quotations } = readMarked('[Ada Lorne, a senior fellow,] {told} RFE/RL that <it was late>.');
  const [said] = resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry });
  expect(said?.via).toBe('Radio Free Europe/Radio Liberty');
});

test('a company whose name ends as a given one stands before a title', () => {
  expect(speakerOf('[Lockheed Martin CEO Ansa Brandt] {said} <no>.')).toMatchObject({
    name: 'Ansa Brandt',
    role: 'CEO',
    affiliation: 'Lockheed Martin',
  });
});

describe('an office that names no state is', () => {
  const both = 'Russia waits. Russia’s army waits. Türkiye waits.\n\n';
  test.each([
    [
      'of whose seat of power leads to the paragraph',
      `${both}The White House was cautious.\n\n<“It is late,”> [National Security Council spokesman Ansa Brandt] {said}.`,
      'United States',
    ],
    [
      'of that, whatever state the article is about',
      `Türkiye waits, says Türkiye’s army. ${both}The Kremlin on Tuesday said no to Türkiye.\n\n<“It is late,”> [spokesman Ansa Brandt] {said}.`,
      'Russia',
    ],
    [
      'of that, where the paragraph begins with who explains it',
      `Türkiye waits, says Türkiye’s army. ${both}The Kremlin reacted coolly.\n\n[Spokesman Ansa Brandt] {said} <it was late>.`,
      'Russia',
    ],
    [
      'of the state whose agency carries the statement, not of the capital that it speaks of',
      'South Korea says a boat left.\n\nIn a statement carried by state media KCNA, [Pak Hyon-su, a senior party official,] {said} <Seoul should wait>.',
      'North Korea',
    ],
    [
      'of the state whose agency has a line to itself above the text, not of that of which it speaks',
      '02.05.2024 14:10\nUkrinform\n\nBoats left.\n\n[Colonel Ansa Brandt, the head of the gauge department,] {said} <that Russia had begun to wait>.',
      'Ukraine',
    ],
    [
      'not of the state that its holder accuses',
      'India waits. India’s army waits, and Pakistan’s.\n\n[Defence Minister Ansa Brandt] went further. The minister {accused} <India of haste>.',
      'Pakistan',
    ],
  ])('%s', (_, marked, affiliation) => {
    expect(affiliationOf(marked)).toBe(affiliation);
  });
});

describe('whose somebody is', () => {
  test.each([
    [
      'whose office stands in brackets after the name: the state’s',
      'At noon Dr Ansa Brandt (German Federal Foreign Office) took the floor. [She] {said} <it was late>. Britain waits, says Britain’s army.',
      'Germany',
    ],
    [
      'whose party begins with the state’s name: the party’s',
      '[Ansa Brandt (Latvia First)] {said} <it was late>.',
      'Latvia First',
    ],
    [
      'of a ministry that another state’s calls so for short: not that one’s',
      'The German Federal Ministry of Defence (MoD) has confirmed it. [A ministry spokesperson] {said} <it was late>.',
      'Germany',
    ],
    [
      'of a ministry whose state is understood: the state’s',
      'France waits. The Ministry of Defence has confirmed it. [A ministry official] {said} <it was late>.',
      'France',
    ],
    [
      'of a ministry, where the parliament sits: the state’s, not the parliament’s',
      'RĪGA, 2 May (LETA) – The Saeima heard it. Latvia waits. The Saeima sat. [State Secretary of the Ministry of Defence Ansa Brandt] {said} <it was late>.',
      'Latvia',
    ],
    [
      'who posts something: no platform’s',
      'Iran waits. [Ansa Brandt, the Foreign Ministry spokesman,] {said} <it was late>.\n\nSources: Foreign Ministry of Iran, Telegram, May 2; Telegram, May 1.',
      'Iran',
    ],
    [
      'of a command of a state’s armed forces: the state’s',
      '[The Gauge Forces Command of the Armed Forces of Ukraine] {said} <it was late>.',
      'Ukraine',
    ],
  ])('%s', (_, marked, affiliation) => {
    expect(affiliationOf(marked)).toBe(affiliation);
  });
});

test('a label in capitals is no state', () => {
  expect(affiliationOf('[CLAIM]: <The boat left>. Iran waits.')).not.toBe('CLAIM');
});

describe('a statement is', () => {
  test.each([
    [
      'of the body beside the word where it stood last',
      '[Ansa Brandt] {said} <no>. A Foreign Office statement came on Monday. [That statement] {said} <the boats would wait>.',
      'UK Foreign Office',
    ],
    [
      'of whom the outlet carries that was named after it',
      '[The Danish Foreign Ministry] {said} <it was late>. [TASS] {reports} <that it said so>.|\n\n<“No,”> [the statement] {said}.',
      'Danish Foreign Ministry',
    ],
  ])('%s', (_, marked, name) => {
    expect(speakerOf(marked)?.name).toBe(name);
  });
});

describe('who speaks is', () => {
  test.each([
    [
      'the admiral whom his stars call, whatever his office is',
      'Adm. Karl Brandt leads US Strategic Command. Asked about Russia, [the four-star] {answered}: <“No”>.',
      'Karl Brandt',
    ],
    [
      'the diplomat whom the paragraph before introduced, not an envoy',
      'Norway’s envoy Karl Brandt waits.\n\nA diplomat close to the talks was less sure.\n\n<“It was late. Nobody came,”> [the diplomat] {said}.',
      'diplomat close to the talks',
    ],
    [
      'the minister through whom his state speaks',
      '[Spain, through its secretary of state for Ferries, Karl Brandt,] {defended} <the boats>.',
      'Karl Brandt',
    ],
    [
      'the state whose capital the sentence begins with',
      '[The State Department] {said} <no>. In Beijing, let us recall, [they] {consider} <it late>.',
      'China',
    ],
    [
      'who is told after his committee, after whom remarks come',
      '[His remarks come a day after House Armed Services ferries subcommittee Chairman Rep. Karl Brandt, R-Ala.,] {urged} <the Pentagon to wait>.',
      'Karl Brandt',
    ],
  ])('%s', (_, marked, name) => {
    expect(speakerOf(marked)?.name).toBe(name);
  });
});

test('their ministers are of both states that the sentence is about', () => {
  const marked = 'OSLO – Norway and Japan will tell Russia of it, [their defence ministers] {said} <it was late>.';
  expect(speakerOf(marked)).toMatchObject({ role: 'Defence Ministers', affiliation: 'Norway and Japan' });
});

test('a number is part of a party’s name', () => {
  expect(affiliationOf('Italy waits. [The opposition Five Star Movement] {said} <no>.')).toBe('Five Star Movement');
});

test('a body that is called so speaks for itself', () => {
  expect(affiliationOf('Norway waits. [The Gauge Support Body] {said} <no>.')).toBe('Gauge Support Body');
});

test('the Head of State is the article’s own', () => {
  const met = 'President of Ukraine Oleh Marchuk and President of the French Republic Karl Brandt met. Ukraine waits.';
  const marked = `${met} [Karl Brandt] {noted} <it was late>. [The Head of State] {said} <no>.`;
  expect(speakerOf(marked)?.name).toBe('Oleh Marchuk');
});

test('who is quoted by an agency speaks, whoever is taken for the source', () => {
  const marked = 'Seoul waits. A senior official at the presidential office, quoted by [Yonhap], {was blunt}: <“No.”>';
  expect(speakerOf(marked)).toMatchObject({ role: 'Senior Official', affiliation: 'South Korea' });
});

test('information obtained from somebody is his, and circles are of no state that they speak of', () => {
  const marked = 'According to [information obtained by dpa from security circles], <Iran has boats>. Iran waits.';
  expect(speakerOf(marked)).toMatchObject({ name: 'security circles' });
  expect(affiliationOf(marked)).toBeUndefined();
});

describe('of the states, somebody is', () => {
  test.each([
    [
      'not of the one whose envoy his ministry has summoned',
      'Russia waits. Russia’s army waits. Belarus waits.\n\n[The foreign ministry] {said} <it had summoned Russia’s ambassador>.',
      'Belarus',
    ],
    [
      'of one that has an office called so',
      'Norway waits. Norway’s army waits. Ireland waits.\n\n[A spokesman for the Department of Foreign Affairs] {said} <no>.',
      'Ireland',
    ],
    [
      'not of the one whose attack is terror to him',
      'Russian drones and missiles struck the port overnight. [President Danylo Marchuk] {called} <the strike “pure terror”>.',
      undefined,
    ],
    [
      'of his own, not of the organisation that he is sent to',
      '[Permanent Representative to the United Nations Karl Brandt] {said} <that Pakistan waits>.',
      'Pakistan',
    ],
    [
      'of the organisation whose Secretary-General sent him, not of the state that he speaks of',
      'The UN Interim Force in Lebanon waits.\n\nSUDAN\n\n[The Secretary-General’s Personal Envoy, Karl Brandt,] {told} the Security Council <that a truce is near>.',
      'United Nations',
    ],
    [
      'of the one whose ministry it is whose spokesman he is',
      'South Korea waits. The Ferries Ministry was cautious. [Its spokesman Karl Brandt] {said} <it was late>.',
      'South Korea',
    ],
  ])('%s', (_, marked, affiliation) => {
    expect(affiliationOf(marked)).toBe(affiliation);
  });
});

test('what a body says that it is stands before its name, not in a role', () => {
  const marked = '[Karl Brandt, executive director of the independent, nonpartisan Lune Association,] {said} <no>.';
  expect(speakerOf(marked)).toMatchObject({ role: 'Executive Director', affiliation: 'Lune Association' });
});

test('the Parties to a communiqué are its two states, and so are the two ministers whose states the article tells', () => {
  const parties = 'Norway and Japan have met. Norway and Japan will wait. [The Parties] {reaffirmed} <their pledge>.';
  expect(affiliationOf(parties)).toBe('Norway and Japan');
  const korea = 'North Korea waits, says North Korea’s army. North Korea’s boats left.';
  const ministers = 'Japanese Defence Minister Karl Brandt met Norwegian Defence Minister Liv Asgar.';
  expect(affiliationOf(`${korea} ${ministers} Norway waits. [The two leaders] {confirmed} <it>.`)).toBe(
    'Japan and Norway',
  );
});

test('a minister is of no organisation, and of no pronoun', () => {
  const marked = '[Defence Minister Karl Brandt] {said} <Hezbollah was rearming>. Hezbollah waits, Hezbollah left.';
  expect(affiliationOf(marked)).not.toBe('Hezbollah');
  expect(affiliationOf('LIND: That’s [President Karl Brandt]. [President Karl Brandt] {said} <no>.')).not.toBe('That');
});

test('the Spokesman is whoever holds the office', () => {
  const marked =
    'Foreign Ministry Spokesman Karl Brandt waits in Iran. [He] {said} <no>. [the Spokesman] {warned} <yes>.';
  expect(speakerOf(`Foreign Ministry Spokesman: no\n\n${marked}`)?.name).toBe('Karl Brandt');
});

test('whoever answers is of no state that only the questions speak of', () => {
  const marked =
    'Regular briefing\n\nMinistry of National Defense spokesperson Ansa Brandt\n\nQuestion: North Korea’s press said that North Korea’s navy tested a missile. Is it late?\n\nAnswer ([Spokesperson Brandt]){:} <“South Korean crews wait.”>';
  expect(affiliationOf(marked)).not.toBe('North Korea');
});

test('a heading’s author is no statement', () => {
  expect(speakerOf('[EU] statement on Iran’s mines\n\n<“It was late.”>')?.name).toBe('European Union');
  expect(speakerOf('[EU] statement on Iran’s mines\n\nWe {regret} <that it was late>.')?.name).toBe('European Union');
});

describe('a Secretary-General is of the United Nations', () => {
  test.each([
    ['without a word', 'Sudan waits. [The Secretary-General] {urged} <no>.', 'United Nations'],
    [
      'after an office of theirs',
      'The Office for the Coordination of Humanitarian Affairs waits in Sudan. [The Secretary-General] {urged} <no>.',
      'United Nations',
    ],
    ['after an agency of theirs', 'OCHA waits in Sudan. [The Secretary-General] {urged} <no>.', 'United Nations'],
    [
      'as are his envoys',
      'Sudan waits. [The Secretary-General’s Personal Envoy, Ansa Brandt,] {said} <no>.',
      'United Nations',
    ],
    [
      'but not after another alliance',
      'NATO waits. [The Secretary General’s spokesman, Anso Brandt,] {said} <no>.',
      'NATO',
    ],
  ])('%s', (_, marked, expected) => expect(affiliationOf(marked)).toBe(expected));

  test('and none of his envoys', () => {
    const envoy = '[The Secretary-General’s Personal Envoy, Ansa Brandt,] {said} <no>.';
    expect(speakerOf(`${envoy}\n\n[The Secretary-General] {urged} <no>.`)?.name).toBe('Secretary-General');
  });
});

test('we are nobody whom a noun calls', () => {
  const marked = 'Germany waits.\n\n[We] {noted} <no>. [The Federal Chancellor] {said} <yes>.';
  expect(speakerOf(marked)?.name).toBe('Federal Chancellor');
});

test('a department of a ministry is of its state', () => {
  const name = 'The Information and Press Department of the Ministry of Foreign Affairs of the Russian Federation';
  expect(affiliationOf(`Germany waits.\n\n[${name}] {said} <no>.`)).toBe('Russia');
});

test('a ministry’s spokesperson is of its state where only its letters stand', () => {
  expect(affiliationOf('The United States waits. [The MOFCOM spokesperson] {said} <no>.')).toBe('China');
});

test('no under-secretary-general is the Secretary-General, nor the chief', () => {
  const below = 'The Under-Secretary-General, Ada Lorne, waits.';
  expect(speakerOf(`${below}\n\n[The UN Secretary-General] {said} <no>.`)?.name).toBe('UN Secretary-General');
  expect(speakerOf(`[The UN Secretary-General] {said} <no>.\n\n${below}`)?.name).toBe('UN Secretary-General');
  expect(speakerOf(`[Deputy Secretary-General Ada Lorne] {said} <no>.\n\n[The UN chief] {said} <yes>.`)?.name).not.toBe(
    'Ada Lorne',
  );
  expect(speakerOf(`${below}\n\n[The under-secretary-general] {said} <no>.`)?.name).toBe('Ada Lorne');
});

test('a state in the known name of what it has is no part of a role', () => {
  expect(speakerOf('[Ada Lorne, the head of Iran’s Atomic Energy Organization,] {said} <no>.')).toMatchObject({
    role: 'Head of the Atomic Energy Organization',
    affiliation: 'Iran',
  });
  expect(speakerOf('[The deputy chairman of Russia’s Security Council, Ada Lorne,] {said} <no>.')?.role).toBe(
    'Deputy Chairman of the Security Council',
  );
});

test('an alliance of others is not NATO', () => {
  expect(affiliationOf('NATO waits. [The Alliance of Lune Growers and Millers] {said} <no>.')).toBe(
    'Alliance of Lune Growers and Millers',
  );
  expect(affiliationOf('NATO waits. [The Alliance] {said} <no>.')).toBe('NATO');
});

test('a line that says where leads to whose a minister is', () => {
  const digest = 'Digest\n\nIran waits. Iran’s foreign minister left.\n\nIn Israel\n\n';
  expect(affiliationOf(`${digest}[Prime Minister Ada Lorne] {said} <no>.`)).toBe('Israel');
});

test('a capital is its state, though people are called by its first word', () => {
  expect(speakerOf('[Abu Dhabi] {denies} <that>.')?.name).toBe('United Arab Emirates');
  expect(speakerOf('[Abu Lorne] {denies} <that>.')?.name).toBe('Abu Lorne');
});

test('an envoy whose state’s statement the headline announces is its', () => {
  const envoy =
    'Statement by Ambassador Ada Lorne to the Board on Iran.\n\n[Ambassador Ada Lorne] {said} <Iran waits>.';
  expect(affiliationOf(`We urge Iran to wait: UK statement to the Board\n\n${envoy}`)).toBe('United Kingdom');
  expect(affiliationOf(`Canadian statement on Iran\n\n${envoy}`)).toBe('Canada');
  const counsellor = '[Politico-Military Counsellor, Ada Lorne,] {says} <Iran waits>.';
  expect(affiliationOf(`Iran waits: UK statement to the Board\n\n${counsellor}`)).toBe('United Kingdom');
});

test('an answer is its spokesperson’s', () => {
  const answer = '[A Foreign Ministry spokesperson’s answer to Velm Wire] {warned of} <war>.';
  expect(speakerOf(`North Korea waits. ${answer}`)).toMatchObject({
    name: 'Foreign Ministry spokesperson',
    affiliation: 'North Korea',
  });
});

test('a secretary of war, and those under him, are of the United States', () => {
  expect(affiliationOf('Norway waits. [Undersecretary of War for Policy Ada Lorne] {said} <no>.')).toBe(
    'United States',
  );
  expect(affiliationOf('Norway waits. [Secretary of War Ada Lorne] {said} <no>.')).toBe('United States');
  expect(affiliationOf('The Conference on Disarmament waits. [Undersecretary of State Ada Lorne] {said} <no>.')).toBe(
    'United States',
  );
  // Where an article names them: Mexico, too, has a secretary of energy.
  const sale = 'Norway buys American missiles from the United States. Norway waits.';
  expect(affiliationOf(`${sale} [Assistant Secretary of the Army Ada Lorne] {said} <no>.`)).toBe('United States');
  expect(affiliationOf(`${sale.replaceAll('Norway', 'Mexico')} [Secretary of Energy Ada Lorne] {said} <no>.`)).toBe(
    'Mexico',
  );
});

test('a director general is of the agency, not of the plant that its people are at', () => {
  const team = 'The International Atomic Energy Agency (IAEA) team at the Lune Nuclear Power Plant (LNPP) waits.';
  expect(affiliationOf(`${team} [Director General Ada Lorne] {said} <no>.`)).toBe('IAEA');
});

test('a general is not of the institute whose people speak beside her', () => {
  const analyst = '<“No,”> {said} Karl Brandt of the Union of Concerned Scientists.';
  const general =
    '[Gen. Ada Lorne, the program’s director], {told} a Senate subcommittee <no>. The United States waits.';
  expect(affiliationOf(`${analyst} ${general}`)).toBe('United States');
});

test('a report by an institute with a number is not that of another', () => {
  expect(affiliationOf('The IAEA waits. [An earlier 38 North report] {assessed} <no>.')).toBe('38 North');
});

test('a counterpart from a state has the office of whoever spoke', () => {
  const delegate = '[The delegate of Ghana] {said} <no>.';
  expect(speakerOf(`${delegate} [Her counterpart from the Republic of Korea] {said} <yes>.`)).toMatchObject({
    role: 'Delegate',
    affiliation: 'South Korea',
  });
});

test('whose statement a heading announces has his office', () => {
  expect(speakerOf('[IAEA Director General]’s statement to the Board\n\n{I} <no>.')?.role).toBe('Director General');
});

test('a service is the armed force that was named before', () => {
  expect(
    affiliationOf('The fleet waits\n\n<The U.S. Air Force will wait>, [a senior service official] {said} on Monday.|'),
  ).toBe('United States');
});

test.each([
  ['United States', 'Press Briefing by Press Secretary Ada Lorne\n\n3 May 2024\n\n1:12 P.M. EDT'],
  ['United States', 'Naming Those Who Armed Iran\n\nPress Statement\n\nAda Lorne, Secretary of State'],
  ['United States', 'Lasers Are On Track\n\nRelease\n\nDOD News'],
  ['United Kingdom', 'Blades handed in\n\nPress release\n\nFrom: Home Office and Ada Lorne MP'],
  ['Japan', 'Press Conference by Press Secretary LORN Ada\n\nJapanese\n\nOpening Remarks'],
  ['India', 'Transcript of Weekly Media Briefing\n\nShri Om Verlan: Good afternoon.'],
  ['France', 'Q&A from the press briefing (3 May 2024)\n\nMinistry for Europe and Foreign Affairs\n\nQ: What now?'],
  ['European Union', 'Iran: Statement by the Spokesperson\n\n03.05.2024 EEAS Press Team'],
  ['United Nations', 'Highlights of the Briefing by Ada Lorne, Spokesperson for the Secretary-General'],
])('a text of the %s is known by its letterhead', (state, head) => {
  expect(
    affiliationOf(
      `${head}\n\nIran’s army left Iran. China’s fleet stayed in China.\n\n[The spokesperson] {said} <no>.`,
    ),
  ).toBe(state);
});

test('an hour tells nothing of whose a news article is', () => {
  const office = '[The Foreign Minister] {said} <no>.';
  expect(
    affiliationOf(`Iran answers\n\nUpdated 2:14 PM EDT, May 3\n\nIran’s army left. Iran’s fleet stayed. ${office}`),
  ).toBe('Iran');
});

test('a minister in a capital is of its state, in a briefing of another', () => {
  const text =
    'Department Press Briefing\n\nQUESTION: Thanks. [The foreign minister in Kyiv, Mr. Lorne,] {said} <that it was late>. Is that right?\n\nMR REED: It is.';
  expect(affiliationOf(text)).toBe('Ukraine');
});

test.each(['Foreign Secretary', 'Defence Secretary', 'Home Secretary'])(
  'the %s is of a state that calls him so, and of no other that he speaks of',
  (office) => {
    expect(affiliationOf(`[${office} Ada Lorne] {urged} <Iran to return to the talks>.`)).toBe('United Kingdom');
    expect(affiliationOf(`India tested it. [${office} Om Verlan] {urged} <Iran to return to the talks>.`)).toBe(
      'India',
    );
  },
);

test.each(['China', 'Iran', 'Russia'])('no national security adviser is of %s', (state) => {
  expect(affiliationOf(`${state} has broken the pact, [the national security adviser, Ada Lorne,] {said} <no>.`)).toBe(
    undefined,
  );
});

test.each([
  ['Finns Party', 'Finns Party'],
  ['Sweden Democrats', 'Sweden Democrats'],
  ['Seimas', 'Lithuania'],
])('somebody of the %s', (body, affiliation) => {
  expect(affiliationOf(`[Ada Lorne of the ${body}] {said} <it was late>.`)).toBe(affiliation);
});
