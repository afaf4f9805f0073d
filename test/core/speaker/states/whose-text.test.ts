import { expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

test.each([
  [
    'the delegation that the heading says made it, for its state',
    'Statement by the Delegation of Velmaria on Gates\n\n4 May\n\n[We] {regret} <it>.',
    'Velmaria | - | Velmaria',
  ],
  [
    'so in capitals',
    'STATEMENT BY THE DELEGATION OF THE REPUBLIC OF VELMARIA\n\n4 May\n\n[We] {regret} <it>.',
    'Velmaria | - | Velmaria',
  ],
  [
    'whoever holds the office that the heading names',
    'Karst Alliance Secretary General’s Opening Statement to the Council\n\nAnna Lind\n\nMadam Chair,\n\n[I] {call} <for calm>. Secretary General Anna Lind ended there.',
    'Anna Lind | Secretary General | Karst Alliance',
  ],
  [
    'the spokesperson whom its lead leaves unnamed',
    'On Gates\n\nA Velmarian Foreign Ministry Spokesperson issued the following statement:\n\n[We] {regret} <it>.',
    'Velmarian Foreign Ministry Spokesperson | Spokesperson | Velmaria',
  ],
  [
    'whom the lead names, though it begins with “my”',
    'Gates\n\nStatement\n\nMade in Velm\n\nRef. 4\n\nMy noble Friend, the Minister of State for the Trade Ministry of Velmaria (Gizat Nurlan), has made the following statement:\n\nIn my letter to the Conference [I] {regretted} <it>.',
    'Gizat Nurlan | Minister of State for the Trade Ministry | Velmaria',
  ],
  [
    'who a line of capitals says has made it',
    'Annual Report\n\nMade by: Sir Gizat Nurlan, Secretary of State for Trade and Industry of Velmaria\n\n[I] {regret} <it>.',
    'Gizat Nurlan | Secretary of State for Trade and Industry | Velmaria',
  ],
  [
    'the office, where nobody is named',
    'Karst Alliance Secretary General’s Statement\n\n[I] {call} <for calm>.',
    'Karst Alliance Secretary General | Secretary General | Karst Alliance',
  ],
  [
    'the body before the noun',
    'Gates: KARA statement on ships\n\n[We] {ask} <for more>.',
    'Karst Alliance | - | Karst Alliance',
  ],
  [
    'whoever holds it, in a line of a name and no more',
    'Karst Alliance Secretary General’s Statement to the Council\n\n4 May\n\nVelm, Velmaria\n\nAnna Maria Lind\n\n(As delivered)\n\n[I] {call} <for calm>.',
    'Anna Maria Lind | Secretary General | Karst Alliance',
  ],
  [
    'his whose it is by a line below it, with his office',
    'Gates must open: KARA statement to the Council\n\nSpeech\n\nStatement by Ambassador Anna Lind, Velmarian Permanent Representative to the Karst Alliance, at the meeting.\n\n[We] {ask} <for more>.',
    'Anna Lind | Permanent Representative | Velmaria',
  ],
  [
    'his who made it',
    'Gates: Annual Report\n\nStatement UIN GATE914\n\nDepartment for Gates\n\nMade by: Sir Oskar Tehl, Secretary of State for Gates and Trade and President of the Board of Gates\n\n[I] {ask} <for more>.',
    'Oskar Tehl | Secretary of State for Gates and Trade | Velmaria',
  ],
  [
    'the ministry before the noun',
    'Foreign Ministry Statement on Gates\n\n4 May\n\nVelmaria left. [We] {ask} <for more>.',
    'Velmarian Foreign Ministry | - | Velmaria',
  ],
  [
    'the body that speaks by its own name, where a spokesperson has none',
    'Gates: Statement by the Spokesperson on floods\n\nThe Karst Alliance strongly condemns the floods in Velmaria.\n\nThe Karst Alliance calls on Velmaria to wait.\n\n[We] {ask} <for more>.',
    'Karst Alliance | - | Karst Alliance',
  ],
  [
    'several who hold one office',
    'Karst Alliance Foreign Ministers’ Statement\n\nWe, the Foreign Ministers of the Karst Alliance, adopted the following statement.\n\n[We] {ask} <for more>.',
    'Karst Alliance Foreign Ministers | Foreign Ministers | Karst Alliance',
  ],
  [
    'him who issued it, as its lead says',
    'Press Statement of Director of Grain Office\n\nVelm, May 2 (VW) -- Anna Lind, director of the Grain Office of Velmaria, issued the following press statement:\n\n[We] {warn} <them>.',
    'Anna Lind | Director | Velmaria',
  ],
  [
    'the ministry on the line below',
    'Questions and answers\n\nVelmarian Foreign Ministry\n\n[We] {regret} <it>.',
    'Velmarian Foreign Ministry | - | Velmaria',
  ],
  [
    'nobody’s whose report a headline is about',
    'Minister rejects report by Karst Alliance\n\n[We] {ask} <for more>.',
    'nobody',
  ],
  ['no town’s, from which a letter is', 'Letter from Velm\n\n[We] {had hoped} <for more>.', 'nobody'],
])('a text that says “we” is %s', (_, marked, expected) => expect(lastSpeaker(marked)).toBe(expected));

test.each([
  ['Foreign Ministers of the Karst Alliance', 'Foreign Ministers | Karst Alliance'],
  ['Velmarian Foreign Ministers', 'Foreign Ministers | Velmaria'],
])('several who hold one office are nobody’s name, and no body: the %s', (source, expected) =>
  expect(lastSpeaker(`[The ${source}] {regretted} <it>.`)).toBe(`${source} | ${expected}`),
);

test('whoever held an office then isn’t whoever holds it', () =>
  expect(
    lastSpeaker(
      'Anna Lind, Secretary of State for Gates, left. In 2009 [the then Foreign Secretary] {said} <it was late>.',
    ),
  ).not.toContain('Lind'));
