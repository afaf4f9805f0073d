import { describe, expect, test } from 'vitest';
import { readWords, wordIndexAt } from '../../../../lib/core/speaker/reading/words.ts';

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  for (const word of readWords(text))
    sentences[word.sentence] = `${sentences[word.sentence] ?? ''} ${word.text}`.trim();
  return sentences;
};

describe('words', () => {
  test.each([
    ['a possessive is a word of its own', 'Velmaria’s envoy', ['Velmaria', '’s', 'envoy']],
    ['so is the apostrophe of a plural', 'Sanders’ envoy', ['Sanders', '’', 'envoy']],
    ['so is that of dotted letters', 'the U.N.’s envoy', ['the', 'U.N.', '’s', 'envoy']],
    ['a hyphen joins', 'Secretary-General', ['Secretary-General']],
    ['an apostrophe within a name joins', 'O’Hara', ['O’Hara']],
    ['a dot belongs to what it shortens', 'Gen. J. Rook of the U.S.', ['Gen.', 'J.', 'Rook', 'of', 'the', 'U.S.']],
    ['and to what is numbered', 'Velm’s No. 2 left', ['Velm', '’s', 'No.', '2', 'left']],
    ['a company’s is left out before an office', 'Velm Corp. President Rook', ['Velm', 'Corp', 'President', 'Rook']],
    ['but ends a sentence', 'at Velm Corp. It left', ['at', 'Velm', 'Corp', '.', 'It', 'left']],
    ['letters with dots join, too', 'a Velmarian-U.S. text', ['a', 'Velmarian-U.S.', 'text']],
    ['but none to an abbreviation in capitals', 'VRO-U.S. talks', ['VRO', '-', 'U.S.', 'talks']],
    ['an initial keeps them', 'Rook (R-N.D.)', ['Rook', '(', 'R-N', '.', 'D.', ')']],
    ['a number keeps its points', '1,200.5 tons', ['1,200.5', 'tons']],
    ['a script without capitals', 'سيرغي', ['سيرغي']],
  ])('%s', (_, text, expected) => {
    expect(readWords(text).map((word) => word.text)).toEqual(expected);
  });

  test('an agency that writes its name in small letters has a name all the same', () => {
    expect(readWords('she told dpa').map(({ capital }) => capital)).toEqual([false, false, true]);
  });

  test('every word stands where it says', () => {
    const text = '“It’s late,” said Gen. Rook.\n\nNo, “not” yet. 𝒳 \ud800 x';
    for (const { start, end, text: piece } of readWords(text)) expect(text.slice(start, end)).toBe(piece);
  });
});

describe('sentences', () => {
  test.each([
    ['end before a capital', 'He left. She stayed.', ['He left .', 'She stayed .']],
    ['go on after a title', 'So Gen. Rook left.', ['So Gen. Rook left .']],
    ['go on before a small letter', '“Is it late?” she asked.', ['“ Is it late ? ” she asked .']],
    ['end with a paragraph', 'A headline\n\nA text', ['A headline', 'A text']],
    [
      'end with a short line',
      'Ansa Brandt, Envoy\nVelm City\n\nA text',
      ['Ansa Brandt , Envoy', 'Velm City', 'A text'],
    ],
    [
      'go on after a line that is broken',
      `It is ${'very '.repeat(9)}\nLate\n\nA text`,
      [`It is ${'very '.repeat(9)}Late`, 'A text'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test('quotation marks pair within a paragraph', () => {
  const quoted = readWords('A “b c\n\nd” e "f" g').filter((word) => word.quoted && word.kind === 'word');
  expect(quoted.map((word) => word.text)).toEqual(['b', 'c', 'f']);
});

test('lines are paragraphs where no blank line parts any', () => {
  expect(readWords('one\ntwo').map((word) => word.paragraph)).toEqual([0, 1]);
  expect(readWords('one\ntwo\n\nthree').map((word) => word.paragraph)).toEqual([0, 0, 1]);
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [99, 2],
])('the first word that ends after offset %i is %i', (offset, index) => {
  expect(wordIndexAt(readWords('one two'), offset)).toBe(index);
});

test('an acute accent within a word is an apostrophe', () => {
  expect(readWords('Velmaria´s envoy').map(({ kind }) => kind)).toEqual(['word', 'possessive', 'word']);
});
