import { expect, it } from 'vitest';
import { oftenSpokenOf, sharesOf } from '../../../../lib/core/topic/article/topic-share.ts';
import type { EvidenceAt } from '../../../../lib/core/topic/evidence/evidence.ts';

function evidence(topic: string | undefined, weight: number, words = 'word', figurative = false): EvidenceAt {
  return { topic, weight, words, figurative, phrase: words, start: 0, end: 1, paragraph: 0 };
}

it('gives each topic its share of the weight, the most first', () => {
  expect(
    sharesOf([evidence('space', 1, 'orbit'), evidence('iran', 2, 'Natanz'), evidence('space', 0.5, 'debris')]),
  ).toEqual([
    { topic: 'iran', share: 2 / 3.5, words: ['Natanz'] },
    { topic: 'space', share: 1.5 / 3.5, words: ['orbit', 'debris'] },
  ]);
});

it('counts no figure of speech, counter-phrase or other subject', () => {
  expect(sharesOf([evidence('ceasefire', 1, 'truce', true), evidence('iran', -1), evidence(undefined, 2)])).toEqual([]);
});

it('holds four topics for often spoken of', () => {
  const shares = sharesOf(['a', 'b', 'c', 'd', 'e'].map((topic, index) => evidence(topic, 1 + index)));
  expect(oftenSpokenOf({ shares })).toEqual(['e', 'd', 'c', 'b']);
});
