import type { TopicReason } from './judge-topic.ts';
import type { TopicId } from './topic.ts';

/** A phrase that names the general topic ("arms control"), where "treaty" and "missile" in one sentence only hint at it. */
const namesOutright = 1.5;

/** The general topic yields to a narrower one, unless the quotation names it outright ("arms control"). */
export function yieldToNarrower(reasons: readonly TopicReason[], generalTopic: TopicId): readonly TopicReason[] {
  const narrower = reasons.some(({ topic, counts }) => counts && topic !== generalTopic);
  if (!narrower) return reasons;
  return reasons.map((reason) => {
    const yields =
      reason.topic === generalTopic && reason.counts && !reason.ownWords.some(({ weight }) => weight >= namesOutright);
    return yields ? { ...reason, rule: 'narrower topic', counts: false } : reason;
  });
}
