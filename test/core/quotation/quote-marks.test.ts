import { describe, expect, test } from 'vitest';
import { scanQuoteMarks } from '../../../lib/core/quotation/quote-marks.ts';
import { paragraphStarts } from '../../../lib/core/text/paragraphs.ts';
import { tokenise } from '../../../lib/core/text/tokenise.ts';

function scan(text: string) {
  const tokens = tokenise(text);
  const { quoted } = scanQuoteMarks(tokens, paragraphStarts(tokens));
  return quoted.map(({ start, end, closed, continues }) => ({
    text: text.slice(tokens.starts[start], tokens.ends[end - 1]),
    closed,
    continues,
  }));
}

describe('quotation marks pair', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['straight', '"No," she said. "Never."', ['"No,"', '"Never."']],
    ['curly', '“No,” she said. “Never.”', ['“No,”', '“Never.”']],
    [
      'British single, past apostrophes',
      '‘We don’t want the allies’ reply,’ he said.',
      ['‘We don’t want the allies’ reply,’'],
    ],
    [
      'straight single, past a plural',
      "'We won't go,' she said, 'until the ministers' meeting.'",
      ["'We won't go,'", "'until the ministers' meeting.'"],
    ],
    ['French, with spaces inside', 'Il a dit « non » hier', ['« non »']],
    ['German low and high', 'Sie sagte „nein“ und „nie“.', ['„nein“', '„nie“']],
    ['Danish, pointing inward', '»Nej«, sagde hun', ['»Nej«']],
    ['Swedish, alike on both sides', '”Nej”, sade hon', ['”Nej”']],
    ["typewriter `` and ''", "`` No, '' he said", ["`` No, ''"]],
    ["typewriter '' on both sides, spaced", "'' No, '' he said", ["'' No, ''"]],
    ['commas for low ones', ",,No,'' he said, and ,,Never\" too", [",,No,''", ',,Never"']],
    ['the outer ones where they nest', '“He said ‘no’ to me,” she said', ['“He said ‘no’ to me,”']],
    ['the outer ones where British ones nest', '‘He said “no” to me,’ she said', ['‘He said “no” to me,’']],
    ['in brackets', '(“No”) he said', ['“No”']],
    ['not for feet and inches', 'a 5\'10" man said "no"', ['"no"']],
    ['not for elided years and words', "the '90s and 'em", []],
    ['not for a possessive alone', 'the ministers’ view', []],
    ['not for a reversed mark before a full stop', 'he warned of “ risks “.', ['“ risks “']],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(scan(text).map((q) => q.text)).toEqual(expected));

  test('an unclosed one ends with its paragraph', () => {
    expect(scan('“No end\n\nNext “one” here')).toEqual([
      { text: '“No end', closed: false, continues: false },
      { text: '“one”', closed: true, continues: false },
    ]);
  });

  test('an unclosed one goes on with the mark that opens the next paragraph', () => {
    expect(scan('“First.\n\n“Second,” he said.')[1]).toEqual({ text: '“Second,”', closed: true, continues: true });
  });
});
