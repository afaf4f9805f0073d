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

/** Where the features begin in a row. */
const ofGrounds = 1 + kindsOfGrounds.length;

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
    const others = seen.length > 1 ? (inAll - own) / (seen.length - 1) : own;
    const row = new Float32Array(lookFeatures.length);
    row[0] = wholeOf(impression);
    for (const [place, kind] of kindsOfGrounds.entries()) row[1 + place] = impression[kind];
    row.set(grounds.features, ofGrounds);
    row.set(
      [grounds.quotationStems.length, beside(-1), beside(1), beside(-2), beside(2), others],
      ofGrounds + bearingFeatures.length,
    );
    return row;
  });
}
