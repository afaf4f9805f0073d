import { expect, it } from 'vitest';
import { topicMatcherOf } from '../../../../lib/config/article-reader-of.ts';
import { configSchema } from '../../../../lib/config/schema.ts';
import { type FilingWeights, learnedFiling } from '../../../../lib/core/topic/filing/file-quotation.ts';
import { createTopicMatcher } from '../../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';
import { explainQuotation, matchQuotation } from '../one-quotation.ts';

const text = [
  'Inspectors return to Karelvia missile base',
  'Inspectors will return to the missile base at Oberg on Monday, Karelvia’s defence ministry said, and count the launchers there.',
  'The missile base was closed to inspectors in May. “The base at Oberg is a village with a fence,” Defence Minister Ada Quill said.',
  '“Lanterns are lit for them already,” she said.',
].join('\n\n');

const silent = '“Lanterns are lit for them already,”';

function topicsOf(content: string, filing?: FilingWeights) {
  const start = text.indexOf(content);
  const matcher = createTopicMatcher(taxonomy, filing && { filing });
  return explainQuotation(matcher, matcher.readArticle({ text }), [{ start, end: start + content.length }]);
}

const counted = (content: string, filing?: FilingWeights) =>
  topicsOf(content, filing)
    .reasons.filter(({ counts }) => counts)
    .map(({ topic }) => topic);

/** Nothing is likely but for what is told. */
function filingOf(
  always: Readonly<Record<string, number>>,
  words: Readonly<Record<string, number>> = {},
): FilingWeights {
  const topics = Object.keys(taxonomy.topics).map((topic) => [
    topic,
    { always: always[topic] ?? -9, words: {}, around: {} },
  ]);
  return {
    features: {},
    topics: { ...Object.fromEntries(topics), verification: { always: always.verification ?? -9, words, around: {} } },
  };
}

it('goes by the rules without weights', () => {
  expect(counted(silent)).toEqual(['verification']);
  expect(topicsOf(silent).reasons.every(({ likelihood }) => likelihood === undefined)).toBe(true);
});

it('files a quotation under what is likely, the likeliest first', () => {
  expect(counted(silent, filingOf({ 'missile-deployment': 2, verification: 1 }))).toEqual([
    'missile-deployment',
    'verification',
  ]);
});

it('files it under the likeliest where none is likely, for on topic it is', () => {
  expect(counted(silent, filingOf({ 'missile-deployment': -3 }))).toEqual(['missile-deployment']);
});

it('files it under three topics at most', () => {
  const always = Object.fromEntries(Object.keys(taxonomy.topics).map((topic) => [topic, 3]));
  const many =
    'The nuclear test, the landmines, the nerve agent, the missile base and the inspectors were all on the list, Quill said.';
  const matcher = createTopicMatcher(taxonomy, { filing: filingOf(always) });
  const { reasons } = explainQuotation(matcher, matcher.readArticle({ text: many }), [{ start: 0, end: many.length }]);
  expect(reasons.length).toBeGreaterThan(3);
  expect(reasons.filter(({ counts }) => counts)).toHaveLength(3);
});

it('says how likely each topic is, and which words made it so', () => {
  const { reasons } = topicsOf(silent, filingOf({ verification: -1 }, { lantern: 3, lamp: 9 }));
  const [first] = reasons;
  expect(first).toMatchObject({ topic: 'verification', counts: true, learnedWords: [{ stem: 'lantern' }] });
  const [word] = first?.learnedWords ?? [];
  expect(first?.likelihood).toBeCloseTo(1 / (1 + Math.exp(1 - (word?.weight ?? 0))));
});

it('goes by what the words of the paragraphs around say, where the quotation says nothing', () => {
  const { topics } = filingOf({ 'missile-deployment': -2, verification: -1 });
  const launchers = { ...topics['missile-deployment']!, around: { clos: 9 } };
  const filing = (features: FilingWeights['features']) => ({
    features,
    topics: { ...topics, 'missile-deployment': launchers },
  });
  expect(counted(silent, filing({}))).toEqual(['verification']);
  expect(counted(silent, filing({ 'back says': 2 }))).toEqual(['missile-deployment']);
  expect(counted(silent, filing({ 'ahead says': 2 }))).toEqual(['verification']);
});

it('files a topic by what is likely beside it, where trees have learned that', () => {
  const topics = ['missile-deployment', 'verification'];
  const asks = 'is-missile-deployment>0.5 - odds-verification>0 : 5 5 5 -5';
  const filing = (verification: number) => ({
    ...filingOf({ 'missile-deployment': 2, verification }),
    trees: { topics, depth: 2, base: 0, trees: [asks] },
  });
  expect(counted(silent, filing(-1))).toEqual(['verification', 'missile-deployment']);
  expect(counted(silent, filing(1))).toEqual(['verification']);
});

it('leaves topics that it doesn’t know to the rules', () => {
  const { verification: _, ...topics } = filingOf({ 'missile-deployment': 2 }).topics;
  expect(counted(silent, { features: {}, topics })).toEqual(['verification', 'missile-deployment']);
});

it('files nothing that the rules hold for off topic', () => {
  const always = Object.fromEntries(Object.keys(taxonomy.topics).map((topic) => [topic, 9]));
  const matcher = createTopicMatcher(taxonomy, { filing: filingOf(always) });
  const recipe =
    'The inspectors of the cheese fair said that the launch of the new treaty between two dairies was a success.';
  expect(matchQuotation(matcher, matcher.readArticle({ text: recipe }), [{ start: 0, end: recipe.length }])).toEqual(
    [],
  );
});

it('says of each topic which words decided, though the quotation and what leads up to it name none', () => {
  const matcher = createTopicMatcher(taxonomy, { filing: filingOf({ 'missile-deployment': 9, verification: 9 }) });
  const start = text.indexOf(silent);
  const found = matchQuotation(matcher, matcher.readArticle({ text }), [{ start, end: start + silent.length }]);
  expect(found.map(({ words }) => words.length > 0)).toEqual([true, true]);
});

it('leaves the topics that a user changed to their phrases', () => {
  const likelihoods = (topics: object) => {
    const matcher = topicMatcherOf(configSchema.parse({ topics }));
    const start = text.indexOf(silent);
    const { reasons } = explainQuotation(matcher, matcher.readArticle({ text }), [
      { start, end: start + silent.length },
    ]);
    return Object.fromEntries(reasons.map(({ topic, likelihood, counts }) => [topic, { likelihood, counts }]));
  };
  expect(likelihoods({}).verification?.likelihood).toBeGreaterThan(0);
  expect(likelihoods({ verification: { phrases: { lantern: 2 } } }).verification).toEqual({ counts: true });
});

it('has learned of every topic', () => {
  expect(Object.keys(learnedFiling.topics).toSorted()).toEqual(Object.keys(taxonomy.topics).toSorted());
});
