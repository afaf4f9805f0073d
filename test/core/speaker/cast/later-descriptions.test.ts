import { expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// What an article says of somebody in a sentence of its own.
test.each([
  [
    'an office that nobody else holds, and not the one whom its holder told of it',
    'Call with President Arlo Tehl of Velmaria\n\nAda Lorne spoke with President Arlo Tehl of Velmaria.\n\nThe President of Velmaria informed Ada Lorne of the talks. Arlo Tehl offered more. The President of Ostravia thanked him. [Ada Lorne] {said} <no>.',
    'Ada Lorne | President | Ostravia',
  ],
  [
    'an apposition before "she"',
    '<“No,”> {notes} [Liv Asgar]. A geographer at the Calder Institute, she has asked 212 veterans.',
    'Liv Asgar | Geographer | Calder Institute',
  ],
  [
    'an apposition before the name',
    'It was late. A geographer, Liv Asgar has asked 212 veterans. <“No,”> {notes} [Liv Asgar].',
    'Liv Asgar | Geographer | -',
  ],
  [
    'a calling with an age',
    'The first to know is often Liv Asgar. She has a phone. It rings.\n\nThe 49-year-old geophysicist has spent years on it. <“No,”> {says} [Asgar].',
    'Liv Asgar | Geophysicist | -',
  ],
  [
    'a calling with a clause',
    '<“No,”> {says} [Liv Asgar]. The underwriter, whose firm is old, waits.',
    'Liv Asgar | Underwriter | -',
  ],
  [
    'what she is now, not what she was for years',
    'Liv Asgar was an inspector with the Karst Alliance for 11 years. She is now a fellow at the Calder Institute. [Asgar] {says} <no>.',
    'Liv Asgar | Fellow | Calder Institute',
  ],
  [
    'where she is now, with what she was',
    'Liv Asgar served as an inspector at the Karst Alliance for two decades. Today she works at the Calder Institute. [Asgar] {says} <no>.',
    'Liv Asgar | Former Inspector | Calder Institute',
  ],
  [
    'where she was, for more than a decade',
    'Liv Asgar was an inspector with the Karst Alliance for more than a decade. It is late. [Asgar] {says} <no>.',
    'Liv Asgar | Inspector | Karst Alliance',
  ],
  ['a predicate', '<“No,”> {says} [Liv Asgar]. She is a lecturer and a mother.', 'Liv Asgar | Lecturer | -'],
  [
    'not the calling of somebody else',
    '<“No,”> {says} [Liv Asgar, a nurse]. The baker has a shop.',
    'Liv Asgar | Nurse | -',
  ],
  ['not an office', '<“No,”> {says} [Liv Asgar]. The minister has left.', 'Liv Asgar | - | -'],
  ['of which town isn’t told', '[Liv Asgar, mayor of a town that has a pool,] {says} <no>.', 'Liv Asgar | Mayor | -'],
  [
    'the ministry of a deputy minister',
    '[Ostravia’s deputy defence minister, Liv Asgar,] {said} <no>. [Her ministry] {said} <yes>.',
    'Ostravian Defence Ministry | - | Ostravia',
  ],
  [
    'before the name, with the article',
    'Velmaria waits.\n\nThe Ostravian chief delegate was of the same mind. It is late, {confirmed} [Foma Greb], <very late>.',
    'Foma Greb | Chief Delegate | Ostravia',
  ],
  [
    'before the name, of nobody known',
    'Velmaria waits.\n\nThe island’s doctor takes a graver view. Two had to be flown out, [Freya Ogil] {says}, <this month>.',
    'Freya Ogil | Doctor | -',
  ],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test('the registry knows whose counterpart’s office is another, and more than "diplomat" tells', () => {
  const met = 'Defence Minister Liv Asgar met her Velmarian counterpart Oskar Tehl.';
  expect(lastSpeaker(`${met} [Tehl] {said} <no>.`)).toBe('Oskar Tehl | Foreign Minister | Velmaria');
  const diplomat = '[Tehl] {said} <no>. <“Yes,”> [the Velmarian diplomat] {said}.';
  expect(lastSpeaker(`Velmaria waits. Oskar Tehl left. ${diplomat}`)).toBe('Oskar Tehl | Foreign Minister | Velmaria');
});
