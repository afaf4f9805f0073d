import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// What an unnamed source is, without whose it is or how many they are.
test.each([
  ['an official of a department', '[A senior State Department official] {said} <no>.', 'Senior Official'],
  ['of a state, by its adjective', '[A Velmarian air force colonel] {said} <no>.', 'Colonel'],
  ['travelling with another', '[A senior official travelling with Anna Lind] {said} <no>.', 'Senior Official'],
  [
    'of an office that brackets call for short',
    '[A Ministry of Defence (MoD) spokesperson] {said} <no>.',
    'Spokesperson',
  ],
  [
    'of whom only what they know was taken',
    'Two senior envoys familiar with [the talks] {said} <no>.',
    'Senior Envoys',
  ],
  ['of a part of the world', '[A European diplomat briefed on it] {said} <no>.', 'Diplomat'],
  ['of a ministry', '[A unification ministry official] {said} <no>.', 'Official'],
  ['of whom a preposition names', '[A spokesman for Velmaria’s premier] {said} <no>.', 'Spokesman'],
  ['several', '[Three engineers] {said} <no>.', 'Engineers'],
  ['a dozen', '[A dozen members of parliament] {said} <no>.', 'Members of Parliament'],
  ['even of whom nobody would think it', '[Even leaders of the party] {said} <no>.', 'Leaders'],
  ['rich', '[The retired oligarch] {said} <no>.', 'Retired Oligarch'],
  ['speaking with a paper', '[An official speaking with the Velm Weekly] {said} <no>.', 'Official'],
  ['several, who were', '[Former officials] {said} <no>.', 'Former Officials'],
  ['with a field', '[A former test engineer, who asked not to be named,] {said} <no>.', 'Former Test Engineer'],
  ['by a noun’s ending', '[A former employee] {said} <no>.', 'Former Employee'],
  ['one of several', '[One of the drafters] {said} <no>.', 'Drafter'],
  ['with what kind of minister', '[The two foreign ministers] {said} <no>.', 'Foreign Ministers'],
  ['with what kind of policy', '[Velmaria’s foreign policy chief] {said} <no>.', 'Foreign Policy Chief'],
  ['without the day after it', '[Velmaria’s foreign minister on Wednesday] {said} <no>.', 'Foreign Minister'],
  ['without a week after it', '[The special envoy earlier this month] {said} <no>.', 'Special Envoy'],
  [
    'without the bare day after it',
    '[A senior Velmarian security official Tuesday] {said} <no>.',
    'Senior Security Official',
  ],
  ['not how old he is', '[An 83-year-old member of a group of nurses] {said} <no>.', 'Member'],
  ['not that he is unnamed', '[An unnamed diplomat] {said} <no>.', 'Diplomat'],
  ['with the air in his rank', '[A retired air commodore] {said} <no>.', 'Retired Air Commodore'],
  ['a source, whoever lets it speak', '[A Velmarian security source] {said} <no>.', 'Security Source'],
  ['several sources', '[Two sources close to the ministry] {said} <no>.', 'Sources'],
  ['by what he does at a meeting', '[One participant in the talks] {said} <no>.', 'Participant'],
  ['many men', '[Several fishermen] {said} <no>.', 'Fishermen'],
  ['over something', '[The minister of industry] {said} <no>.', 'Minister of Industry'],
  ['over something of a state', '[The minister of industry of Velmaria] {said} <no>.', 'Minister of Industry'],
  [
    'whoever does for another state what somebody does',
    '[Ostravia’s foreign minister] {said} <no>.| [His Velmarian counterpart] {said} <no>.',
    'Foreign Minister',
  ],
  ['an office that is written with capitals', '[The Foreign Secretary] {said} <no>.', 'Foreign Secretary'],
  ['with a cabinet in it', '[The Chief Cabinet Secretary] {said} <no>.', 'Chief Cabinet Secretary'],
  ['of two nouns', '[The Director General of the Karst Alliance] {said} <no>.', 'Director General'],
  ['of a state', '[Velmaria’s Defence Secretary] {said} <no>.', 'Defence Secretary'],
  ['secretary of a cabinet', '[The chief cabinet secretary] {said} <no>.', 'Chief Cabinet Secretary'],
  [
    'another of the same body',
    '[The Karst Alliance’s envoy] {said} <no>.| [The alliance’s secretary general] {said} <no>.',
    'Secretary General',
  ],
  ['without today', '[Delegates today in the First Committee] {said} <no>.', 'Delegates'],
  ['again', '[A senior diplomat] {said} <no>.| <“No,”> [the diplomat] {said}.', 'Senior Diplomat'],
  ['whichever of several he is', '[A second official] {said} <no>.', 'Official'],
  ['a secretary of the second rank', '[The second secretary] {said} <no>.', 'Second Secretary'],
  ['as the one before him', '[One European diplomat] {said} <no>.| [Another] {said} <no>.', 'Diplomat'],
  ['nor is a paper', '[A newspaper] {said} <no>.', '-'],
])('%s', (_, marked, role) => {
  expect(lastSpeaker(marked).split(' | ')[1]).toBe(role);
});

