import type { EvidenceAt } from '../evidence/evidence.ts';
import type { TopicId } from '../topic.ts';

/** One topic's share of what an article says on all topics. */
export interface TopicShare {
  readonly topic: TopicId;
  /** From 0 to 1, by weight of the phrases. */
  readonly share: number;
  /** The first of its phrases, as written in the text. */
  readonly words: readonly string[];
}

const mostWords = 5;
/** A quotation that names no topic is mostly on one of this many. */
const mostTopics = 4;

/** The shares of topics, largest first. Neither figures of speech nor counter-phrases count. */
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
