import { type Evidence, weightOf } from './evidence.ts';
import { decidingWord, plainWord, type Tally } from './tally.ts';
import type { Taxonomy } from './taxonomy-schema.ts';
import type { TopicId, TopicMatch } from './topic.ts';

/** Of different phrases, for a topic to be lent: "silo" in each paragraph is still one word. */
const enoughPhrases = 1;
/** And it is spoken of in the opening, or more than once. */
const enoughSpread = 2;
/** What goes with the main topic throughout is spoken of in far more places, in more words than one: a visit or two isn't it. */
const spreadThroughout = 7;
const wordsThroughout = 2;
/** Of the main topic's weight. */
const throughoutShare = 0.8;
/** What the article is on as well weighs half as much as its main topic, or more. */
const halfAsMuch = 0.5;
const mostTopics = 4;
/** The general topic is never lent beside a narrower one, and needs this many times its weight to come first. */
const generalYields = 5;
const mostWords = 5;

type Kinds = Pick<Taxonomy, 'generalTopic' | 'crossCutting' | 'aspects' | 'mostlyOf' | 'everyday'>;

/**
 * What an article lends to quotations on the matter at hand: its main topic, what that is an aspect of, and what goes with
 * it throughout. Empty where it isn't on any.
 */
export function rankTopics(
  tallies: ReadonlyMap<TopicId, Tally>,
  { generalTopic, crossCutting, aspects, mostlyOf, everyday }: Kinds,
): TopicMatch[] {
  const ranked = [...tallies]
    .filter(([, { evidence, spread }]) => spread >= enoughSpread && weightOf([...evidence.values()]) >= enoughPhrases)
    .filter(([topic, tally]) => !everyday.includes(topic) || Object.hasOwn(aspects, topic) || isDecided(tally))
    .map(([topic, { weight, evidence }]) => ({
      topic,
      weight: topic === generalTopic ? weight / generalYields : weight,
      words: strongestWords(evidence),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [main, ...rest] = ranked;
  if (!main) return [];
  const others = rest.filter(({ topic }) => topic !== generalTopic);
  const strong = others.filter(({ weight }) => weight >= main.weight * halfAsMuch).slice(0, mostTopics - 1);
  const throughout = strong.filter(
    ({ topic, weight }) =>
      crossCutting.includes(topic) && weight >= main.weight * throughoutShare && isThroughout(tallies.get(topic)),
  );
  const ofWhich = Object.hasOwn(aspects, main.topic) ? aspects[main.topic]! : [];
  const isOf = ({ topic }: TopicMatch) =>
    !Object.hasOwn(aspects, topic) && (ofWhich === 'any' || ofWhich.includes(topic));
  // Inspections are of something, however seldom an article names it.
  const named = crossCutting.includes(main.topic) ? others : strong;
  const ofWhat = named.find(isOf) ?? others.find(({ topic }) => topic === mostlyOf[main.topic]);
  return [main, ...(ofWhat ? [ofWhat] : []), ...throughout];
}

/** Shelling and rebels make a war, and no truce of it. */
function isDecided({ evidence }: Tally): boolean {
  return [...evidence.values()].some(({ weight }) => weight >= decidingWord);
}

function isThroughout(tally: Tally | undefined): boolean {
  if (!tally || tally.spread < spreadThroughout) return false;
  return [...tally.evidence.values()].filter(({ weight }) => weight >= plainWord).length >= wordsThroughout;
}

function strongestWords(evidence: ReadonlyMap<string, Evidence>): string[] {
  const strongest = [...evidence.values()].filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(strongest.map(({ words }) => words))].slice(0, mostWords);
}
