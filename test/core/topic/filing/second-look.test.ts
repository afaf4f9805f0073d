import { expect, it } from 'vitest';
import { lookFeatures, secondLooks } from '../../../../lib/core/topic/filing/second-look.ts';
import type { WeighedTopic } from '../../../../lib/core/topic/filing/weigh-topics.ts';

const topics = ['iran', 'verification', 'space'];

function weighed(topic: string, logOdds: number): WeighedTopic {
  return { topic, features: [['own', 1.5]], words: [{ stem: 'lantern', weight: 0.5 }], logOdds };
}

function looks(...odds: readonly (readonly [string, number])[]): Record<string, number>[] {
  const rows = secondLooks(
    odds.map(([topic, logOdds]) => weighed(topic, logOdds)),
    topics,
  );
  return rows.map((row) => Object.fromEntries(lookFeatures(topics).map((feature, place) => [feature, row[place]!])));
}

it('sees each topic beside the others', () => {
  const [iran, verification] = looks(['iran', 2], ['verification', -1]);
  expect(iran).toMatchObject({ logOdds: 2, rank: 0, belowFirst: 0, belowSecond: 3, candidates: 2, likelyOthers: 0 });
  expect(verification).toMatchObject({ logOdds: -1, rank: 1, belowFirst: -3, belowSecond: 0, likelyOthers: 1 });
  expect(verification).toMatchObject({ 'is-iran': 0, 'is-verification': 1, 'odds-iran': 2, 'odds-verification': -1 });
});

it('takes what isn’t asked for unlikely, and a topic alone for far ahead', () => {
  const [iran] = looks(['iran', 2]);
  expect(iran).toMatchObject({ 'odds-space': -8, second: -8, belowSecond: 10 });
});

it('keeps what speaks for a topic by itself', () => {
  const [iran] = looks(['iran', 2]);
  expect(iran).toMatchObject({ own: 1.5, ofWords: 0.5 });
});
