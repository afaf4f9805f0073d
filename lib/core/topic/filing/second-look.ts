import type { WrittenTrees } from '../../learned/written-trees.ts';
import type { TopicId } from '../topic.ts';
import { filingFeatures } from './filing-features.ts';
import type { WeighedTopic } from './weigh-topics.ts';

/** Trees that weigh each topic beside the others, and the topics that they know, in the order of a row's columns. */
export interface FilingTrees extends WrittenTrees {
  readonly topics: readonly TopicId[];
}

const besides = [
  /** The log odds by the weights, and what the quotation's words contribute to them. */
  'logOdds',
  'ofWords',
  /** How many others are likelier; the distance to the likeliest and to the second likeliest; the odds of those; how many there are. */
  'rank',
  'belowFirst',
  'belowSecond',
  'first',
  'second',
  'candidates',
  /** How many of the others are likelier than not. */
  'likelyOthers',
] as const;

/** Log odds of a topic that isn't in question. */
const outOfQuestion = -8;

/**
 * What the trees ask of a topic, in the order of {@link secondLooks}' rows.
 *
 * @param topics those that the trees know
 */
export function lookFeatures(topics: readonly TopicId[]): string[] {
  const named = filingFeatures.map((feature) => feature.replaceAll(' ', '-'));
  return [...named, ...besides, ...topics.map((topic) => `is-${topic}`), ...topics.map((topic) => `odds-${topic}`)];
}

const places = new Map(filingFeatures.map((feature, place) => [feature, place]));

/** A second look at each topic of a quotation once all have been weighed: some go together, others exclude each other. A row for each. */
export function secondLooks(weighed: readonly WeighedTopic[], topics: readonly TopicId[]): Float32Array[] {
  const odds = weighed.map(({ logOdds }) => logOdds);
  const [first = outOfQuestion, second = outOfQuestion] = odds.toSorted((one, other) => other - one);
  const ofTopics = topics.map((topic) => weighed.find((each) => each.topic === topic)?.logOdds ?? outOfQuestion);
  return weighed.map(({ topic, features, words, logOdds }) => {
    const ofWords = words.reduce((sum, { weight }) => sum + weight, 0);
    const row = new Float32Array(filingFeatures.length + besides.length + 2 * topics.length);
    for (const [feature, value] of features) row[places.get(feature)!] = value;
    const rank = odds.filter((each) => each > logOdds).length;
    const likelyOthers = odds.filter((each) => each > 0).length - Number(logOdds > 0);
    row.set(
      [logOdds, ofWords, rank, logOdds - first, logOdds - second, first, second, weighed.length, likelyOthers],
      filingFeatures.length,
    );
    row.set(
      topics.map((each) => Number(each === topic)),
      filingFeatures.length + besides.length,
    );
    row.set(ofTopics, filingFeatures.length + besides.length + topics.length);
    return row;
  });
}
