import { describe, expect, it } from 'vitest';
import { articleBearing } from '../../../../lib/core/topic/bearing/article-bearing.ts';
import { featureRow } from '../../../../lib/core/topic/bearing/bearing-features.ts';
import type { BearingGrounds } from '../../../../lib/core/topic/bearing/bearing-grounds.ts';
import { type ImpressionWeights, impressionsBy, wholeOf } from '../../../../lib/core/topic/bearing/first-impression.ts';
import { lookFeatures, type Seen, secondLooks } from '../../../../lib/core/topic/bearing/second-look.ts';

const article = articleBearing({ evidence: { words: [], found: [], actors: new Set() }, topics: [], shares: [] });

function seen(ofQuotation: number, quotationStems: readonly string[] = []): Seen {
  const grounds: BearingGrounds = { features: featureRow({ own: 2 }), article, quotationStems, paragraphStems: [] };
  return { grounds, impression: { ofFeatures: 0, ofTopic: 0, ofQuotation, ofParagraph: 0, ofArticle: 0 } };
}

const half = seen(0);
const surely = seen(1_000);
const hardly = seen(-1_000);

function look(all: readonly (Seen | undefined)[], index: number): Record<string, number> {
  const row = secondLooks(all)[index];
  return Object.fromEntries(lookFeatures.map((feature, place) => [feature, row?.[place] ?? Number.NaN]));
}

describe('a second look at a quotation', () => {
  it('tells what it seemed, by what, and how long it is', () => {
    expect(look([seen(3, ['lantern', 'barn'])], 0)).toMatchObject({ impression: 3, ofQuotation: 3, own: 2, words: 2 });
  });

  it('tells how likely those beside it seemed', () => {
    expect(look([surely, hardly, half, surely, hardly], 2)).toMatchObject({
      twoBefore: 1,
      before: 0,
      after: 1,
      twoAfter: 0,
      others: 0.5,
    });
  });

  it('takes one of which nothing is asked for one on no arms', () => {
    expect(look([undefined, half, undefined], 1)).toMatchObject({ before: 0, after: 0, others: 0 });
  });

  it('takes what isn’t there for one that seems as it does itself', () => {
    expect(look([half], 0)).toMatchObject({ before: 0.5, after: 0.5, twoBefore: 0.5, twoAfter: 0.5, others: 0.5 });
  });

  it('is taken at none of which nothing is asked', () => {
    expect(secondLooks([undefined, half])[0]).toBeUndefined();
  });
});

it('a first impression adds up what each kind of grounds says', () => {
  const weights: ImpressionWeights = {
    features: { own: 0.5 },
    topics: { iran: 3 },
    quotationWords: { lantern: 4 },
    paragraphWords: { barn: -2 },
    articleWords: { harvest: -1 },
  };
  const impressions = impressionsBy(weights);
  const ofArticle = impressions.ofArticle({ ...article, stems: ['harvest'] });
  const grounds: BearingGrounds = {
    features: featureRow({ own: 2 }),
    article: { ...article, main: 'iran' },
    quotationStems: ['lantern'],
    paragraphStems: ['barn'],
  };
  const impression = impressions.of(grounds, ofArticle);
  expect(impression).toEqual({ ofFeatures: 1, ofTopic: 3, ofQuotation: 4, ofParagraph: -2, ofArticle: -1 });
  expect(wholeOf(impression)).toBe(5);
});
