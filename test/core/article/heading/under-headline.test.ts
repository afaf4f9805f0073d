import { describe, expect, it } from 'vitest';
import { belowHeadline, underHeadline } from '../../../../lib/core/article/heading/under-headline.ts';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import { cut } from '../../../../lib/core/text/span.ts';

const text = '“We vote,” Speaker Lene Oduya said.';
const title = 'Tamarian parliament to vote';

describe('an article under its headline', () => {
  it('has it before the text', () => {
    const { article, length } = underHeadline({ text, title, publishedAt: '2026-03-04' });
    expect(article).toEqual({ text: `${title}\n\n${text}`, title, publishedAt: '2026-03-04' });
    expect(article.text.slice(length)).toBe(text);
  });

  it.each([
    ['no headline', undefined],
    ['an empty one', ' '],
    ['a text that begins with it', '“We vote,”'],
  ])('stays as it is with %s', (_, given) => {
    const article = { text, ...(given !== undefined && { title: given }) };
    expect(underHeadline(article)).toEqual({ article, length: 0 });
  });
});

describe('a quotation below the headline', () => {
  const whole = `Statement by Lene Oduya\n\n${text}`;
  const length = whole.indexOf(text);
  const at = (words: string) => cut(whole, whole.indexOf(words), whole.indexOf(words) + words.length);
  const quotation: Quotation = {
    kind: 'direct',
    source: [at('Speaker Lene Oduya')],
    cue: [at('said')],
    content: [at('“We vote,”')],
    confidence: 1,
  };

  it('stands where it stands in the text', () => {
    const below = belowHeadline({ ...quotation, inner: [quotation] }, length);
    for (const one of [below, ...(below?.inner ?? [])])
      for (const span of [...(one?.source ?? []), ...(one?.cue ?? []), ...(one?.content ?? [])])
        expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(below?.content).toHaveLength(1);
  });

  it('has no source where the headline names who speaks', () => {
    expect(belowHeadline({ ...quotation, source: [at('Lene Oduya')] }, length)?.source).toEqual([]);
  });

  it('is none where all of it stands in the headline', () => {
    expect(belowHeadline({ ...quotation, content: [at('Statement')] }, length)).toBeUndefined();
  });
});
