import { describe, expect, test } from 'vitest';
import { cut } from '../../../lib/core/text/span.ts';
import { type DateLabelledArticle, evaluateDates } from '../../../lib/training/evaluation/evaluate-dates.ts';
import { readWire } from '../../golden/wire/read-wire.ts';

/** "The envoy said on Monday it was over.", labelled with a date or without. */
function article(
  when: string,
  label: Pick<DateLabelledArticle['quotations'][number], 'saidOn' | 'saidOnPrecision'>,
): DateLabelledArticle {
  const text = `The envoy said ${when} it was over.`;
  const content = cut(text, text.indexOf('it was'), text.length - 1);
  const quotation = {
    kind: 'indirect' as const,
    source: [cut(text, 0, 9)],
    cue: [cut(text, 10, 14)],
    content: [content],
    ...label,
  };
  return { id: 'made-up', text, publishedAt: '2022-01-12', quotations: [quotation] };
}

describe('the figures', () => {
  const { misses, ...figures } = evaluateDates([
    article('on Monday', { saidOn: '2022-01-10' }),
    article('on Monday', { saidOn: '2022-01-03' }),
    article('last week', { saidOn: '2022-01-03', saidOnPrecision: 'day' }),
    article('on Monday', {}),
    article('at last', {}),
  ]);
  test('count dates that are right, and dates that were invented', () =>
    expect(figures).toEqual({ dated: 3, right: 1, undated: 2, invented: 1 }));
  test('take a date of another precision for wrong', () =>
    expect(misses).toContainEqual({
      article: 'made-up',
      content: 'it was over',
      labelled: { saidOn: '2022-01-03', precision: 'day' },
      found: { saidOn: '2022-01-03', precision: 'week' },
    }));
});

describe('on opened articles', () => {
  const { dated, right, undated, invented } = evaluateDates(readWire('opened'));
  test('dates are right where the text gives one', () => expect(right / dated).toBeGreaterThanOrEqual(0.8));
  test('and few are invented where it doesn’t', () => expect(invented / undated).toBeLessThanOrEqual(0.04));
});
