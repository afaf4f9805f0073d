import { type Evidence, weightOf } from '../evidence/evidence.ts';
import { decidingWord, plainWord, type Tally } from '../evidence/tally.ts';
import type { Taxonomy } from '../taxonomy-schema.ts';
import type { TopicId, TopicMatch } from '../topic.ts';

/** What a topic's different phrases must weigh for it to be lent: "silo" in each paragraph is still one word. */
const enoughPhrases = 1;
/** And it must be spoken of in the opening, or more than once. */
const enoughSpread = 2;
/** A topic that goes with the main one throughout is spoken of in far more places, and in more words than one: a visit or two won't do. */
const spreadThroughout = 7;
const wordsThroughout = 2;
/** The share of the main topic's weight that it must have. */
const throughoutShare = 0.8;
/** Whatever else the article is on weighs at least half as much as its main topic. */
const halfAsMuch = 0.5;
const mostTopics = 4;
/** The general topic is never lent beside a narrower one, and needs this many times its weight to come first. */
const generalYields = 5;
const mostWords = 5;

type Kinds = Pick<Taxonomy, 'generalTopic' | 'crossCutting' | 'aspects' | 'mostlyOf' | 'everyday'>;

/**
 * The topics that an article lends to quotations that name none: its main topic, the one that this is an aspect of, and those that
 * go with it throughout. Empty if it has none.
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

/** Whether any phrase decides: shelling and rebels make a war, not a truce. */
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
