import { describe, expect, it } from 'vitest';
import type { AttributedQuotation } from '../../../lib/core/article/attributed-quotation.ts';
import { sightingOf, statementOf } from '../../../lib/core/statement/statement-of.ts';
import { articleFor, minute } from '../../contracts/fixtures.ts';

const article = articleFor('launchers');
const quotation: AttributedQuotation = {
  kind: 'mixed',
  source: [{ start: 30, end: 32, text: 'he' }],
  cue: [{ start: 33, end: 37, text: 'said' }],
  content: [
    { start: 0, end: 29, text: '“Each missile\n  stays  home,”' },
    { start: 40, end: 56, text: '“until further.”' },
  ],
  confidence: 0.8971,
  speaker: { id: 'ilva-marn', name: 'Ilva Marn' },
  via: 'Interharbour',
  venue: 'a news conference in Halvern',
  saidOn: '2031-03-02',
  saidOnPrecision: 'day',
  topics: [
    { topic: 'verification', weight: 2, words: [] },
    { topic: 'inf', weight: 1, words: [] },
  ],
};
const sighting = sightingOf(quotation, article, 'v1', minute(3));

describe('sightingOf', () => {
  it('says where the words stand', () => {
    expect(sighting).toMatchObject({
      outlet: 'Harbour Wire',
      url: article.canonicalUrl,
      articleId: article.id,
      version: 'v1',
      spans: [
        { start: 0, end: 29 },
        { start: 40, end: 56 },
      ],
      seenAt: minute(3),
    });
  });

  it('has one id for one place, whenever it is seen', () => {
    expect(sightingOf(quotation, { ...article, title: 'Renamed' }, 'v1', minute(9)).id).toBe(sighting.id);
  });

  it.each([
    ['version', sightingOf(quotation, article, 'v2', minute(3))],
    ['article', sightingOf(quotation, articleFor('other'), 'v1', minute(3))],
    ['place', sightingOf({ ...quotation, content: quotation.content.slice(0, 1) }, article, 'v1', minute(3))],
  ])('has another id for another %s', (_, other) => {
    expect(other.id).not.toBe(sighting.id);
  });
});

describe('statementOf', () => {
  it('tells what its first sighting tells', () => {
    expect(statementOf(quotation, sighting, minute(1))).toEqual({
      id: `st_${sighting.id}`,
      speaker: { id: 'ilva-marn', name: 'Ilva Marn' },
      kind: 'mixed',
      content: '“Each missile stays home,” … “until further.”',
      cue: 'said',
      topics: ['verification', 'inf'],
      saidOn: '2031-03-02',
      saidOnPrecision: 'day',
      via: 'Interharbour',
      venue: 'a news conference in Halvern',
      confidence: 0.9,
      firstSeenAt: minute(3),
      reportedAt: minute(1),
    });
  });

  it.each([
    ['Harbour Wire', undefined],
    ['the Harbour Wire', undefined],
    ['Harbour', undefined],
    ['Harbour Wire News', undefined],
    ['Harbourside Radio', 'Harbourside Radio'],
  ])('credits another outlet for the words, not its own: %s', (via, credited) => {
    expect(statementOf({ ...quotation, via }, sighting).via).toBe(credited);
  });

  it('is reported when it is seen, unless something else is known', () => {
    expect(statementOf(quotation, sighting).reportedAt).toBe(minute(3));
  });

  const unresolved = (words: string) => ({ ...quotation, speaker: null, source: [{ start: 0, end: 0, text: words }] });
  it('keeps the article’s words for somebody who could not be resolved', () => {
    expect(statementOf(unresolved('a senior\n Tamarian official'), sighting).speaker).toEqual({
      id: 'unnamed-a-senior-tamarian-official',
      name: 'a senior Tamarian official',
    });
  });

  it('knows no speaker where the article names none', () => {
    const statement = statementOf({ ...quotation, speaker: null, source: [] }, sighting);
    expect(statement.speaker).toBeNull();
  });

  it('bounds the id of somebody described at length', () => {
    const { speaker } = statementOf(unresolved('a very long description '.repeat(1000)), sighting);
    expect(speaker?.id.length).toBeLessThanOrEqual(80);
  });
});
