import { describe, expect, it } from 'vitest';
import { topicMatcherOf } from '../../../../lib/config/article-reader-of.ts';
import { configSchema } from '../../../../lib/config/schema.ts';
import { articleBearing } from '../../../../lib/core/topic/bearing/article-bearing.ts';
import type { BearingFeature } from '../../../../lib/core/topic/bearing/bearing-features.ts';
import { bearingFeatures } from '../../../../lib/core/topic/bearing/bearing-features.ts';
import { bearingGrounds } from '../../../../lib/core/topic/bearing/bearing-grounds.ts';
import { type BearingWeights, learnedBearing } from '../../../../lib/core/topic/bearing/bears-on-arms.ts';
import type { ImpressionWeights } from '../../../../lib/core/topic/bearing/first-impression.ts';
import { lookFeatures } from '../../../../lib/core/topic/bearing/second-look.ts';
import { learnedFiling } from '../../../../lib/core/topic/filing/file-quotation.ts';
import { createTopicMatcher } from '../../../../lib/core/topic/match-topics.ts';
import { judgeByRules } from '../../../../lib/core/topic/rules/judge-by-rules.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';
import { explainQuotation } from '../one-quotation.ts';

/** On arms in its first paragraphs, and on a harvest further down. */
const text = [
  'Karelvia’s parliament fills its week',
  'Inspectors will return to the missile base at Oberg, Karelvia’s defence ministry said, and count the launchers there.',
  '“Every launcher will be counted,” Defence Minister Ada Quill said.',
  '“We are late,” she said.',
  'The House then turned to the harvest.',
  'Onions were scarce, Farm Minister Bo Tarn told the House.',
  '“Lanterns burned in every barn,” he said.',
].join('\n\n');

const silent = '“Lanterns burned in every barn,”';

const weighing = (features: ImpressionWeights['features'], quotationWords = {}): BearingWeights => ({
  impression: { features, topics: {}, quotationWords, paragraphWords: {}, articleWords: {} },
});

function spansOf(content: string) {
  const start = text.indexOf(content);
  return [{ start, end: start + content.length }];
}

function explained(content: string, bearing?: BearingWeights) {
  const matcher = createTopicMatcher(taxonomy, { filing: learnedFiling, ...(bearing && { bearing }) });
  return explainQuotation(matcher, matcher.readArticle({ text }), spansOf(content));
}

const countedIn = (content: string, bearing?: BearingWeights) =>
  explained(content, bearing).reasons.filter(({ counts }) => counts).length;

function featuresOf(content: string): Partial<Record<BearingFeature, number>> {
  const article = createTopicMatcher(taxonomy).readArticle({ text });
  const spans = spansOf(content);
  const asked = { content: spans, stems: [], byRules: judgeByRules(taxonomy, article, spans) };
  const { features } = bearingGrounds(article.evidence.words, articleBearing(article), asked);
  return Object.fromEntries(bearingFeatures.map((feature, place) => [feature, features[place]]));
}

it('is asked only where weights were learned', () => {
  expect(countedIn(silent)).toBeGreaterThan(0);
  expect(explained(silent).bearing).toBeUndefined();
});

it('takes a quotation off its topics that is likely on no arms', () => {
  expect(countedIn(silent, weighing({ always: -3 }))).toBe(0);
  expect(countedIn(silent, weighing({ always: 3 }))).toBeGreaterThan(0);
});

it('says how likely it is, and which words made it so', () => {
  const { bearing } = explained(silent, weighing({ always: -1 }, { lantern: 4, lamp: 9 }));
  const [word, ...others] = bearing?.learnedWords ?? [];
  expect([word?.stem, others]).toEqual(['lantern', []]);
  expect(bearing?.likelihood).toBeCloseTo(1 / (1 + Math.exp(1 - (word?.weight ?? 0))));
});

it('takes a second look at all of them, with trees', () => {
  const bearing: BearingWeights = {
    impression: { ...weighing({}).impression, quotationWords: { launcher: 9, count: 9 } },
    trees: {
      depth: 1,
      base: 0,
      features: Uint8Array.of(lookFeatures.indexOf('before')),
      thresholds: Float32Array.of(0.5),
      leaves: Float32Array.of(-2, 2),
    },
  };
  const matcher = createTopicMatcher(taxonomy, { filing: learnedFiling, bearing });
  const article = matcher.readArticle({ text });
  const counted = (contents: readonly string[]) =>
    matcher.explainQuotations(article, contents.map(spansOf)).map((each) => each.bearing?.likelihood.toFixed(2));
  expect(counted(['“Every launcher will be counted,”', '“We are late,”'])).toEqual(['0.88', '0.88']);
  expect(counted(['“We are late,”'])).toEqual(['0.12']);
});

describe('of what the rules put on no topic', () => {
  const weak = 'The inspectors of the cheese fair were late.';
  const explain = (said: string, always: number) => {
    const matcher = createTopicMatcher(taxonomy, { filing: learnedFiling, bearing: weighing({ always }) });
    return explainQuotation(matcher, matcher.readArticle({ text: said }), [{ start: 0, end: said.length }]);
  };
  const countedOf = (said: string, always: number) => explain(said, always).reasons.filter(({ counts }) => counts);

  it('takes what is likely enough on arms, and files it under the likeliest topic', () => {
    expect(countedOf(weak, -1)).toEqual([]);
    expect(countedOf(weak, 1)).toMatchObject([{ topic: 'verification', ownWords: [{ words: 'inspectors' }] }]);
  });

  it('says how likely it is, whether it is taken or not', () => {
    expect(explain(weak, -1).bearing?.likelihood).toBeCloseTo(1 / (1 + Math.E));
  });

  it('takes nothing that no word speaks for', () => {
    expect(explain('Onions were late.', 9)).toEqual({ reasons: [], otherSubjects: [] });
  });
});

it('leaves quotations on topics that a user changed to the rules', () => {
  const bearingWith = (topics: object) => {
    const matcher = topicMatcherOf(configSchema.parse({ topics }));
    return explainQuotation(matcher, matcher.readArticle({ text }), spansOf('“Every launcher will be counted,”'))
      .bearing;
  };
  expect(bearingWith({})?.likelihood).toBeGreaterThan(0);
  expect(bearingWith({ verification: { phrases: { counted: 2 } } })).toBeUndefined();
});

describe('what it goes by', () => {
  it('is how far the next strong phrases stand, back and ahead', () => {
    expect(featuresOf('“Every launcher will be counted,”')).toMatchObject({ back0: 1, ahead0: 1 });
    expect(featuresOf('“We are late,”')).toMatchObject({ back1: 1, aheadFar: 1 });
    expect(featuresOf(silent)).toMatchObject({ backFar: 1, aheadFar: 1, hereNone: 1, ownNone: 1 });
  });

  it('is what the words themselves weigh', () => {
    const own = featuresOf('Inspectors will return to the missile base at Oberg').own ?? 0;
    expect(own).toBeGreaterThan(1);
    expect(featuresOf(silent).own).toBe(0);
  });

  it('is no word with a capital, for names tell of what a campaign is', () => {
    const { stems } = articleBearing(createTopicMatcher(taxonomy).readArticle({ text }));
    expect(stems).toContain('launcher');
    expect(stems).not.toContain('quill');
  });
});

it('has learned of every feature that it goes by, and of no other', () => {
  const known: readonly string[] = bearingFeatures;
  expect(Object.keys(learnedBearing.impression.features).filter((name) => !known.includes(name))).toEqual([]);
});
