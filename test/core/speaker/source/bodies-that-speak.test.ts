import { describe, expect, test } from 'vitest';
import { lastAttribution, lastSpeaker } from '../last-speaker.ts';

describe('for itself speaks', () => {
  test.each([
    [
      'a campaign for a thing',
      '[The Lune Campaign for a World Without Mines] {said} <no>.',
      'Lune Campaign for a World Without Mines | - | Lune Campaign for a World Without Mines',
    ],
    [
      'a group whose name ends in a small word',
      '[The campaign group Hands Off] {said} <no>.',
      'Hands Off | - | Hands Off',
    ],
    [
      'a body that a noun calls before its name',
      'Velmaria waits. [The grain watchdog, the Karst Alliance,] {said} <no>.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'whose name the source leaves out',
      'Velmaria waits. [The grain watchdog], KARA, {said} <no>.',
      'Karst Alliance | - | Karst Alliance',
    ],
    [
      'a council of seas',
      '[The Secretariat of the Council of the Two Seas] {said} <no>.',
      'Secretariat of the Council of the Two Seas | - | Secretariat of the Council of the Two Seas',
    ],
    [
      'a union with its trade',
      "[The customs officers' union] {said} <no>.",
      "customs officers' union | - | customs officers' union",
    ],
    [
      'but not with what is said of it',
      "[The powerful teachers' union] {said} <no>.",
      "teachers' union | - | teachers' union",
    ],
    [
      'who published what one goes by',
      '{According to} [photographs and serial numbers published last week by the monitoring group Trace Arms], <two were found>.',
      'Trace Arms | - | Trace Arms',
    ],
    [
      'an outlet, whose ever it is',
      '[Velmaria’s official Velm Wire] {said} <it was late>.',
      'Velm Wire | - | Velm Wire',
    ],
    [
      'a society that a state’s name begins',
      '[The Ostravia Institute of Fisheries] {said} <it was late>.',
      'Ostravia Institute of Fisheries | - | Ostravia Institute of Fisheries',
    ],
    [
      'a think tank, whose town is none of its name',
      'Ostravia waits. [The Port Ostra think tank Amber Line] {said} <it was late>.',
      'Amber Line | - | Amber Line',
    ],
    [
      'an army that may be anybody’s, by its capitals',
      'Velmaria waits. [The Arakol Army] {denied} <it>. [Its spokesman, Oskar Lind,] {said} <it was late>.',
      'Oskar Lind | Spokesman | Arakol Army',
    ],
    [
      'a society for two things',
      '[The Peace and Arithmetic Society] {said} <it was late>.',
      'Peace and Arithmetic Society | - | Peace and Arithmetic Society',
    ],
    [
      'the office of somebody who is nobody’s',
      'Ada Lorne left. [Ada Lorne’s office] {said} <it was late>.',
      'Ada Lorne’s office | - | -',
    ],
    [
      'a capital that words come from',
      'Ostravia waits. It drew protests from Velm, [which] {called} <it late>.',
      'Velmaria | - | Velmaria',
    ],
    [
      'alone, where it is somebody’s ally',
      '[Velmaria, Ostravia’s closest ally,] {said} <it was late>.',
      'Velmaria | - | Velmaria',
    ],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));
});

