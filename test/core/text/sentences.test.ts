import { describe, expect, test } from 'vitest';
import { paragraphStarts } from '../../../lib/core/text/paragraphs.ts';
import { LONGEST_SENTENCE, sentenceStarts } from '../../../lib/core/text/sentences.ts';
import { tokenise } from '../../../lib/core/text/tokenise.ts';

function pieces(text: string, starts: Int32Array): string[] {
  const tokens = tokenise(text);
  return Array.from(starts.subarray(0, -1), (from, n) =>
    text.slice(tokens.starts[from], tokens.ends[starts[n + 1]! - 1]),
  );
}

const paragraphs = (text: string) => pieces(text, paragraphStarts(tokenise(text)));
const sentences = (text: string) => {
  const tokens = tokenise(text);
  return pieces(text, sentenceStarts(tokens, paragraphStarts(tokens)));
};

describe('sentences', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['end at a full stop', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['keep the closing marks', '“He left.” She stayed.', ['“He left.”', 'She stayed.']],
    ['go on in lower case after a quoted question', '“Why?” she asked.', ['“Why?” she asked.']],
    ['do not end at an abbreviation before a name', 'It met the U.S. Army.', ['It met the U.S. Army.']],
    [
      'end at an abbreviation before a sentence opener',
      'He left the U.S. The army stayed.',
      ['He left the U.S.', 'The army stayed.'],
    ],
    ['go on in the name of a site', 'It was late, Velm.Az reports.', ['It was late, Velm.Az reports.']],
    ['never cross a paragraph', 'A headline\n\nThe text.', ['A headline', 'The text.']],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(sentences(text)).toEqual(expected));

  test('are cut where no full stop comes', () => {
    const found = sentences('word '.repeat(LONGEST_SENTENCE * 3));
    expect(found).toHaveLength(3);
  });
});

describe('paragraphs', () => {
  const wrapped = 'The ministry said that the second stage of the withdrawal\nbegan overnight.';
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['are parted by a blank line', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['are parted by a line break after a full stop', 'One.\nTwo.', ['One.', 'Two.']],
    ['are parted by a line break after a short line', 'Headline\nthe text', ['Headline', 'the text']],
    ['are not parted where a long line goes on in lower case', wrapped, [wrapped]],
    ['are parted by Windows line breaks too', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(paragraphs(text)).toEqual(expected));

  test('of an empty text are none', () => expect(paragraphs(' \n\n ')).toEqual([]));
});
