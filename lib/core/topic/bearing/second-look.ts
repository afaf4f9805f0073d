import { likelihoodOf } from '../../learned/likelihood.ts';
import { bearingFeatures } from './bearing-features.ts';
import type { BearingGrounds } from './bearing-grounds.ts';
import { type Impression, kindsOfGrounds, wholeOf } from './first-impression.ts';

/** A quotation with what it seemed at first. */
export interface Seen {
  readonly grounds: BearingGrounds;
  readonly impression: Impression;
}

const besides = [
  /** How many different words it has. */
  'words',
  /** How likely the ones before and after it seemed to be on arms; as it seems itself where there is none. */
  'before',
  'after',
  'twoBefore',
  'twoAfter',
  /** All others of the article, on average. */
  'others',
] as const;

/** What trees ask of a quotation, in the order of {@link secondLooks}' rows: what it seemed, and what those around it did. */
export const lookFeatures = ['impression', ...kindsOfGrounds, ...bearingFeatures, ...besides] as const;

/**
 * A second look at each of an article's quotations, when all have been seen: news that brush arms do so in a few sentences on end.
 *
 * @param seen in text order; undefined for those that no word speaks for
 * @returns a row of {@link lookFeatures} for each that was seen
 */
export function secondLooks(seen: readonly (Seen | undefined)[]): (Float32Array | undefined)[] {
  const likelihoods = seen.map((each) => (each ? likelihoodOf(wholeOf(each.impression)) : 0));
  const inAll = likelihoods.reduce((sum, each) => sum + each, 0);
  return seen.map((each, index) => {
    if (!each) return undefined;
    const { grounds, impression } = each;
    const own = likelihoods[index] ?? 0;
    const beside = (steps: number) => likelihoods[index + steps] ?? own;
    const read: Record<(typeof besides)[number], number> = {
      words: grounds.quotationStems.length,
      before: beside(-1),
      after: beside(1),
      twoBefore: beside(-2),
      twoAfter: beside(2),
      others: seen.length > 1 ? (inAll - own) / (seen.length - 1) : own,
    };
    return Float32Array.from([
      wholeOf(impression),
      ...kindsOfGrounds.map((kind) => impression[kind]),
      ...bearingFeatures.map((feature) => grounds.features.get(feature) ?? 0),
      ...besides.map((feature) => read[feature]),
    ]);
  });
}
