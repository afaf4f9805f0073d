import { weightOf } from '../evidence/evidence.ts';
import type { Taxonomy } from '../taxonomy-schema.ts';
import type { TopicId } from '../topic.ts';
import { type TopicReason, type TopicRule, unmistakable } from './judge-topic.ts';

/** The weight of a phrase that names the general topic outright ("arms control"); "treaty" and "missile" in one sentence only hint at it. */
const namesOutright = 1.5;

type Kinds = Pick<Taxonomy, 'generalTopic' | 'crossCutting' | 'aspects' | 'named'>;

/**
 * Drops topics that would count by themselves, but not beside the others of their quotation:
 * - the general topic yields to a narrower one, unless the quotation names it outright ("arms control");
 * - a launch is its state's ("North Korea fired two missiles"), and says nothing of where missiles are kept, unless it does so outright;
 * - what is nearby yields to what the quotation says itself;
 * - inspections that only the article is on yield to another subject of the quotation's own;
 * - what the article isn't on yields to what is said louder ("guarantees are worth more than any tank"), unless it is
 *   unmistakable, or goes with any topic as inspections do.
 */
export function yieldToOthers(reasons: readonly TopicReason[], kinds: Kinds): readonly TopicReason[] {
  const counting = reasons.filter(({ counts }) => counts);
  return reasons.map((reason) => {
    const others = counting.filter((each) => each !== reason);
    const rule = reason.counts ? yields(reason, others, kinds) : undefined;
    return rule ? { ...reason, rule, counts: false } : reason;
  });
}

function yields(
  { topic, rule, ownWords, articleWords }: TopicReason,
  others: readonly TopicReason[],
  kinds: Kinds,
): TopicRule | undefined {
  const { generalTopic, crossCutting, aspects, named } = kinds;
  const own = weightOf(ownWords);
  const isLouder = (than: number) => others.some((each) => weightOf(each.ownWords) > than);
  const isOutright = ownWords.some(({ weight }) => weight >= namesOutright);
  if (topic === generalTopic && others.length > 0 && !isOutright) return 'narrower topic';
  const isPlacing = Object.hasOwn(aspects, topic) && aspects[topic] !== 'any' && articleWords.length === 0;
  if (isPlacing && !isOutright && others.some((each) => Object.hasOwn(named, each.topic))) return 'narrower topic';
  const isOnAnother = others.some((each) => each.rule === 'own words' && !isAspect(each.topic, kinds));
  if (rule === 'article' && crossCutting.includes(topic) && isOnAnother) return 'louder topic';
  if (rule === 'words nearby') return isLouder(0) ? 'louder topic' : undefined;
  const aside = articleWords.length === 0 && !crossCutting.includes(topic) && own < unmistakable;
  return aside && isLouder(own) ? 'louder topic' : undefined;
}

/** Whether a topic is an aspect of any other. */
function isAspect(topic: TopicId, { aspects }: Kinds): boolean {
  return Object.hasOwn(aspects, topic) && aspects[topic] === 'any';
}
