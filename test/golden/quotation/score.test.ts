import { describe, expect, it } from 'vitest';
import { parseQuotationCases, type QuotationCase } from './read-cases.ts';
import { comparePassage, type PredictedQuotation, tallyOutcomes } from './score.ts';

const TEXT = 'Kell said the depot was empty. She added that the seals were intact. Brancu declined to comment.';
const kell = { kind: 'indirect', source: ['Kell'], cue: ['said'], content: ['the depot was empty'] };
const brancu = {
  kind: 'indirect',
  source: ['Brancu'],
  cue: ['declined'],
  content: ['to comment'],
  optional: true,
};

function passage(...quotations: unknown[]): QuotationCase {
  const [only] = parseQuotationCases('x.json', JSON.stringify([{ id: 'x--a', text: TEXT, quotations }]));
  if (only === undefined) throw new Error('the file has one case');
  return only;
}

function predict(source: string, content: string): PredictedQuotation {
  const span = (words: string) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return { kind: 'indirect', source: source === '' ? [] : [span(source)], content: [span(content)] };
}

function counts(expected: QuotationCase, ...predicted: PredictedQuotation[]) {
  return tallyOutcomes([comparePassage(expected, predicted)]).total;
}

describe('comparing predictions with a labelled passage', () => {
  it.each([
    ['the same words', 'the depot was empty', { found: 1, missed: 0, spurious: 0 }],
    ['an overlap of 0.6 or more', 'said the depot was empty', { found: 1, missed: 0, spurious: 0 }],
    ['too small a part', 'the depot', { found: 0, missed: 1, spurious: 1 }],
    ['other words', 'that the seals were intact', { found: 0, missed: 1, spurious: 1 }],
  ])('takes %s', (_, content, expected) => expect(counts(passage(kell), predict('Kell', content))).toEqual(expected));

  it('finds nothing where the source is another', () =>
    expect(counts(passage(kell), predict('Brancu', 'the depot was empty'))).toEqual({
      found: 0,
      missed: 1,
      spurious: 1,
    }));

  it('finds nothing where the source is left out', () =>
    expect(counts(passage(kell), predict('', 'the depot was empty'))).toEqual({ found: 0, missed: 1, spurious: 1 }));

  it('takes any source where the label names none', () =>
    expect(counts(passage({ ...kell, source: [] }), predict('Brancu', 'the depot was empty')).found).toBe(1));

  it('pairs one prediction with one label', () =>
    expect(
      counts(passage(kell), predict('Kell', 'the depot was empty'), predict('Kell', 'the depot was empty.')),
    ).toEqual({ found: 1, missed: 0, spurious: 1 }));

  it('takes the best of the readings', () =>
    expect(
      counts(
        passage({ ...kell, alternatives: [['the depot was empty. She added that the seals were intact']] }),
        predict('Kell', 'the depot was empty. She added that the seals were intact'),
      ).found,
    ).toBe(1));

  it('neither rewards nor punishes what is optional', () => {
    expect(counts(passage(brancu), predict('Brancu', 'to comment'))).toEqual({ found: 0, missed: 0, spurious: 0 });
    expect(counts(passage(brancu))).toEqual({ found: 0, missed: 0, spurious: 0 });
  });

  it('gives a prediction to the required label before the optional one', () =>
    expect(
      counts(passage({ ...kell, optional: true }, { ...kell }), predict('Kell', 'the depot was empty')).found,
    ).toBe(1));
});

describe('the tally', () => {
  it('counts by passage kind and by quotation kind', () => {
    const outcome = comparePassage(passage(kell), [{ ...predict('', 'to comment'), kind: 'direct' }]);
    expect(tallyOutcomes([outcome])).toEqual({
      total: { found: 0, missed: 1, spurious: 1 },
      byPassageKind: { x: { found: 0, missed: 1, spurious: 1 } },
      byQuotationKind: {
        direct: { found: 0, missed: 0, spurious: 1 },
        mixed: { found: 0, missed: 0, spurious: 0 },
        indirect: { found: 0, missed: 1, spurious: 0 },
      },
    });
  });
});
