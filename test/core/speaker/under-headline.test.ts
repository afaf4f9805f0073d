import { expect, it } from 'vitest';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { underHeadline } from '../../../lib/core/speaker/under-headline.ts';
import { cut } from '../../../lib/core/text/span.ts';

const text = '“We vote,” Speaker Lene Oduya said.';
const quotation: Quotation = {
  kind: 'direct',
  source: [cut(text, 11, 30)],
  cue: [cut(text, 31, 35)],
  content: [cut(text, 0, 10)],
  confidence: 1,
};

it('moves the quotations along when it puts the headline before the text', () => {
  const article = underHeadline(text, 'Tamarian parliament to vote', [quotation]);
  expect(article.text).toBe(`Tamarian parliament to vote\n\n${text}`);
  for (const { source, cue, content } of article.quotations)
    for (const span of [...source, ...cue, ...content])
      expect(article.text.slice(span.start, span.end)).toBe(span.text);
});

it.each([
  ['no headline', undefined],
  ['an empty one', ' '],
  ['a text that begins with it', '“We vote,”'],
])('leaves everything as it is with %s', (_, title) => {
  expect(underHeadline(text, title, [quotation])).toEqual({ text, quotations: [quotation] });
});
