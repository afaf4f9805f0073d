import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../lib/core/text/tokenise.ts';

function words(text: string): string[] {
  const { starts, ends } = tokenise(text);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

describe('tokenise', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    ['parts punctuation from words', 'No, she said.', 'No|,|she|said|.'],
    ['parts clitics, with either apostrophe', "It's Moscow’s; they don't.", "It|'s|Moscow|’s|;|they|do|n't|."],
    ['parts a plural possessive', 'the allies’ reply', 'the|allies|’|reply'],
    ['keeps names with an apostrophe whole', 'O’Tara spoke', 'O’Tara|spoke'],
    ['keeps hyphenated words whole', 'a short-range missile', 'a|short-range|missile'],
    ['keeps abbreviations with their stop', 'Gen. Aas of the U.S. Army', 'Gen.|Aas|of|the|U.S.|Army'],
    ['keeps an initial with its stop before a name', 'Lena K. Oduya left.', 'Lena|K.|Oduya|left|.'],
    ['takes "No." as a number only before digits', 'No. 4 said: No.', 'No.|4|said|:|No|.'],
    ['keeps numbers whole', '1,000 at 10:30 on 3.5%', '1,000|at|10:30|on|3.5|%'],
    ['ends a sentence that lacks its space', 'it is over.The end', 'it|is|over|.|The|end'],
    ['ends one that lacks its space after a name', 'it is Velm.The end', 'it|is|Velm|.|The|end'],
    ['takes runs of dots and dashes as one', 'so... and -- then', 'so|...|and|--|then'],
    ["takes '' and `` as one mark", "`` No, '' he said", "``|No|,|''|he|said"],
    ['takes a long row of one mark as one', 'a ======= b """"""', 'a|=======|b|""""""'],
    ['parts "cannot"', 'He cannot', 'He|can|not'],
    ['keeps addresses whole', 'see https://example.org/a?b=c now', 'see|https://example.org/a?b=c|now'],
    ['reads other scripts', '他说：“不。” сказал', '他说|：|“|不|。|”|сказал'],
    ['reads letters beyond the first plane as letters', '𝒜𝒷 c', '𝒜𝒷|c'],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(words(text).join('|')).toBe(expected));

  test('gives every character that is no space to exactly one token', () => {
    const text = 'A “b” \ud800 \u0000c\udc00d, — e’s 12.5.';
    const { starts, ends, count } = tokenise(text);
    let rest = '';
    let at = 0;
    for (let i = 0; i < count; i++) {
      expect(starts[i]).toBeGreaterThanOrEqual(at);
      rest += text.slice(at, starts[i]);
      at = ends[i]!;
    }
    // Control characters count as space.
    expect(rest.replace(/[\s\u0000]/g, '')).toBe('');
  });
});
