import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { explainQuotation } from './one-quotation.ts';
import { wordings } from './wordings.ts';

const matcher = createTopicMatcher(taxonomy);
/** What an article on a state must name. */
const named: Readonly<Record<string, string>> = { iran: 'Tehran', 'north-korea': 'Pyongyang' };

/** The weight of a topic's phrases in a wording. */
function weightIn(topic: string, wording: string): number {
  const text = `Nuclear weapons talks\n\nDiplomats from ${named[topic] ?? 'Ruritania'} met.\n\n${wording}.`;
  const start = text.lastIndexOf(wording);
  const content = [{ start, end: start + wording.length }];
  const { reasons } = explainQuotation(matcher, matcher.readArticle({ text }), content);
  return reasons.find((reason) => reason.topic === topic)?.ownWords.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
}

describe.each(Object.entries(wordings))('%s', (topic, list) => {
  test('is found in nine of ten of its wordings', () => {
    const missed = list.filter((wording) => weightIn(topic, wording) < 0.5);
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(list.length / 10);
  });
});

test('every topic has its wordings', () => expect(Object.keys(wordings)).toEqual(Object.keys(taxonomy.topics)));