test('the people of a state, called by it, are of it', () => {
  expect(lastSpeaker('[A group of Velmarians] {said} <it was late>.')).toBe('group of Velmarians | - | Velmaria');
});

test('one of several is of whom they are', () => {
  expect(lastSpeaker('[Analysts at the Lune Institute] {said} <no>.| [One analyst] {said} <no>.')).toBe(
    'analyst | Analyst | Lune Institute',
  );
});

test.each([
  [
    'one of officials who spoke is of whom they are',
    '[Two Velmarian officials briefed on it] {said} <no>. Ostravia waits.| [One of the officials] {said} <no>.',
    'one of the officials | Official | Velmaria',
  ],
  [
    '"another" is called as the one before',
    '[One European diplomat] {said} <no>.| [Another] {said} <no>.',
    'another diplomat | Diplomat | -',
  ],
  [
    'an adjective tells which of two was meant',
    '[A Western diplomat in Lune] {said} <no>.| [A diplomat from Ostravia] {said} <no>.| [The Western diplomat] {said} <no>.',
    'Western diplomat in Lune | Diplomat | -',
  ],
])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

test('a rank that opens a sentence is no part of whose officials are', () => {
  expect(lastSpeaker('Velmaria waits. [Senior Velmarian officials] {said} <no>.')).toBe(
    'senior Velmarian officials | Senior Officials | Velmaria',
  );
});

test.each([
  [
    'a ministry',
    'The defence ministry sees no need of it. It is late, [a spokesman] {said}, <and it rains>.',
    'spokesman',
  ],
  ['the army, of several things', 'The army left, and the navy, too. [A spokeswoman] {said} <no>.', 'spokeswoman'],
])('who speaks for %s in small letters is of its state', (_, words, name) => {
  const [found, , affiliation] = lastSpeaker(`Ostravia waits.\n\n${words}`).split(' | ');
  expect([found, affiliation]).toEqual([name, 'Ostravia']);
});

test('who speaks after a body was named is of that', () => {
  const marked = 'Ostravia waits.\n\nThe army asked the Lune Institute. [A spokesman] {said} <no>.';
  expect(lastSpeaker(marked).split(' | ')[2]).toBe('Lune Institute');
});

test('officials are of no day on which they met', () => {
  expect(lastSpeaker('[Officials briefed on Thursday’s meeting] {said} <no>.').split(' | ')[2]).toBe('-');
});

