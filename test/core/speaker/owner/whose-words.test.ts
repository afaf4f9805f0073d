import { describe, expect, test } from 'vitest';
import { lastAttribution, lastSpeaker } from '../last-speaker.ts';

describe('an affiliation is', () => {
  test.each([
    [
      'the state that ends the dateline, whatever its form',
      'KORVE, Lower Marches (BNI) — Engineers mark out a border with Ostra.\n\n<"Mines buy time,"> [Defense Minister Halina Brod] {said}.',
      'Halina Brod | Defense Minister | Lower Marches',
    ],
    [
      'never the agency of the dateline',
      'HALSK, August 30 (DCTA) -- A tunnel was dug.\n\n[General Tuvo Ashrek, chief of the Strategic Bureau,] {told} DCTA <the warheads are small>.',
      'Tuvo Ashrek | Chief | Strategic Bureau',
    ],
    [
      'never the agency between the dateline’s day and its dash',
      'HALSK. August 30. TarInform – A tunnel was dug.\n\n[General director Tuvo Ashrek] {said} <the agency waits>.',
      'Tuvo Ashrek | General Director | -',
    ],
    [
      'an institute that is called by the state of its article',
      'Tarvia waits. [Ada Lorne, a researcher at the Tarvian Institute of Fisheries,] {said} <no>.',
      'Ada Lorne | Researcher | Tarvian Institute of Fisheries',
    ],
    [
      'an institute of a known state, with its field',
      'Velmaria waits. [Ada Lorne of the Velmarian Institute for Ferry Studies] {said} <no>.',
      'Ada Lorne | - | Velmarian Institute for Ferry Studies',
    ],
    [
      'the state that sends a delegation, whatever its form',
      'VELM, Velmaria — Envoys met. [The delegation of Tarvos] {said} <no>.',
      'Tarvos | - | Tarvos',
    ],
    [
      'the organisation whose organ was named with its short name',
      'Ostravia waits for the Board of Governors of the Karst Alliance (KARA). [KARA spokesman Karl Brandt] {said} <no>.',
      'Karl Brandt | Spokesman | Karst Alliance',
    ],
    [
      'the state that sends an envoy, not what she is sent to',
      'Ostravia waits. [Velmaria’s Karst Alliance ambassador Ada Lorne] {said} <no>.',
      'Ada Lorne | Karst Alliance Ambassador | Velmaria',
    ],
    [
      'the state of a ministry that says of what it is',
      'Ostravia waits. [Velmaria’s Ministry of External Affairs spokesman Karl Brandt] {said} <no>.',
      'Karl Brandt | Ministry of External Affairs Spokesman | Velmaria',
    ],
    [
      'a body that belongs to many',
      '[Abdul Guyo, chairman of the Lower Daua Pastoralists’ Association,] {said} <goats were lost>.',
      'Abdul Guyo | Chairman | Lower Daua Pastoralists’ Association',
    ],
    [
      'the body that a lone noun is short for',
      'The Plateau Front held on.\n\n[The Front’s political chief, Ada Tchou,] {called} <it a lie>.',
      'Ada Tchou | Political Chief | Plateau Front',
    ],
    [
      'a body that has no other name',
      '[Efua Brew, a spokesperson for the marketing board,] {dismissed} <the threat>.',
      'Efua Brew | Spokesperson | Marketing Board',
    ],
    [
      'a company whose name follows what it is',
      '[Kip Vander, a co-founder of the company, Borough Robotics,] {said} <it sold arithmetic>.',
      'Kip Vander | Co-Founder | Borough Robotics',
    ],
    [
      'the town of the dateline, for a mayor',
      'DECKER FALLS, Ohio (BNI) — Fireworks stop at ten.\n\n<"We have a deal,"> [Mayor Lucy Ober] {said}.',
      'Lucy Ober | Mayor | Decker Falls',
    ],
    ['the party in parentheses, by its name', '[Sinead Mulca (Lab)] {asked} <why>.', 'Sinead Mulca | - | Labour'],
    [
      'that of whom a colleague of another state stands beside',
      '[Ana Bragan, Velmaria’s negotiator,] {said} <it was done>. [Her Ostravian colleague, Leo Ibarz,] {said} <it was not>.',
      'Leo Ibarz | Negotiator | Ostravia',
    ],
    [
      'the state that somebody stands for',
      '[Ostravia’s man, Vsev Tarkh,] {said} <the text was clean>.',
      'Vsev Tarkh | Representative | Ostravia',
    ],
    [
      'where somebody works, beside his field',
      '[Mwaju Lind, Great Lakes director at the research group Crisis Atlas,] {said} <it was late>.',
      'Mwaju Lind | Director | Crisis Atlas',
    ],
    [
      'where somebody works, though what he follows is a state',
      '[Mwaju Lind, Velmaria project director at the Halm Institute,] {said} <it was late>.',
      'Mwaju Lind | Project Director | Halm Institute',
    ],
    [
      'the same of an expert on a state',
      '[Mwaju Lind, an Ostravia analyst at the Halm Institute,] {said} <it was late>.',
      'Mwaju Lind | Analyst | Halm Institute',
    ],
    [
      'the same of a programme on states and parts of the world',
      '[Mwaju Lind, director of the Velmaria and Eurasia programme at the Halm Institute,] {said} <it was late>.',
      'Mwaju Lind | Director of the Velmaria and Eurasia Programme | Halm Institute',
    ],
    [
      'but of an envoy the state that has her there',
      '[Mwaju Lind, Velmaria’s ambassador at the Karst Alliance,] {said} <it was late>.',
      'Mwaju Lind | Ambassador | Velmaria',
    ],
    [
      'never where somebody is based, of however many words',
      '[Mwaju Lind, a Hong Velm-based military commentator,] {said} <it was late>.',
      'Mwaju Lind | Military Commentator | -',
    ],
    [
      'the state that is talked of, for those who live there',
      'Velmaria’s truce began. [Residents] {reported} <heavy shelling>.',
      'residents | Residents | Velmaria',
    ],
    [
      'that of the opposite number’s state',
      '[Ana Bragan, Velmaria’s delegate,] {said} <it was done>. [Her Ostravian opposite number, Leo Ibarz,] {said} <it was not>.',
      'Leo Ibarz | Delegate | Ostravia',
    ],
    [
      'where somebody follows something',
      '[Gideon Marsh, who follows missiles at the Pacific Security Forum in Lune,] {said} <it was late>.',
      'Gideon Marsh | - | Pacific Security Forum',
    ],
    [
      'the institute beside which an expert is named',
      'The Hydrological Institute measured it. [Senior hydrologist Rens Oudejan] {said} <it rose>.',
      'Rens Oudejan | Senior Hydrologist | Hydrological Institute',
    ],
    [
      'the party of which somebody is one of several',
      '[Lasse Thormal, one of the Social Democrats’ deputy whips,] {argued} <it was late>.',
      'Lasse Thormal | Deputy Whip | Social Democrats',
    ],
    [
      'the party by whose name somebody is called',
      'Velmaria’s army agreed. [Green Liberal Lasse Thormal] {argued} <it was late>.',
      'Lasse Thormal | - | Green Liberals',
    ],
    [
      'the party by whose adjective somebody in a parliament is called',
      'Velmaria’s army agreed. [The Socialist deputy Lasse Thormal] {argued} <it was late>.',
      'Lasse Thormal | Deputy | Socialists',
    ],
    [
      'the party behind the seat, in the record of a parliament',
      '[Idris Mahmo (Leeds Canal) (Lab)] {asked} <why>.',
      'Idris Mahmo | MP | Labour',
    ],
    [
      'none, for whom a part of the world is named',
      'Velmaria’s truce began. [A Western intelligence source] {said} <it was late>.',
      'Western intelligence source | Intelligence Source | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a role is', () => {
  test.each([
    [
      'not cut short by a party tag, which is no state',
      '[Sen. Harlan Petros, R-Idaho, the panel’s chairman,] {said} <it would fly>.',
      'Harlan Petros | Senator | -',
    ],
    [
      'what a minister is over, not whose he is',
      'Ostravia waits. [The Minister of Food, Alhaji Idris Bawah,] {urged} <restraint>.',
      'Idris Bawah | Minister of Food | Ostravia',
    ],
    [
      'all words of a title in capitals',
      'Ostravia waits. [Divisional Railway Manager Sudha Pattan] {said} <trains would run>.',
      'Sudha Pattan | Divisional Railway Manager | Ostravia',
    ],
    [
      'a rank of two words',
      'Ostravia waits. [Brig. Gen. Lowell Achter] {said} <it was late>.',
      'Lowell Achter | Brigadier General | Ostravia',
    ],
    [
      'what the next sentence calls him by his age',
      'Nobody hears it before Dagny Brandt. It is her work. The 49-year-old geophysicist sleeps little. <“I am told by my phone,”> {says} [Brandt].',
      'Dagny Brandt | Geophysicist | -',
    ],
    [
      'what somebody led until lately',
      '[Marisol Quaid, who commanded the Velmarian air force until 2021,] {said} <it was late>.',
      'Marisol Quaid | Former Commander of the Air Force | Velmaria',
    ],
    [
      'for so many years, and not any longer',
      '[Marisol Quaid, who ran the inspections for eleven years,] {said} <it was late>.',
      'Marisol Quaid | Former Head of the Inspections | -',
    ],
    [
      'for so many years, and still',
      '[Marisol Quaid, who has led the inspections for eleven years,] {said} <it was late>.',
      'Marisol Quaid | Head of the Inspections | -',
    ],
    [
      'his own where another phrase stands before it',
      'Velmaria waits. The congressman, [foreign ministry spokesman Guo Zhen] {said}, <hears thunder>.',
      'Guo Zhen | Foreign Ministry Spokesman | Velmaria',
    ],
    [
      'a representative, for who is named with a state in a record',
      '[KAMAR AZHAR (Velmaria)] {regretted} <it>.',
      'Kamar Azhar | Representative | Velmaria',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test.each([
  [
    'the study speaks for the institute that the article is about',
    'The Oresund Peace Institute met in Malm. The Oresund Peace Institute works on arms.\n\n[The study] {notes} <that claims differ>.',
    'Oresund Peace Institute | - | Oresund Peace Institute',
  ],
  [
    'an article stands before no person’s name',
    'Spokesperson Ada Brod left. [The National Column] {said} <it was late>.',
    'National Column | - | National Column',
  ],
  [
    'two states with an article between them speak together',
    '[Velmaria and the Ostravia] {said} <it was late>.',
    'Velmaria and Ostravia | - | Velmaria and Ostravia',
  ],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test.each([
  ['radio without an article', '[Ada Lind] {told} public radio <it was late>.', { via: 'public radio' }],
  [
    'a kind of outlet before its name',
    '[Ada Lind] {told} the newspaper Tan Habar <it was late>.',
    { via: 'Tan Habar' },
  ],
  [
    'an outlet that cites who speaks',
    'The Velm Ledger, citing [two officials], {reported} <it was late>.',
    { via: 'Velm Ledger' },
  ],
  [
    'an outlet after whom it cites',
    'Citing [two officials], the Velm Ledger {reported} <it was late>.',
    { via: 'Velm Ledger' },
  ],
  ['an outlet of a place', '[Ada Lind] {told} The Observer of Wels <it was late>.', { via: 'The Observer of Wels' }],
  [
    'never where somebody has worked',
    '[Ada Lind, a former editor of the Velm Herald,] {wrote} on Weibo <it was late>.',
    { venue: 'Weibo' },
  ],
  ['who had a talk', '[Ada Lind] {said} in a conversation with OrrenPress <it was late>.', { via: 'OrrenPress' }],
  ['a parliament that is told', '[Ada Lind] {told} parliament <it was late>.', { venue: 'parliament' }],
  ['where somebody stands', '[Ada Lind] {said} on the ferry pier <it was late>.', { venue: 'the ferry pier' }],
])('through whom and where: %s', (_, marked, expected) => {
  const { via, venue } = lastAttribution(marked) ?? {};
  expect({ ...(via !== undefined && { via }), ...(venue !== undefined && { venue }) }).toEqual(expected);
});
