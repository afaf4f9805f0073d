import type { EvidenceAt } from './evidence.ts';
import type { TopicId } from './topic.ts';

/** How much of what an article says on any topic it says on one. */
export interface TopicShare {
  readonly topic: TopicId;
  /** From 0 to 1, by weight of the phrases. */
  readonly share: number;
  /** The first of them, as they stand in the text. */
  readonly words: readonly string[];
}

const mostWords = 5;
/** What quotations are on that don't name it is mostly one of these. */
const mostTopics = 4;

/** The most first. Figures of speech say nothing, nor do counter-phrases. */
export function sharesOf(found: readonly EvidenceAt[]): TopicShare[] {
  const topics = new Map<TopicId, { weight: number; words: Set<string> }>();
  let whole = 0;
  for (const { topic, weight, figurative, words } of found) {
    if (topic === undefined || weight <= 0 || figurative) continue;
    const sofar = topics.get(topic) ?? { weight: 0, words: new Set() };
    sofar.weight += weight;
    if (sofar.words.size < mostWords) sofar.words.add(words);
    topics.set(topic, sofar);
    whole += weight;
  }
  return [...topics]
    .map(([topic, { weight, words }]) => ({ topic, share: weight / whole, words: [...words] }))
    .toSorted((a, b) => b.share - a.share);
}

export function oftenSpokenOf({ shares }: { readonly shares: readonly TopicShare[] }): TopicId[] {
  return shares.slice(0, mostTopics).map(({ topic }) => topic);
}
