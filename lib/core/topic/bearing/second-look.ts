import { likelihoodOf } from '../../learned/likelihood.ts';
import { bearingFeatures } from './bearing-features.ts';
import type { BearingGrounds } from './bearing-grounds.ts';
import { type Impression, kindsOfGrounds, wholeOf } from './first-impression.ts';

/** A quotation's grounds, and the first impression that they made. */
export interface Seen {
  readonly grounds: BearingGrounds;
  readonly impression: Impression;
}

const besides = [
  /** How many different words it has. */
  'words',
  /** How likely the quotations before and after it seemed to be on arms; its own likelihood if there is none. */
  'before',
  'after',
  'twoBefore',
  'twoAfter',
  /** The average of all others of the article. */
  'others',
] as const;

/** What the trees ask of a quotation, in the order of {@link secondLooks}' rows: its own first impression, and that of those around it. */
export const lookFeatures = ['impression', ...kindsOfGrounds, ...bearingFeatures, ...besides] as const;

/** Where the features of the grounds begin in a row. */
const ofGrounds = 1 + kindsOfGrounds.length;

/**
 * A second look at each of an article's quotations once all have been seen: news that touches on arms does so in a few sentences running.
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