// Whoever has one office hasn't the other.
test.each([
  [
    'written with capitals',
    'Velmaria waits. [The Foreign Secretary] {said} <no>.| [The Defence Secretary] {said} <no>.',
    'Defence Secretary | Defence Secretary | Velmaria',
  ],
  [
    'called by its last word again',
    'Velmaria waits. [The Foreign Secretary] {said} <no>.| [The Secretary] {said} <no>.',
    'Foreign Secretary | Foreign Secretary | Velmaria',
  ],
  [
    'spelled with a hyphen',
    '[The Secretary-General] {said} <no>.| [The Secretary General] {said} <no>.',
    'Secretary-General | Secretary-General | -',
  ],
  [
    'where somebody is named who has another',
    'Velmaria waits. [Foreign Minister Anna Lind] {said} <no>.| [The prime minister] {said} <no>.',
    'prime minister | Prime Minister | Velmaria',
  ],
  [
    'of whom the paragraph speaks',
    'Velmaria waits. Foreign Minister Anna Lind left early. [The defence minister] {said} <no>.',
    'defence minister | Defence Minister | Velmaria',
  ],
])('an office is another’s: %s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

test.each([
  [
    'of the organisation',
    'The Karst Alliance waits in Velmaria. [The Secretary-General] {said} <no>.',
    'Karst Alliance',
  ],
  ['of none that is named', 'In Velmaria, they wait. [The Director General] {said} <no>.', '-'],
])('the head of an organisation is no state’s: %s', (_, marked, affiliation) => {
  expect(lastSpeaker(marked).split(' | ')[2]).toBe(affiliation);
});

test.each([
  ['in a capital', 'Velmaria waits. [A Western ambassador in Velm] {said} <no>.'],
  ['of two words', 'Velmaria waits. [A Latin American ambassador] {said} <no>.'],
  ['nor are critics', 'Velmaria waits. [Critics] {said} <no>.'],
  ['where states have such people', 'Velmaria waits. [Two Western intelligence officials] {said} <no>.'],
])('who is of a part of the world is of no state: %s', (_, marked) => {
  expect(lastSpeaker(marked).split(' | ')[2]).toBe('-');
});

test('officials who are only said to know something are of no state', () => {
  expect(lastSpeaker('Velmaria waits. [Three officials familiar with the talks] {said} <no>.').split(' | ')[2]).toBe(
    '-',
  );
  expect(lastSpeaker('Velmaria waits. [Three senior officials] {said} <no>.').split(' | ')[2]).toBe('Velmaria');
});

describe('an unnamed source is called by its own words alone', () => {
  test.each([
    [
      'without who has seen it',
      'Ostravia waits. [A copy of the draft seen by the Velm Wire] {says} <no>.',
      'copy of the draft',
    ],
    [
      'without when it was seen',
      'Ostravia waits. [A confidential report seen by the Velm Wire this month] {says} <no>.',
      'confidential report',
    ],
    ['without who quotes him', 'Ostravia waits. [A technician quoted by the paper] {said} <no>.', 'technician'],
    [
      'with the office whose name stands before',
      'Ostravia waits. [A Ministry of Defence spokesman] {said} <no>.',
      'Ministry of Defence spokesman',
    ],
    ['without a time', 'Ostravia waits. [A technician earlier] {said} <no>.', 'technician'],
    [
      'as the office of whom it names in full',
      '[Velmarian President Mohamed Tehl’s office] {said} <no>.',
      'Velmarian President Mohamed Tehl’s office',
    ],
    ['as somebody’s office', 'Ostravia’s envoy, Ada Lorne, left. [Her office] {said} <no>.', 'Ada Lorne’s office'],
  ])('%s', (_, marked, expected) => expect(lastSpeaker(marked).split(' | ')[0]).toBe(expected));
});

test('a minister in capitals is somebody, with his office', () => {
  expect(lastSpeaker('Velmaria waits. [The Velmarian Foreign Minister] {said} <it was late>.')).toBe(
    'Velmarian Foreign Minister | Foreign Minister | Velmaria',
  );
});

test('the delegate of one state is not another’s', () => {
  expect(
    lastSpeaker('[The representative of Velmaria] {said} <no>. [Ostravia’s representative] {said} <it was late>.'),
  ).toBe('Ostravia’s representative | Representative | Ostravia');
});

test('a verb that an extractor took for the delegate’s own is no part of him', () => {
  expect(lastSpeaker('[Velmaria’s delegate agreed], {calling for} <a protocol>.')).toBe(
    'Velmaria’s delegate | Delegate | Velmaria',
  );
});

test.each([
  [
    'officials where organisations sit are not of the state that the article is about',
    'Velmaria waits. Velmaria asks. [Two officials in Geneva] {said} <no>.',
    'two officials in Geneva | Officials | -',
  ],
  [
    'a commentator is of no alliance that he speaks of',
    'The Karst Alliance met. [Ada Lorne, a military commentator,] {said} <the Karst Alliance was late>.',
    'Ada Lorne | Military Commentator | -',
  ],
  [
    'an analyst is of no state that he speaks of',
    'Velmaria waits. Velmaria’s army asks. [Ada Lorne, an arms control expert,] {said} <it was late>.',
    'Ada Lorne | Arms Control Expert | -',
  ],
])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

test('a spokeswoman is no outlet’s that the article names', () => {
  const digest = 'Good evening from the Ostra Public Radio newsroom. Ostra will let inspectors visit two bases.';
  expect(lastSpeaker(`${digest} [A spokeswoman] {said} <no>.`)).toBe('spokeswoman | Spokeswoman | Ostra');
});

test.each([
  ['An Ostravia expert', 'Ostravia expert | Expert | -'],
  ['An Ostravian expert', 'Ostravian expert | Expert | Ostravia'],
])('a state is what an expert knows of, its adjective where he is from: %s', (source, speaker) =>
  expect(lastSpeaker(`[${source}] {said} <it was late>.`)).toBe(speaker),
);

test.each([
  [', among them the delegate of Velmaria,', undefined],
  [', including Velmaria’s delegate,', undefined],
  [' from Ostravia, including Anna Lind of the Velm Institute,', 'Ostravia'],
])('many are not whose one of them is: several speakers%s', (which, affiliation) => {
  const [, , owner] = lastSpeaker(`[Several speakers${which}] {said} <no>.`).split(' | ');
  expect(owner).toBe(affiliation ?? '-');
});

describe('an unnamed source is of the body that a noun in capitals is short for', () => {
  test.each([
    ['alone', 'The Lune League waits. [A League diplomat] {said} <no>.'],
    ['at the head of a sentence', 'The Lune League waits. [League officials] {said} <no>.'],
    ['with how many they are', 'The Lune League waits. [Two League diplomats] {said} <no>.'],
  ])('%s', (_, text) => {
    expect(lastSpeaker(text)).toMatch(/ \| Lune League$/);
  });

  test('but not by what states have', () => {
    const text = 'The Ostravian Army waits. Velmaria’s army left. [A former Army officer] {said} <no>.';
    expect(lastSpeaker(text)).not.toMatch(/Army$/);
  });
});