describe('for its state speaks', () => {
  test.each([
    ['its television', '[Velmarian state TV] {said} <it was late>.', 'Velmarian State TV | - | Velmaria'],
    ['its government', 'Ostra’s army left. [The government] {said} <it was late>.', 'Ostra | - | Ostra'],
    [
      'the government of a state that "of" names',
      '[The government of Velka] {said} <it was late>.',
      'Velka | - | Velka',
    ],
    ['its side of the table', 'Velka waits. [The Velkan side] {said} <it was late>.', 'Velka | - | Velka'],
    [
      'a council that says whose it is',
      '[The Crown Council of Sahmar] {said} <it was late>.',
      'Crown Council of Sahmar | - | Sahmar',
    ],
    [
      'the ministry that has spoken of what it is over',
      'Ostra waits. Velm waits. The press service of Ostra’s defence ministry wrote late. [The ministry] {said} <it was late>.',
      'Defence Ministry | - | Ostra',
    ],
    [
      'a ministry in small letters, when named again',
      'Ostra’s defence ministry published a note. [The ministry] {said} <it was late>.',
      'Defence Ministry | - | Ostra',
    ],
    [
      'a place that nothing else calls a state, not the state beside it',
      'Karelvia moved its missiles. [Ostrel] {said} <it would do the same>.',
      'Ostrel | - | Ostrel',
    ],
    [
      'the ministry of the state before the comma',
      'Velmaria left. Ostravia reserves the right to answer, [its Foreign Ministry] {said}, <late>.',
      'Ostravian Foreign Ministry | - | Ostravia',
    ],
    [
      'a place of two words',
      '[The Tarn Islands] {said} <it was late>. Velm met envoys from the Tarn Islands.',
      'Tarn Islands | - | Tarn Islands',
    ],
    [
      'a state told by what is its',
      'Ushant’s southwest is calm. [Ushant] {said} <it was late>.',
      'Ushant | - | Ushant',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('for itself speaks', () => {
  test.each([
    [
      'a name of nothing but words of the language',
      '[Clear Ground] {said} <it was late>.',
      'Clear Ground | - | Clear Ground',
    ],
    [
      'a name with a preposition in capitals',
      'In June [Silos Without Borders] {said} <it was late>.',
      'Silos Without Borders | - | Silos Without Borders',
    ],
    ['what an apposition says is a body', '[Helvar, the drone maker,] {said} <it was late>.', 'Helvar | - | Helvar'],
    [
      'what has no name',
      'Ostra waits. [The river authority in Sela] {said} <it was late>.',
      'river authority in Sela | - | river authority in Sela',
    ],
    [
      'an agency that need be no state’s',
      'Ostra’s army left. [The logistics agency] {said} <it was late>.',
      'Logistics Agency | - | Logistics Agency',
    ],
    ['a watchdog', 'Ostra’s army left. [The watchdog] {said} <it was late>.', 'Watchdog | - | Watchdog'],
    [
      'whoever made an estimate',
      'Nobody came. [An estimate by the Sela Institute] {puts} it <at nine>.',
      'Sela Institute | - | Sela Institute',
    ],
    [
      'the body whose name begins with the word',
      'The Front for the Lakes met Ostra’s army. [The Front denies this], and {says} <it is late>.',
      'Front for the Lakes | - | Front for the Lakes',
    ],
    ['a party’s wing', 'Ostra waits. [The left] {said} <it was late>.', 'left | - | left'],
    [
      'an army with a name of its own',
      'Ostra’s army left. [The Lake Army] {said} <it was late>.',
      'Lake Army | - | Lake Army',
    ],
    [
      'the body whose name ends in the word',
      'The Northern Command met. [The Command] {said} <it was late>.',
      'Northern Command | - | Northern Command',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('an unnamed source has the affiliation of', () => {
  test.each([
    [
      'the company that it is called after',
      'Kestrel Dynamics built it. [A company spokesman] {said} <it was late>.',
      'company spokesman | Spokesman | Kestrel Dynamics',
    ],
    [
      'the state whose soldiers it speaks of',
      'Ostra’s army left. [A captain from the Third Engineer Battalion] {said} <it was late>.',
      'captain from the Third Engineer Battalion | Captain | Ostra',
    ],
    [
      'the state that sends an envoy elsewhere',
      'Velmaria left. [Its ambassador to the Karst Alliance] {said} <it was late>.',
      'ambassador to the Karst Alliance | Ambassador | Velmaria',
    ],
    [
      'the body named last, where somebody has seen its paper',
      'The Sela Institute met. [A proposal obtained by the Velm Wire] {says} <it is late>.',
      'proposal | - | Sela Institute',
    ],
    [
      'the state that is talked of, where it is a paper',
      'Ostra’s army left. [The proposal] {says} <it was late>.',
      'proposal | - | Ostra',
    ],
    [
      'nobody whom a clause on it speaks of',
      'The Velm Institute left. [A former sailor, whose account the institute checked,] {said} <no>.',
      'former sailor | Former Sailor | -',
    ],
    [
      'those whom the sentence before is about, where it is one of them',
      'Velmarian officials were surprised. [One] {said} <it was late>.',
      'one | Official | Velmaria',
    ],
    [
      'those who spoke, where it is another of them',
      '[Velmarian officials] {said} <it was late>.| [Another] {said} <no>.',
      'another | Official | Velmaria',
    ],
    [
      'the party that its lawmakers are called by',
      'Ostra’s army left. [Labour backbenchers] {said} <it was late>.',
      'labour backbenchers | Labour Backbenchers | Labour',
    ],
    [
      'whom he works for',
      '[Pavel Rook, Ostra’s minister,] left. In private [his aides] {said} <it was late>.',
      'aides | Aides | Ostra',
    ],
    ['nobody, where there are two', 'Ostra’s army left. [The two] {said} <it was late>.', 'two | - | -'],
    ['nobody, where its words name none', 'Ostra’s army left. [Witnesses] {said} <it was late>.', 'witnesses | - | -'],
    [
      'nobody by a number',
      'Ostra’s army left. [Two European diplomats] {said} <it was late>.',
      'two European diplomats | Diplomats | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test.each([
  ['a platform', '[Ada Lorne] {wrote} on Telegram that <it was late>.', 'Telegram'],
  ['a town after the verb', '[Ada Lorne] {said} in Riga <it was late>.', 'Riga'],
  [
    'an occasion with an adverb',
    '[Ada Lorne] {told} a hastily called news conference in Lune <it was late>.',
    'a hastily called news conference in Lune',
  ],
  ['no place of work', '[Ada Lorne, head of studies at the Lune Forum,] {said} <it was late>.', undefined],
])('a venue is %s', (_, marked, venue) => {
  expect(lastAttribution(marked)?.venue).toBe(venue);
});

test.each([
  ['an outlet of any name after "tells"', '<“No,”> [the minister] {tells} the Saltwick Packet.', 'Saltwick Packet'],
  ['a channel with a number', '[Ada Lorne] {told} Karelvia’s Channel 4 that <it was late>.', 'Channel 4'],
  ['who carried on from the words before', '[Ada Lorne] {told} Vesti <it was late>.| <“Very late.”>', 'Vesti'],
  [
    'a daily with its nationality',
    '[One diplomat] was {quoted} by the Velmarian daily Donau as {saying} that <it was late>.',
    'Donau',
  ],
])('via is %s', (_, marked, via) => {
  expect(lastAttribution(marked)?.via).toBe(via);
});
