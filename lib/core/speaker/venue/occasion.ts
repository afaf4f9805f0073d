import { isByOtherMeans } from '../../telling/how-told.ts';
import { isToReporters } from '../../telling/telling.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';

/** What an attribution tells of where, and through whom, something was said. */
export interface Occasion {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  readonly venue: string | undefined;
  /** The outlet that is credited, if any. */
  readonly outlet: string | undefined;
}

/** Whether something was said on an occasion of its own: "told reporters", "wrote on Facebook". */
export function isOnAnother({ outlet, told: { around, telling } }: Occasion): boolean {
  return outlet !== undefined || telling === 'elsewhere' || isToReporters(around) || around.some(isByOtherMeans);
}

/**
 * "It was late, the minister said.¶ Speaking at the harbour, she said": how many quotations open an article, below any
 * lines above it, that are by one speaker and in successive paragraphs, before it tells where and to whom she spoke.
 */
export function openingOf(occasions: readonly Occasion[], cast: Cast): number {
  const [first] = occasions;
  const end = occasions.findIndex(
    (each, index) =>
      each.member?.name !== first?.member?.name ||
      each.venue !== undefined ||
      isOnAnother(each) ||
      isFarAfter(paragraphOf(each, cast), occasions[index - 1], cast),
  );
  return first?.member ? Math.max(end, 0) : 0;
}

/** Whether more than one paragraph lies between a quotation's and the given one. */
export function isFarAfter(paragraph: number, before: Occasion | undefined, cast: Cast): boolean {
  return before !== undefined && paragraph - paragraphOf(before, cast) > 1;
}

export function paragraphOf({ told: { quotation } }: Occasion, { setting: { words } }: Cast): number {
  return words[wordIndexAt(words, quotation.content[0]?.start ?? 0)]?.paragraph ?? 0;
}
