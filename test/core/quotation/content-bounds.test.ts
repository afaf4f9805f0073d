import { expect, test } from 'vitest';
import { includeMarks, trimPunctuation } from '../../../lib/core/quotation/content-bounds.ts';
import { readDocument } from '../../../lib/core/quotation/document.ts';

/** The stretch between the bars, in tokens of the text without them. */
function stretchOf(marked: string) {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const document = readDocument(before + inside + after);
  const { starts, ends, count } = document.tokens;
  const tokens = [...Array(count).keys()];
  const from = before.length;
  const to = from + inside.length;
  const within = tokens.filter((i) => starts[i]! >= from && ends[i]! <= to);
  return { document, stretch: { start: within[0]!, end: within[within.length - 1]! + 1 } };
}

const textOf = ({ tokens }: ReturnType<typeof readDocument>, { start, end }: { start: number; end: number }) =>
  tokens.text.slice(tokens.starts[start], tokens.ends[end - 1]);

test.each([
  ['the full stop after an indirect statement', 'Aas said |the talks had failed.|', 'the talks had failed'],
  ['a full stop before it', 'He left|. The talks had failed|, Aas said.', 'The talks had failed'],
  ['a comma before the cue', '|The talks had failed,| Aas said.', 'The talks had failed'],
  ['nothing of what stands within marks', '|“The talks had failed,”| Aas said.', '“The talks had failed,”'],
  ['no question mark at the end', 'Aas asked |who would sign?|', 'who would sign?'],
  ['not the last token', 'Aas said |.|', '.'],
])('trimming takes off %s', (_, marked, expected) => {
  const { document, stretch } = stretchOf(marked);
  expect(textOf(document, trimPunctuation(document, stretch))).toBe(expected);
});

test.each([
  ['its own marks', '“|The talks had failed|,” Aas said.', '“The talks had failed,”'],
  ['no mark from the middle of a quotation', '“The talks |had failed|, all of them,” Aas said.', 'had failed'],
  [
    'the full stop of a paragraph that leaves its quotation open',
    '“|The talks had failed|.\n\n“We begin anew,” Aas said.',
    '“The talks had failed.',
  ],
])('widening takes in %s', (_, marked, expected) => {
  const { document, stretch } = stretchOf(marked);
  expect(textOf(document, includeMarks(document, stretch))).toBe(expected);
});
