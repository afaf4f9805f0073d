import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../../lib/core/article/create-article-reader.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import { createTopicMatcher, type TopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { turnsOf } from './turns-of.ts';

const MISSILES = 'The missiles stay where they are';
const WEATHER = 'It may rain on Thursday';

describe('createArticleReader', () => {
  /** Reads every line as a quotation of Ilva Marn's, and counts how often it is asked who spoke. */
  function smallReader(extractQuotations = linesOf) {
    const asked: string[] = [];
    const read = createArticleReader({
      extractQuotations,
      resolveSpeakers: ({ text }, quotations) => {
        asked.push(text);
        return quotations.map(() => ({ speaker: { id: 'ilva-marn', name: 'Ilva Marn' }, via: 'Radio Velm' }));
      },
      saidOnEach: (_, quotations) => quotations.map(() => ({ saidOn: '2031-03-04', precision: 'day' })),
      topics: onMissiles(),
    });
    return { read, asked };
  }

  it('tells of all quotations who spoke and when, on topic or not', () => {
    const { quotations, leftOut } = smallReader().read({ text: `${MISSILES}\n\n${WEATHER}` }, 'all');
    const facts = { speaker: { name: 'Ilva Marn' }, via: 'Radio Velm', saidOn: '2031-03-04', saidOnPrecision: 'day' };
    expect(quotations).toMatchObject([facts, { ...facts, topics: [] }]);
    expect(quotations[0]?.topics).not.toEqual([]);
    expect(leftOut).toBe(0);
  });

  it('keeps what is on topic, with the facts that are its own, and counts the rest', () => {
    const { quotations, leftOut } = smallReader().read({ text: `${WEATHER}\n\n${MISSILES}` }, 'on-topic');
    expect(quotations.map(({ content }) => content[0]?.text)).toEqual([MISSILES]);
    expect(leftOut).toBe(1);
  });

  it('asks who spoke only where something is wanted', () => {
    const { read, asked } = smallReader();
    expect(read({ text: WEATHER }, 'on-topic')).toEqual({ quotations: [], leftOut: 1 });
    expect(asked).toEqual([]);
    read({ text: WEATHER }, 'all');
    expect(asked).toEqual([WEATHER]);
  });

  it('leaves out whoever leads through a transcript, once all is read', () => {
    const lines = [`Aas: ${WEATHER}?`, `Marn: ${MISSILES}.`, 'Aas: And then?', `Marn: ${MISSILES}.`];
    const { read } = smallReader(turnsOf);
    const { quotations, leftOut } = read({ text: lines.join('\n') }, 'all');
    expect(quotations.map(({ source: [label] }) => label?.text)).toEqual(['Marn', 'Marn']);
    expect(leftOut).toBe(0);
  });

  it('reads no stock symbols, but gives them in the words of the text', () => {
    const line = 'Norlan (NRLN.N) keeps its missiles';
    const { read, asked } = smallReader();
    const { quotations } = read({ text: line }, 'all');
    expect(asked).toEqual(['Norlan          keeps its missiles']);
    expect(quotations.map(({ content }) => content[0]?.text)).toEqual([line]);
  });

  it('gives spans of the text alone, and nothing for what only the headline says', () => {
    const { quotations, leftOut } = smallReader().read({ title: WEATHER, text: MISSILES }, 'all');
    expect(quotations.map(({ content }) => content)).toEqual([[{ start: 0, end: MISSILES.length, text: MISSILES }]]);
    expect(leftOut).toBe(0);
  });
});

/** What tells of missiles is on their deployment. */
function onMissiles(): TopicMatcher {
  const matcher = createTopicMatcher(taxonomy);
  let text = '';
  return {
    ...matcher,
    readArticle(article) {
      text = article.text;
      return matcher.readArticle(article);
    },
    matchQuotations: (_, contents) =>
      contents.map((spans) =>
        spans.some(({ start, end }) => text.slice(start, end).includes('missile'))
          ? [{ topic: 'missile-deployment', weight: 1, words: ['missiles'] }]
          : [],
      ),
  };
}

function linesOf(text: string): Quotation[] {
  return [...text.matchAll(/.+/g)].map(
    ({ index, 0: line }): Quotation => ({
      kind: 'direct',
      source: [],
      cue: [],
      content: [{ start: index, end: index + line.length, text: line }],
      confidence: 0.9,
    }),
  );
}
